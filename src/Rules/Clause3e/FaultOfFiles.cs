using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3e;

/// <summary>
/// A fault found in files. In one of the documents that the dossier is made of it weighs as the rule does; in a mere
/// attachment it has a reason of its own ("attachment-…"), which the book makes a matter to confirm.
/// </summary>
internal static class FaultOfFiles
{
    private const string OfAttachment = "attachment-";

    /// <summary>The two reasons for one fault.</summary>
    public static IEnumerable<string> Reasons(params string[] faults) => faults.SelectMany(f => new[] { f, OfAttachment + f });

    /// <summary>A file that is no letter, draft, opinion, appraisal or delegation.</summary>
    public static bool IsAttachment(DossierFile file) => file.Role is null or FileRole.Attachment;

    /// <summary>The ruling for faulty files, of which there is at least one: documents before attachments, then by the order given.</summary>
    public static Ruling Of(Answer answer, IReadOnlyList<(DossierFile File, string Fault, string Detail, Evidence? Evidence)> faults)
    {
        var (first, fault, _, _) = faults.OrderBy(f => IsAttachment(f.File)).First();
        var reason = IsAttachment(first) ? OfAttachment + fault : fault;
        var same = faults.Where(f => f.Fault == fault && IsAttachment(f.File) == IsAttachment(first)).ToList();
        return new Ruling(answer, reason)
            .With("files", FileNames.Of(same.Select(f => f.File)))
            .With("details", FileNames.Join(same.Select(f => f.Detail).Where(d => d.Length > 0)))
            .At(faults.Select(f => f.Evidence).OfType<Evidence>());
    }
}
