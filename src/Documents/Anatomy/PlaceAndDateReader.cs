using System.Globalization;
using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Place and date of issue.</summary>
/// <param name="Issued">Null where a figure is blank or the day does not exist.</param>
/// <param name="DayIsBlank">Day or month is left to be filled in, as in drafts.</param>
internal sealed record PlaceAndDate(string? IssuePlace, DateOnly? Issued, bool DayIsBlank, Place Place);

/// <summary>Reads "Kon Tum, ngày 05 tháng 02 năm 2026" on one line or broken over several, with blanks.</summary>
internal static partial class PlaceAndDateReader
{
    private const int MostLines = 4;

    public static bool IsDateLine(string key) => DateStart().IsMatch(key) && key.Length <= 120;

    /// <summary>Reads the date that begins at a segment; takes in the lines below it, and the first half of a broken place above it.</summary>
    public static PlaceAndDate? Read(IReadOnlyList<Segment> segments, int index, int end, Func<int, bool> isFree)
    {
        var text = segments[index].Text;
        var first = index;
        if (BrokenPlace().IsMatch(segments[index].Key) && index > 0 && isFree(index - 1)
            && Columns.Same(segments[index - 1], segments[index]) && PlaceWords().IsMatch(segments[index - 1].Text))
        {
            first--;
            text = segments[first].Text + " " + text;
        }

        for (var i = index + 1; i < end && i < index + MostLines && !Complete().IsMatch(VietnameseText.Fold(text)); i++)
        {
            if (Columns.Same(segments[index], segments[i]) && Rest().IsMatch(segments[i].Key))
            {
                text += " " + segments[i].Text;
            }
        }

        return Parse(text, segments[first == index ? index : first].ToPlace());
    }

    private static PlaceAndDate? Parse(string text, Place place)
    {
        var folded = FoldedText.Of(text);
        var match = Date().Match(folded.Text);
        if (!match.Success)
        {
            return null;
        }

        var where = match.Groups["place"];
        var name = where.Success && where.Length > 0 ? folded.Quote(where.Index, where.Length).Trim(' ', ',', '.', '-') : null;
        var blank = match.Groups["written"].Success && (match.Groups["day"].Length == 0 || match.Groups["month"].Length == 0);
        var quote = folded.Quote(match.Index, match.Length);
        return new PlaceAndDate(string.IsNullOrEmpty(name) ? null : name, DateOf(match), blank, place with { Quote = quote });
    }

    private static DateOnly? DateOf(Match match) => VietnameseDate.Of(match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value);

    [GeneratedRegex(@"^(?!căn cứ|theo|luật|nghị|quyết|thực hiện|xét|từ|trong|tại|vào|đến|kể từ|tính|sau|qua|trước|hôm)(?:[\p{L}][\p{L}\s.'-]{0,45},?\s*)?ngày(?:\s*[\d.…_/]*\s*$|\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*(?:năm)?[\s\d.…_]*[.,]?$|\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\.?$)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DateStart();

    [GeneratedRegex(@"^(?:\p{L}+\s*,\s*)?ngày", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BrokenPlace();

    [GeneratedRegex(@"^\s*\p{Lu}[\p{Ll}.]*(?:\s+\p{L}[\p{Ll}]*){0,4}\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PlaceWords();

    [GeneratedRegex(@"năm\s*(?:19|20)\d\d|ngày\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Complete();

    [GeneratedRegex(@"^(?:ngày\b|tháng|năm\b|\d{1,2}\s*(?:tháng.*)?$|(?:19|20)\d\d\.?$|\d{1,2}\s*năm\b)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Rest();

    [GeneratedRegex(
        @"(?<place>[\p{L}][\p{L}\s.'-]{0,60}?)?\s*,?\s*ngày\s*(?:(?<written>(?<day>\d{0,2})[\s.…_]*tháng\s*(?<month>\d{0,2})[\s.…_]*(?:năm)?\s*(?<year>(?:(?:19|20)\d\d)?)[\s.…_]*)|(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4}))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Date();
}
