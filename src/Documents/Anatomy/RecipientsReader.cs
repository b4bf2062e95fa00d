using System.Text.RegularExpressions;
using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>The list under "Nơi nhận".</summary>
/// <param name="First">Index of the segment "Nơi nhận:".</param>
/// <param name="Last">Index of the last line of the list.</param>
internal sealed record RecipientList(IReadOnlyList<string> Names, Place Place, int First, int Last);

/// <summary>Reads "Nơi nhận" (box 9b): its lines up to "Lưu: …", a name broken over lines joined.</summary>
internal static partial class RecipientsReader
{
    private const int MostLines = 120;

    public static RecipientList? Read(IReadOnlyList<Segment> segments, int start, int end)
    {
        var first = start;
        while (first < end && !(Head().IsMatch(segments[first].Key) && !IsOfTable(segments, first)))
        {
            first++;
        }

        return first < end ? ReadAt(segments, first, end) : null;
    }

    // "STT | Nơi nhận | Số cơ sở": recipients stand leftmost, and their heading has a colon or a row of its own.
    private static bool IsOfTable(IReadOnlyList<Segment> segments, int at) =>
        !segments[at].Key.Contains(':', StringComparison.Ordinal)
        && at > 0 && segments[at - 1] is { } before && before.Key.Any(char.IsLetter) && IsLeftOf(before.Line, segments[at].Line);

    private static bool IsLeftOf(SourceLine left, SourceLine line) => line.Cell is { } cell
        ? left.Cell is { } other && other.Table == cell.Table && other.Row == cell.Row && other.Column < cell.Column
        : line is { Box: { } box, Cell: null } && left is { Box: { } beside, Cell: null } && left.Page == line.Page && Boxes.SameRow(beside, box) && beside.Left < box.Left;

    private static RecipientList ReadAt(IReadOnlyList<Segment> segments, int first, int end)
    {
        var head = segments[first];
        var items = new List<string>();
        var rest = Head().Replace(head.Text, string.Empty);
        if (rest.Any(char.IsLetter))
        {
            items.Add(rest);
        }

        var last = first;
        for (var i = first + 1; i < end && i <= first + MostLines && !(items.Count > 0 && Filed().IsMatch(VietnameseText.Fold(items[^1]))); i++)
        {
            var segment = segments[i];
            if (!Columns.Same(head, segment))
            {
                if (Columns.Unknown(head) && Columns.Unknown(segment))
                {
                    break;
                }

                continue;
            }

            if (Ends(segment))
            {
                break;
            }

            Add(items, segment.Text.Trim());
            last = i;
        }

        return new RecipientList([.. items.Select(Clean).Where(n => n.Length > 0)], head.ToPlace(), first, last);
    }

    private static bool Ends(Segment segment) =>
        !Mark().IsMatch(segment.Text)
        && (SignatureBlockReader.Begins(segment) || AnnexHeading.Is(segment) || segment.Text.Length > 220
            || HeadingLines.KindOf(segment) is HeadingLine.NationalName or HeadingLine.Number);

    private static void Add(List<string> items, string text)
    {
        var marked = Mark().IsMatch(text);
        if (items.Count > 0 && !marked && !items[^1].TrimEnd().EndsWith(';'))
        {
            items[^1] += " " + text;
        }
        else if (text == "-" || (items.Count > 0 && items[^1] == "-"))
        {
            items.RemoveAll(i => i == "-");
            items.Add(text);
        }
        else
        {
            items.Add(text);
        }
    }

    private static string Clean(string text)
    {
        var name = Mark().Replace(VietnameseText.Compose(text), string.Empty);
        return Spaces().Replace(name, " ").Trim(' ', ';', '.', ',', '-');
    }

    [GeneratedRegex(@"^\s*n[ơƠ]i nh[ậẬ]n(?: b[ảẢ]n chính)?\s*(?::\s*|\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*(?:[-–—+*•]|\d{1,2}[.)])\s*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[\s\-–+*•]*lưu\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Filed();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
