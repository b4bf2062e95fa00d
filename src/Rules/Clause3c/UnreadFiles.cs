using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Rules.Clause3c;

/// <summary>Files whose words nobody read: they may say anything. An attachment that no reader knows (a table, a drawing) stops nothing.</summary>
internal static class UnreadFiles
{
    public static IReadOnlyList<string> Reasons { get; } = ["unread", "attachment-unread"];

    /// <summary>A ruling where there are any; null where every file was read.</summary>
    public static Ruling? Ruling(Case @case)
    {
        var unread = @case.Dossier.Files.Where(f => f.Document is null or { TextFrom: TextOrigin.None }).ToList();
        if (unread.Count == 0)
        {
            return null;
        }

        var core = unread.Find(f => f.Role is not (null or FileRole.Attachment));
        var ruling = Rules.Ruling.CannotTell(core is null ? "attachment-unread" : "unread").With("file", (core ?? unread[0]).Path);
        return unread.Aggregate(ruling, (r, file) => r.LookedAt(file, "not-read"));
    }
}
