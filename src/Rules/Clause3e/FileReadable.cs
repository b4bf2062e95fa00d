using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Clause3d;

namespace TaskTracking.Rules.Clause3e;

/// <summary>
/// Clause 3.e: every file opens, is whole and is not locked, and every file that dossier.json names is there. A tool that is
/// missing or slow on our side is no fault of the agency.
/// </summary>
internal sealed class FileReadable : Rule
{
    private const string Missing = "file-missing";

    private const string Unknown = "file-type-unknown";

    // The codes of contract.md, the gravest first; what speaks against us and not against the file stands last.
    private static readonly string[] Faults =
        [Missing, "file-empty", "file-corrupt", "file-locked", "file-type-mismatch", Unknown, "file-too-complex", "tool-missing", "tool-timeout"];

    public override string Id => "file.readable";

    public override IReadOnlyList<string> Reasons => ["met", "pages-unread", "several-faults", "several-with-missing", "other-fault", "attachment-" + Unknown, .. Faults];

    public override Ruling Judge(Case @case)
    {
        var found = @case.Dossier.Files
            .Where(f => f.Error is not null)
            .Select(f => (Name: f.Path, Fault: FaultOf(f)))
            .Concat(@case.Dossier.Declared.MissingFiles.Select(name => (Name: name, Fault: Missing)))
            .ToList();
        if (found.Count == 0)
        {
            return Pictured(@case) ?? Ruling.Met();
        }

        var grave = found.Where(f => !IsOurs(f.Fault)).ToList();
        var kinds = (grave.Count > 0 ? grave : found).Select(f => f.Fault).Distinct(StringComparer.Ordinal).ToList();
        var reason = kinds.Count == 1 || grave.Count == 0 ? kinds[0] : kinds.Contains(Missing, StringComparer.Ordinal) ? "several-with-missing" : "several-faults";
        var missing = found.Where(f => f.Fault == Missing).Select(f => f.Name);
        var shown = found.Where(f => kinds.Count > 1 ? f.Fault != Missing : f.Fault == kinds[0]).Select(f => f.Name);
        var ruling = (grave.Count > 0 ? Ruling.NotMet(reason) : Ruling.CannotTell(reason)).With("files", FileNames.Join(shown)).With("missing", FileNames.Join(missing));
        var named = @case.Dossier.Declared.MissingFiles.Count > 0;
        return @case.Dossier.Files.Where(f => named || f.Error is not null).Aggregate(ruling, (r, f) => r.LookedAt(f, f.Error is null ? "does-not-match" : FaultOf(f)));
    }

    // A page among others that is a picture may hold anything; of an attachment it is a map or a table, and stops nothing.
    private static Ruling? Pictured(Case @case)
    {
        var files = @case.Dossier.Files.Where(f => HalfRead.HasUnreadPages(f) && f.Role is not (null or FileRole.Attachment)).ToList();
        return files.Count == 0 ? null : files.Aggregate(
            Ruling.CannotTell("pages-unread").With("files", string.Join("; ", files.Select(f => $"{f.Path} ({HalfRead.PagesOf(f)})"))),
            (r, f) => r.LookedAt(f, "pages-unread"));
    }

    // A drawing or a map of a kind we do not know may be a proper attachment.
    private static string FaultOf(DossierFile file) =>
        file.Error == Unknown && FaultOfFiles.IsAttachment(file) ? "attachment-" + Unknown
        : Faults.Contains(file.Error, StringComparer.Ordinal) ? file.Error!
        : "other-fault";

    private static bool IsOurs(string fault) => fault is "tool-missing" or "tool-timeout" or "other-fault";
}
