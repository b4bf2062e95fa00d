using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Marks of secrecy, urgency, draft and copy, with their places; null where none stands.</summary>
internal sealed record PageMarks
{
    private const double TopOfPage = 340;

    public (string Level, Place Place)? Secrecy { get; init; }

    public (string Level, Place Place)? Urgency { get; init; }

    public Place? Draft { get; init; }

    public Place? Copy { get; init; }

    /// <summary>Looks in headings, in the top of a PDF's first page, in page headers and text boxes, and in what signatures draw.</summary>
    public static PageMarks Of(SourceText source, IReadOnlyList<Segment> segments, Heading heading, IReadOnlyList<Heading> bundled, Closing closing)
    {
        var stamped = source.Lines.Where(IsStampPlace).Select((l, i) => new Segment(l.Text.Trim(), [(0, l)], i, null)).ToList();
        var headings = bundled.Prepend(heading).ToList();
        var tail = segments.Skip(closing.TextEnd).Take(Math.Max(0, closing.AnnexStart - closing.TextEnd + 8));
        return new PageMarks
        {
            Secrecy = SecrecyPlaces.Find(segments, headings, [.. stamped.Where(s => s.Line.Zone != LineZone.Body)], heading.BodyStart, closing.AnnexStart),
            Urgency = First([heading.Urgency, .. stamped], Marks.UrgencyOf),
            Draft = (heading.Draft ?? stamped.Find(Marks.IsDraftMark))?.ToPlace() ?? (heading.Title?.SaysDraft == true ? heading.Title.Place : null),
            Copy = (heading.Copy ?? stamped.Concat(tail).FirstOrDefault(Marks.IsCopyMark))?.ToPlace(),
        };
    }

    private static bool IsStampPlace(SourceLine line) =>
        !string.IsNullOrWhiteSpace(line.Text)
        && (line.Zone is LineZone.PageHeader or LineZone.TextBox or LineZone.SignatureWidget or LineZone.Annotation
            || line is { Page: 1, Box.Top: < TopOfPage });

    private static (string Level, Place Place)? First(IEnumerable<Segment?> segments, Func<Segment, string?> read)
    {
        foreach (var segment in segments)
        {
            if (segment is not null && read(segment) is { } level)
            {
                return (level, segment.ToPlace());
            }
        }

        return null;
    }
}
