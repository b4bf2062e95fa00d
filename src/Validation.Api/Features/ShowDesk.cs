using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Shows one dossier as the Office works on it.</summary>
internal static class ShowDesk
{
    internal sealed record Request(Guid Id, Actor Actor) : IRequest<Outcome<DeskView>>;

    internal sealed class Handler(IOffice office, IHistory history) : IRequestHandler<Request, Outcome<DeskView>>
    {
        public async Task<Outcome<DeskView>> Handle(Request request, CancellationToken cancellationToken)
        {
            var view = await office.FindAsync(request.Id, cancellationToken).ConfigureAwait(false);
            await history.NoteAsync(new ActivityLine(request.Actor, view is null ? "dossier-not-found" : "desk-viewed", request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            return view is null ? Outcome<DeskView>.Refused(new Problem("dossier-not-found")) : Outcome<DeskView>.Of(view);
        }
    }
}
