using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Gives a signed paper of a dossier to whoever may see the dossier: the filing agency too.</summary>
internal static class ShowSignedPaper
{
    /// <param name="Number">From 1, among those of the dossier.</param>
    internal sealed record Request(Guid Id, int Number, Actor Actor) : IRequest<Outcome<Download>>;

    /// <param name="Content">As it came; whoever sends it disposes it.</param>
    internal sealed record Download(string Name, Stream Content);

    internal sealed class Handler(IOffice office, IHistory history) : IRequestHandler<Request, Outcome<Download>>
    {
        public async Task<Outcome<Download>> Handle(Request request, CancellationToken cancellationToken)
        {
            var seen = await history.OwnerAsync(request.Id, cancellationToken).ConfigureAwait(false) is { } owner && request.Actor.Sees(owner.Agency);
            var desk = seen ? await office.FindAsync(request.Id, cancellationToken).ConfigureAwait(false) : null;
            var paper = desk?.SignedPapers.FirstOrDefault(p => p.Number == request.Number);
            var what = desk is null ? "dossier-not-found" : paper is null ? "paper-not-found" : "signed-paper-downloaded";
            await history.NoteAsync(new ActivityLine(request.Actor, what, request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            return paper is null
                ? Outcome<Download>.Refused(new Problem(what))
                : Outcome<Download>.Of(new Download(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{desk!.Dossier.Code}-ban-ky-{paper.Number}.pdf"), history.Open(paper.Sha256)));
        }
    }
}
