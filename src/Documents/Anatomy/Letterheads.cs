using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Where documents begin in a file: a national name that stands after the text of an earlier document.</summary>
internal static partial class Letterheads
{
    private const int ShortestDocument = 12;
    private const int TallestIssuer = 8;

    /// <summary>Indexes of the first segments of documents; 0 is always the first. Blank forms are no documents.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<Segment> segments)
    {
        var starts = new List<int> { 0 };
        var last = -1;
        for (var i = 0; i < segments.Count; i++)
        {
            if (HeadingLines.KindOf(segments[i]) != HeadingLine.NationalName)
            {
                continue;
            }

            if (last >= 0 && i - last > ShortestDocument && IsDocument(segments, IssuerStart(segments, i), i))
            {
                starts.Add(IssuerStart(segments, i));
            }

            last = i;
        }

        return starts;
    }

    /// <summary>What a bundled document is called: its title and number, as far as they stand.</summary>
    public static string NameOf(Heading heading)
    {
        var number = heading.Notation?.Number ?? heading.Notation?.Notation;
        return string.Join(' ', new[] { heading.Title?.Name ?? (heading.LetterSubject is null ? null : "Công văn"), number }.Where(w => w is not null));
    }

    // The left column stands before the national name when columns follow one another.
    private static int IssuerStart(IReadOnlyList<Segment> segments, int national)
    {
        var start = national;
        while (start > 0 && start > national - TallestIssuer
            && (segments[start - 1].IsRule || IsLeftColumn(segments[start - 1]) || (segments[start - 1].IsCapitals && segments[start - 1].Text.Length < 70
                && !SignatureBlockReader.Begins(segments[start - 1]) && SignerName.Read(segments[start - 1].Text) is null
                && !AnnexHeading.Is(segments[start - 1]))))
        {
            start--;
        }

        return start;
    }

    private static bool IsLeftColumn(Segment segment) =>
        HeadingLines.KindOf(segment) is HeadingLine.Number or HeadingLine.LetterSubject or HeadingLine.Draft or HeadingLine.Secrecy or HeadingLine.Urgency;

    private static bool IsDocument(IReadOnlyList<Segment> segments, int start, int national)
    {
        for (var i = Math.Max(0, start - 4); i < national; i++)
        {
            if (FormMark().IsMatch(segments[i].Key))
            {
                return false;
            }
        }

        var heading = HeadingReader.Read(segments, start, segments.Count);
        return heading.Notation is not null || heading.Issued?.Issued is not null || heading.Issuers.Issuer is not null;
    }

    [GeneratedRegex(@"^(?:mẫu|biểu mẫu|phụ lục|\(?mẫu)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex FormMark();
}
