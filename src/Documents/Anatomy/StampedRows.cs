using System.Text;
using System.Text.RegularExpressions;
using TaskTracking.Documents.Reading;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Puts number, day and month back where they are seen. State signing software leaves blanks in the page text and draws the
/// figures as appearances of signature widgets over them (domain.md §1.5); a PDF reader also parts a line at such a blank.
/// Rows of the heading are therefore joined by position. All other lines pass as they are.
/// </summary>
internal static partial class StampedRows
{
    private const double HeadingBottom = 330;

    /// <summary>One row for each line of the page proper; lines of one heading row that belong together as one.</summary>
    public static IEnumerable<Segment> Of(SourceText source)
    {
        var stamps = source.Lines.Where(l => l.Zone == LineZone.SignatureWidget && l.Box is not null && Figures().IsMatch(l.Text.Trim())).ToList();
        var taken = new HashSet<int>();
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines[i];
            if (taken.Contains(i) || line.Zone is not (LineZone.Body or LineZone.TextBox) || string.IsNullOrWhiteSpace(line.Text) || IsPageNumber(line))
            {
                continue;
            }

            yield return line is { Page: 1, Box: { } box } && box.Top < HeadingBottom && Blank().IsMatch(VietnameseText.Fold(line.Text))
                ? Row(source.Lines, i, stamps, taken)
                : new Segment(Clean(line.Text), [(0, line)], i, null);
        }
    }

    // Centred in the top margin by Decree 30/2020/NĐ-CP, bottom right before it.
    private static bool IsPageNumber(SourceLine line) =>
        line is { Page: > 1, Box: { } box } && (box.Bottom < 62 || box.Top > 770) && PageNumber().IsMatch(line.Text);

    private static Segment Row(IReadOnlyList<SourceLine> lines, int first, List<SourceLine> stamps, HashSet<int> taken)
    {
        var members = new List<SourceLine> { lines[first] };
        var reach = lines[first].Box!.Value;
        for (var j = 0; j < lines.Count; j++)
        {
            if (j != first && lines[j] is { Page: 1, Box: { } box, Zone: LineZone.Body or LineZone.TextBox }
                && Boxes.SameRow(box, reach) && Continues().IsMatch(VietnameseText.Fold(lines[j].Text)))
            {
                members.Add(lines[j]);
                taken.Add(j);
            }
        }

        var span = Boxes.Around(members.Select(m => m.Box))!.Value;
        members.AddRange(stamps.Where(s => s.Page == 1 && Overlies(s.Box!.Value, span)));
        members.Sort((a, b) => Order(a, members).CompareTo(Order(b, members)));
        return Join(members, first);
    }

    // A stamp's box is larger than its figure: it lies over the row when its middle is near it and it begins left of the row's end.
    private static bool Overlies(Facts.Box stamp, Facts.Box row) =>
        stamp.Top - 6 <= row.MiddleY() && row.MiddleY() <= stamp.Bottom + 6
        && stamp.MiddleX() > row.Left - 5 && stamp.MiddleX() < row.Right + 60;

    private static double Order(SourceLine line, List<SourceLine> members)
    {
        var box = line.Box!.Value;
        return line.Zone == LineZone.SignatureWidget && members.Count > 0 ? box.MiddleX() : box.Left;
    }

    private static Segment Join(List<SourceLine> members, int index)
    {
        var text = new StringBuilder();
        var pieces = new List<(int, SourceLine)>();
        foreach (var member in members)
        {
            var words = Clean(member.Text);
            if (member.Zone == LineZone.SignatureWidget && pieces.Count > 0 && Insert(words, member, text, pieces))
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append(' ');
            }

            pieces.Add((text.Length, member));
            text.Append(words);
        }

        return new Segment(text.ToString(), pieces, index, null);
    }

    // The blank may lie inside one unparted line ("Số:      /2025/QĐ-UBND"): the figure goes into the widest gap under its box.
    private static bool Insert(string figure, SourceLine stamp, StringBuilder text, List<(int Start, SourceLine Line)> pieces)
    {
        var (start, line) = pieces[^1];
        if (line.Box is not { } box || line.Zone == LineZone.SignatureWidget || stamp.Box!.Value.MiddleX() > box.Right)
        {
            return false;
        }

        var content = text.ToString(start, text.Length - start);
        var width = box.Right - box.Left;
        var wanted = (stamp.Box.Value.MiddleX() - box.Left) / width * content.Length;
        var gap = BlankInside().Matches(content).MinBy(m => Math.Abs(m.Index + (m.Length / 2.0) - wanted));
        if (gap is null)
        {
            return false;
        }

        text.Remove(start + gap.Index, gap.Length).Insert(start + gap.Index, $" {figure} ");
        pieces.Add((start + gap.Index + 1, stamp));
        pieces.Add((start + gap.Index + 2 + figure.Length, line));
        return true;
    }

    private static string Clean(string text) => VietnameseText.Compose(text).TrimEnd();

    [GeneratedRegex(@"^\d{1,6}[a-zA-Z]?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^[\s\-–]*\d{1,3}[\s\-–]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^số\s*:|^số\s*\d*\s*/|(?:^|[\s,])ngày(?:\s|$|\d)|^tháng\b|^năm\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?:/|tháng\b|năm\b|\d{1,4}\s*(?:/|tháng\b|năm\b|$)|(?:19|20)\d\d\.?$)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Continues();

    [GeneratedRegex(@"(?<=[:ốỐ\p{L}])[\s._…]*(?=/)|(?<=ngày|tháng)[\s._…]+(?=tháng|năm)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BlankInside();
}
