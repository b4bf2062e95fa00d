using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>
/// Which matter a letter is about, by its subject. A phrase of a table fits only where the subject begins with it: "cấp giấy
/// phép xây dựng …" is that matter, "ban hành quy định về cấp giấy phép xây dựng" is another.
/// </summary>
internal static partial class MatterOf
{
    /// <summary>The row of the book's table in force on the letter's day, or null.</summary>
    public static Matter? Table(Case @case, AdministrativeDocument letter) =>
        @case.Book.Matters.FirstOrDefault(m => m.InForceOn(@case.LetterDay) && m.Phrases.Any(p => IsAbout(letter, p)));

    /// <summary>The agency of the directory that decides the matter itself, with the phrase; the filing agency before others.</summary>
    public static (Agency Agency, string Phrase)? DecidedBy(Case @case, AdministrativeDocument letter)
    {
        var fits =
            from agency in @case.Directory.Agencies
            where agency.ExistsOn(@case.LetterDay)
            from phrase in agency.Decides
            where IsAbout(letter, phrase)
            orderby ReferenceEquals(agency, @case.Filer) ? 0 : 1, phrase.Length descending
            select (agency, phrase);
        return fits.Select(f => ((Agency, string)?)f).FirstOrDefault();
    }

    private static bool IsAbout(AdministrativeDocument letter, string phrase)
    {
        var subject = Lead().Replace(VietnameseText.Fold(letter.Subject ?? string.Empty), string.Empty);
        var matter = VietnameseText.Fold(phrase);
        return subject.StartsWith(matter, StringComparison.Ordinal) && (subject.Length == matter.Length || !char.IsLetterOrDigit(subject[matter.Length]));
    }

    // "V/v đề nghị …", "Về việc trình … xem xét, …", "Tờ trình về việc xin …": what stands before the matter itself.
    [GeneratedRegex(
        @"^(?:[\s\-–:,]*(?:v/v|về việc|về|việc|tờ trình|đề nghị|đề xuất|kính trình|trình|xin|kiến nghị|tham mưu|xem xét|quyết định|cho phép|cho chủ trương|chủ trương|ubnd tỉnh|ủy ban nhân dân tỉnh|chủ tịch)(?!\p{L}))*[\s\-–:,]*",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Lead();
}
