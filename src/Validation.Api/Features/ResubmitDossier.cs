using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Opens a returned dossier to be filed again; refused where it cannot be. Filing itself is that of any dossier.</summary>
internal static class ResubmitDossier
{
    internal sealed record Request(Guid Id, Actor Actor) : IRequest<Outcome<Resubmittable>>;

    internal sealed class Handler(ResubmissionDesk desk, IHistory history) : IRequestHandler<Request, Outcome<Resubmittable>>
    {
        public async Task<Outcome<Resubmittable>> Handle(Request request, CancellationToken cancellationToken)
        {
            var opened = await desk.OpenAsync(request.Id, request.Actor, cancellationToken).ConfigureAwait(false);
            if (opened.Problem is { Code: "dossier-not-found" })
            {
                await history.NoteAsync(new ActivityLine(request.Actor, "dossier-not-found", request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            }

            return opened;
        }
    }
}
