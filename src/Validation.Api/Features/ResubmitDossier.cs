using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Opens a returned dossier to be filed again; refused where it cannot be. Filing itself is that of any dossier.</summary>
internal static class ResubmitDossier
{
    internal sealed record Request(Guid Id, Actor Actor) : IRequest<Outcome<Resubmittable>>;

    internal sealed class Handler(ResubmissionDesk desk) : IRequestHandler<Request, Outcome<Resubmittable>>
    {
        public Task<Outcome<Resubmittable>> Handle(Request request, CancellationToken cancellationToken) => desk.OpenAsync(request.Id, request.Actor, cancellationToken);
    }
}
