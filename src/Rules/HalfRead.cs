using System.Globalization;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules;

/// <summary>What was looked for in vain may stand on a page that nobody read: then nothing can be said to be absent.</summary>
internal static class HalfRead
{
    /// <summary>The reason; every rule may give it, its words stand once in the book.</summary>
    public const string Reason = "partly-read";

    /// <summary>The ruling, or doubt in its place where a search in vain went over a file with unread pages.</summary>
    public static Ruling Doubted(Ruling ruling)
    {
        if (ruling.Answer != Answer.NotMet || ruling.Searched.Select(s => s.File).FirstOrDefault(HasUnreadPages) is not { } file)
        {
            return ruling;
        }

        return (ruling with { Answer = Answer.CannotTell, Reason = Reason, ForwardTo = null }).With("file", file.Path).With("pages", PagesOf(file));
    }

    /// <summary>Whether some pages of a file are pictures among pages of text.</summary>
    public static bool HasUnreadPages(DossierFile file) => file.Document is { UnreadPages.Count: > 0 };

    /// <summary>"3, 4": the pages that nobody read.</summary>
    public static string PagesOf(DossierFile file) =>
        string.Join(", ", (file.Document?.UnreadPages ?? []).Select(p => p.ToString(CultureInfo.InvariantCulture)));
}
