using MediatR;
using TaskTracking.Facts.Documents;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Shows what was read of one file of a filed dossier and what stands in its place, for somebody who corrects it.</summary>
internal static class ShowReadFile
{
    /// <param name="File">Null: the first.</param>
    internal sealed record Request(Guid Id, string? File, Actor Actor) : IRequest<Outcome<ReadParts>>;

    /// <param name="IsRead">Its text was read: its parts can be corrected, not its role alone.</param>
    /// <param name="IsPdf">Its pages can be drawn.</param>
    internal sealed record ReadParts(DeskView Desk, string File, bool IsRead, bool IsPdf, IReadOnlyList<Part> Parts);

    /// <summary>One part.</summary>
    /// <param name="Read">At filing.</param>
    /// <param name="Now">What stands: corrected, or derived beside corrections.</param>
    /// <param name="IsCorrected">Somebody said so.</param>
    internal sealed record Part(string Field, ReadValue Read, string? Now, bool IsCorrected);

    internal sealed class Handler(IOffice office, IHistory history) : IRequestHandler<Request, Outcome<ReadParts>>
    {
        public async Task<Outcome<ReadParts>> Handle(Request request, CancellationToken cancellationToken)
        {
            var view = await office.FindAsync(request.Id, cancellationToken).ConfigureAwait(false);
            var kept = await history.FindAsync(request.Id, cancellationToken).ConfigureAwait(false);
            await history.NoteAsync(new ActivityLine(request.Actor, view is null ? "dossier-not-found" : "desk-viewed", request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            if (view is null || kept is null)
            {
                return Outcome<ReadParts>.Refused(new Problem("dossier-not-found"));
            }

            if (Replaying.FactsOf(kept) is not { } facts)
            {
                return Outcome<ReadParts>.Refused(new Problem("replay-impossible", "facts"));
            }

            if (facts.Files.FirstOrDefault(f => request.File is null || f.Path == request.File) is not { } read)
            {
                return Outcome<ReadParts>.Refused(new Problem("correction-file-unknown"));
            }

            var said = Correction.InForce(view.Corrections.SelectMany(a => a.Corrections));
            var now = CorrectedFacts.Of(facts, said).Files.First(f => f.Path == read.Path);
            var isRead = read.Document is { TextFrom: not TextOrigin.None };
            return Outcome<ReadParts>.Of(new ReadParts(
                view,
                read.Path,
                isRead,
                read.Document?.Format == FileFormat.Pdf,
                [.. CorrectableFields.All.Where(f => isRead || !f.OfDocument).Select(f => new Part(f.Name, f.Read(read), f.Read(now).Value, said.Any(s => s.File == read.Path && s.Field == f.Name)))]));
        }
    }
}
