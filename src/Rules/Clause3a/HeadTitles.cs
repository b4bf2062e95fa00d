using TaskTracking.Facts.Documents;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>Titles of heads: the directory's for the agency, else the book's list.</summary>
/// <param name="titles">The book's list ("Giám đốc", "Chánh Thanh tra" …).</param>
internal sealed class HeadTitles(IReadOnlyList<string> titles)
{
    /// <summary>Whether a printed position is the title of an agency's head; null where it is a head's title, but of another kind of agency.</summary>
    public bool? IsHeadOf(Agency? agency, string? position)
    {
        if (string.IsNullOrWhiteSpace(position))
        {
            return null;
        }

        if (agency?.Head is { } head && StartsWith(position, head.Title))
        {
            return true;
        }

        var known = titles.Any(t => StartsWith(position, t));
        return agency?.Head is null ? known : known ? null : false;
    }

    /// <summary>Whether somebody of the directory holds the head's post and signs by that name.</summary>
    public static bool IsIncumbent(Agency? agency, SignatureBlock signer, DateOnly day) => agency?.HeadsOn(day).Of(signer.Name) is not null;

    // "GIÁM ĐỐC SỞ XÂY DỰNG" is "Giám đốc"; "GIÁM ĐỐC" is "Giám đốc Sở".
    private static bool StartsWith(string position, string title)
    {
        var (printed, listed) = (VietnameseText.Fold(position), VietnameseText.Fold(title));
        return FoldedWords.Contain(printed, listed) ? printed.StartsWith(listed, StringComparison.Ordinal) : listed.StartsWith(printed + " ", StringComparison.Ordinal);
    }
}
