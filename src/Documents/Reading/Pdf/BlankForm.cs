using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// The blanks of an administrative form: "Số:        /QĐ-UBND" and "ngày      tháng      năm 2026" leave room for what is
/// stamped or written in later. A gap there is one line, however wide; elsewhere a wide gap parts two columns.
/// </summary>
internal static partial class BlankForm
{
    /// <summary>Whether the gap between two texts is a blank to be filled in.</summary>
    public static bool Joins(string left, string right) =>
        (NumberBefore().IsMatch(VietnameseText.Fold(left)) && NotationAfter().IsMatch(right))
        || (DateBefore().IsMatch(VietnameseText.Fold(left)) && DateAfter().IsMatch(VietnameseText.Fold(right)));

    [GeneratedRegex(@"(?:^|\s)số\s*:?\s*[\p{Nd}.…_]*\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"^\s*[\p{Nd}.…_]*\s*[/-]?\s*(?:\p{Nd}{4}\s*)?[/-]", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NotationAfter();

    [GeneratedRegex(@"(?:ngày|tháng)\s*[\p{Nd}.…_]*\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DateBefore();

    [GeneratedRegex(@"^(?:[\p{Nd}.…_]*\s*)?(?:tháng|năm)(?:\s|$)|^[\p{Nd}]{1,2}\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DateAfter();
}
