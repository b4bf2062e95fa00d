using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Reads the subject of an official letter ("V/v …", under its number) with the lines it goes on in.</summary>
internal static partial class LetterSubjectReader
{
    /// <summary>The subject without its mark; lines it goes on in are marked as used. Null where the heading has none.</summary>
    public static (string? Subject, Place? Place) Read(IReadOnlyList<Segment> segments, IReadOnlyList<HeadingLine> kinds, bool[] used, int from, int end)
    {
        var start = First(kinds, HeadingLine.LetterSubject, from, end);
        var number = First(kinds, HeadingLine.Number, from, end);
        start = start < 0 && number >= 0 ? UnderNumber(segments, kinds, number, end) : start;
        if (start < 0)
        {
            return (null, null);
        }

        var text = segments[start].Text;
        for (var i = start + 1; i < end; i++)
        {
            if (kinds[i] is HeadingLine.Other or HeadingLine.Opening && Columns.Same(segments[start], segments[i]) && !StartsPlace(segments, kinds, i, end))
            {
                text += " " + segments[i].Text;
                used[i] = true;
            }
            else if (Columns.Unknown(segments[i]))
            {
                break;
            }
        }

        text = Spaces().Replace(text, " ").Trim();
        text = SubjectMark().Replace(text, string.Empty).Trim();
        return (text, segments[start].ToPlace() with { Quote = text.Length <= 300 ? text : text[..300] });
    }

    private static int First(IReadOnlyList<HeadingLine> kinds, HeadingLine kind, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (kinds[i] == kind)
            {
                return i;
            }
        }

        return -1;
    }

    // "Về hướng dẫn …" under the number of a letter, without its "V/v".
    private static int UnderNumber(IReadOnlyList<Segment> segments, IReadOnlyList<HeadingLine> kinds, int number, int end)
    {
        for (var i = number + 1; i < end && i < number + 4; i++)
        {
            if (kinds[i] == HeadingLine.Other && Columns.Same(segments[number], segments[i]) && segments[i].Key.StartsWith("về ", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StartsPlace(IReadOnlyList<Segment> segments, IReadOnlyList<HeadingLine> kinds, int index, int end) =>
        index + 1 < end && kinds[index + 1] == HeadingLine.PlaceAndDate && Columns.Same(segments[index], segments[index + 1])
        && BrokenPlaceStart().IsMatch(segments[index].Text);

    [GeneratedRegex(@"^\s*(?:[Vv]\s?/\s?[Vv]|V\.v|VV)\s*:?\s*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SubjectMark();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}*(?:\s+\p{L}\p{Ll}*){0,4}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BrokenPlaceStart();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
