using MediatR;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Finds one kept decision again (contract.md, API: GET dossiers/{id}).</summary>
internal static class ShowDossier
{
    internal sealed record Request(Guid Id) : IRequest<Outcome<KeptDecision>>;

    internal sealed class Handler(IHistory history) : IRequestHandler<Request, Outcome<KeptDecision>>
    {
        public async Task<Outcome<KeptDecision>> Handle(Request request, CancellationToken cancellationToken) =>
            await history.FindAsync(request.Id, cancellationToken).ConfigureAwait(false) is { } kept
                ? Outcome<KeptDecision>.Of(kept)
                : Outcome<KeptDecision>.Refused(new Problem("dossier-not-found"));
    }
}
