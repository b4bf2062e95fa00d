using TaskTracking.Documents.Reading;
using TaskTracking.Facts;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Which of the lines that read like a mark of secrecy are one: in a heading, in the top of a page, at the head of an annex, drawn
/// by a stamp. A word that a narrow cell or a broken line left alone is none: "túi / MẬT", "đóng dấu / MẬT", a row of goods
/// (domain.md §5.1).
/// </summary>
internal static class SecrecyPlaces
{
    private const string Lowest = "MẬT";
    private const double TopOfFirstPage = 340;
    private const double TopOfPage = 200;
    private const double SameRow = 4;
    private const int AnnexHead = 8;

    // What a mark alone on its line may go on from in capitals: "HỒ SUỐI / MẬT", "BẢO VỆ BÍ / MẬT".
    private static readonly HashSet<string> Compounds = new(StringComparer.Ordinal)
    {
        "túi", "suối", "ống", "đường", "bí", "bảo", "cơ", "thân", "nha", "dịch", "rỉ", "nước", "cẩn", "cao",
    };

    /// <summary>The first mark with its level and place; null where none stands.</summary>
    /// <param name="stamped">Lines of page headers, text boxes, widgets and annotations.</param>
    public static (string Level, Place Place)? Find(
        IReadOnlyList<Segment> segments, IReadOnlyList<Heading> headings, IReadOnlyList<Segment> stamped, int bodyStart, int annexStart)
    {
        foreach (var segment in headings.Select(h => h.Secrecy).OfType<Segment>().Where(s => !GoesOn(segments, s)).Concat(stamped))
        {
            if (Marks.SecrecyOf(segment) is { } level)
            {
                return (level, segment.ToPlace());
            }
        }

        for (var i = bodyStart; i < segments.Count; i++)
        {
            if (Marks.SecrecyOf(segments[i]) is { } level && IsPlace(segments[i], level, i - annexStart) && StandsAlone(segments, i))
            {
                return (level, segments[i].ToPlace());
            }
        }

        return null;
    }

    // The two upper levels have no other meaning; "mật" is also honey and gall.
    private static bool IsPlace(Segment segment, string level, int intoAnnex) =>
        level != Lowest || intoAnnex is >= 0 and < AnnexHead
        || (segment.Line is { Page: { } page, Box: { } box } && box.Top < (page == 1 ? TopOfFirstPage : TopOfPage));

    private static bool StandsAlone(IReadOnlyList<Segment> segments, int at)
    {
        var segment = segments[at];
        var before = Around(segments, at).TakeWhile(s => s.Index < segment.Index).LastOrDefault(s => SharesColumn(s, segment));
        var after = Around(segments, at).FirstOrDefault(s => s.Index > segment.Index && SharesColumn(s, segment));
        return !GoesOn(segments, segment)
            && !(before is not null && EndsOpen(before) && (after is null || StartsSmall(after) || before.Line.Cell is not null || GoesOnBelow(before, segment)))
            && !Around(segments, at).Any(other => SharesRow(segment, other));
    }

    private static bool GoesOn(IReadOnlyList<Segment> segments, Segment segment)
    {
        var at = segments.TakeWhile(s => !ReferenceEquals(s, segment)).Count();
        return at is > 0 && at < segments.Count && Marks.SecrecyOf(segment) == Lowest
            && segments[at - 1].IsCapitals && Compounds.Contains(segments[at - 1].Key.Split(' ')[^1]);
    }

    // A sentence that a line or a cell broke; a number, a subject or a rule of a heading is none.
    private static bool EndsOpen(Segment before) =>
        !before.IsCapitals && HeadingLines.KindOf(before) == HeadingLine.Other && before.Key.Length > 0 && char.IsLetter(before.Key[^1]);

    // The next line of the same text: flush with it and hard below.
    private static bool GoesOnBelow(Segment before, Segment segment) =>
        before.Line is { Page: { } page, Box: { } above } && segment.Line.Page == page && segment.Line.Box is { } below
        && Math.Abs(above.Left - below.Left) < SameRow && below.Top - above.Bottom < (above.Bottom - above.Top) / 2;

    private static bool StartsSmall(Segment after) => char.IsLower(after.Text[0]);

    private static IEnumerable<Segment> Around(IReadOnlyList<Segment> segments, int at) =>
        segments.Skip(Math.Max(0, at - AnnexHead)).Take(2 * AnnexHead).Where(s => !ReferenceEquals(s, segments[at]));

    private static bool SharesColumn(Segment one, Segment other) =>
        one.Line.Cell is { } cell ? cell == other.Line.Cell
        : other.Line.Cell is null && (one.Line.Box is not { } box || other.Line.Box is not { } below || (box.Left < below.Right && below.Left < box.Right));

    private static bool SharesRow(Segment one, Segment other) =>
        one.Line.Cell is { } cell && other.Line.Cell is { } neighbour ? cell.Table == neighbour.Table && cell.Row == neighbour.Row && cell.Column != neighbour.Column
        : one.Line is { Page: { } page, Box: { } box } && other.Line.Page == page && other.Line.Box is { } beside && Math.Abs(box.Bottom - beside.Bottom) < SameRow;
}
