using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Where a filed dossier stands, for whoever may see it: the filing agency too. No note, no override, no name of a clerk.</summary>
internal static class ShowStatus
{
    internal sealed record Request(Guid Id, Actor Actor) : IRequest<Outcome<DossierStatus>>;

    internal sealed class Handler(IOffice office, IHistory history) : IRequestHandler<Request, Outcome<DossierStatus>>
    {
        public async Task<Outcome<DossierStatus>> Handle(Request request, CancellationToken cancellationToken) =>
            await history.OwnerAsync(request.Id, cancellationToken).ConfigureAwait(false) is { } owner && request.Actor.Sees(owner.Agency)
            && await office.FindAsync(request.Id, cancellationToken).ConfigureAwait(false) is { } desk
                ? Outcome<DossierStatus>.Of(DossierStatus.Of(desk))
                : Outcome<DossierStatus>.Refused(new Problem("dossier-not-found"));
    }
}
