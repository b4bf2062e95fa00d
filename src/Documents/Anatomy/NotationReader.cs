using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Number and notation of a document, normalised (domain.md §1.1).</summary>
/// <param name="Number">"123/TTr-SXD"; null where the number is blank.</param>
/// <param name="Notation">"TTr-SXD", "2026/QĐ-UBND"; null where only a number stands.</param>
internal sealed record DocumentNotation(string? Number, string? Notation, Place Place)
{
    /// <summary>The notation carries a year, as those of normative documents do.</summary>
    public bool HasYear => Notation is { Length: > 4 } && char.IsAsciiDigit(Notation[0]);

    /// <summary>The type that the notation names: its first part after the year; null for the initials of an agency.</summary>
    public DocumentType? Type
    {
        get
        {
            var parts = (Notation ?? string.Empty).Split('/', '-');
            var first = parts.FirstOrDefault(p => p.Length > 0 && !p.All(char.IsAsciiDigit));
            return parts.Length < 2 || first is null ? null : DocumentType.OfAbbreviation(first);
        }
    }
}

/// <summary>
/// Reads "Số: 05/TTr-SNV" with all its deviations: spaces around "/" and "-", a blank or dotted number, "SGD&amp;ĐT", a
/// notation broken over two lines, the form of Party documents ("368-CV/BPTT").
/// </summary>
internal static partial class NotationReader
{
    public static bool IsNumberLine(string key) => NumberLine().IsMatch(key);

    /// <summary>"CỦA BỘ NỘI VỤ SỐ 07/2025/CT-BNV" under a title.</summary>
    public static bool IsTitleLine(string key) => TitleLine().IsMatch(key);

    /// <summary>Reads a number line; <paramref name="next"/> is the segment below it, taken in where the line ends in "-" or "/".</summary>
    public static DocumentNotation? Read(Segment segment, Segment? next)
    {
        var text = segment.Text;
        if (next is not null && BrokenOff().IsMatch(text) && Tail().IsMatch(next.Text))
        {
            text += next.Text;
        }

        var match = State().Match(text);
        match = match.Success ? match : Party().Match(text);
        if (!match.Success)
        {
            return NumberOnly(segment);
        }

        var number = Spaces().Replace(match.Groups["number"].Value, string.Empty).Trim('.', '…', '_', '-');
        var year = match.Groups["year"].Value;
        var notation = Normalise(match.Groups["notation"].Value);
        if (year.Length > 0)
        {
            notation = $"{year}/{notation}";
        }

        var separator = match.Groups["party"].Success ? "-" : "/";
        var known = number.Any(char.IsAsciiDigit);
        var end = Math.Min(match.Index + match.Length, segment.Text.Length);
        return new DocumentNotation(known ? $"{number}{separator}{notation}" : null, notation, segment.ToPlace(match.Index, end - match.Index));
    }

    private static DocumentNotation? NumberOnly(Segment segment)
    {
        var match = Plain().Match(segment.Text);
        return match.Success ? new DocumentNotation(match.Groups["number"].Value, null, segment.ToPlace()) : null;
    }

    private static string Normalise(string notation)
    {
        var text = Spaces().Replace(VietnameseText.Compose(notation), string.Empty).Replace('–', '-').Replace('—', '-').Replace('‑', '-');
        return text.Trim('.', '-', '/', ',', ';');
    }

    [GeneratedRegex(@"^s(?:ố|ô)\s*[:.]?\s*(?:[\d\s.…_]{0,40}[a-zđ]?\s*/|[x…_.]{1,20}\s*/|[\[({][\sx…_.]{0,20}[\])}]\s*/|\d+\s*-\s*\p{L}+\s*/|\d+\s*$|:?\s*$)|^\d{1,6}\s*/\s*(?:(?:19|20)\d\d\s*/\s*)?\p{L}{1,6}\s*-\s*[\p{L}&]+$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NumberLine();

    [GeneratedRegex(
        @"(?:^|\b)(?:[Ss]\s?[ốỐôÔ]\s*[:.]?)?\s*(?<number>(?:\d[\d\s]*[a-zđ]?|[\s.…_xX\[\](){}]*))\s*/\s*(?:(?<year>(?:19|20)\d\d)\s*/\s*)?(?<notation>\p{L}[\p{L}\d&.]*(?:\s*&\s*[\p{L}\d]+)*(?:\s*[-–—‑/]\s*[\p{L}\d&.]+(?:\s*&\s*\p{Lu}[\p{L}\d]*)*)*)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex State();

    [GeneratedRegex(@"^của \p{L}[^\d]{3,90} số\s*:?\s*\d{1,6}\s*/[^\s]+$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^[Ss][ốỐ]\s*[:.]?\s*(?<number>\d+)\s*(?<party>-)\s*(?<year>)(?<notation>\p{Lu}[\p{L}]*\s*/\s*\p{Lu}[\p{L}]*)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Party();

    [GeneratedRegex(@"^[Ss][ốỐ]\s*[:.]?\s*(?<number>\d{1,6})\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Plain();

    [GeneratedRegex(@"[-–/]\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BrokenOff();

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}&\d.\-]{0,20}\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
