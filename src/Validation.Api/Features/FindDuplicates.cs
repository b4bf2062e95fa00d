using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Finds dossiers that were filed before with the same files, or with the same letter. Nobody is told of a dossier they do not see.</summary>
internal static class FindDuplicates
{
    internal sealed record Request(DossierContent Content, Actor Actor) : IRequest<Outcome<Found>>;

    /// <summary>Those found, what is the same altogether first.</summary>
    internal sealed record Found(IReadOnlyList<Duplicate> All);

    internal sealed class Handler(IHistory history) : IRequestHandler<Request, Outcome<Found>>
    {
        public async Task<Outcome<Found>> Handle(Request request, CancellationToken cancellationToken)
        {
            var content = request.Content with { Agency = request.Actor.Agency ?? request.Content.Agency };
            var found = await history.DuplicatesAsync(content, cancellationToken).ConfigureAwait(false);
            return Outcome<Found>.Of(new Found([.. found.Where(d => request.Actor.Sees(d.Agency))]));
        }
    }
}
