using TaskTracking.Documents.Reading.Encodings;
using TaskTracking.Documents.Reading.Pdf.Rulings;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>Makes lines of what poppler read and qpdf knows: zones, order, encoding, and what cannot be seen.</summary>
internal sealed class PdfText(PageRulings rulings)
{
    private const double TinyHeight = 3;
    private const int FarthestBack = 1500;

    private readonly EncodingGate _encodings = new();
    private readonly HiddenTally _hidden = new();
    private readonly List<SourceLine> _lines = [];
    private readonly PdfLayout _layout = new();
    private readonly PicturePages _pictures = new();
    private readonly PageText _pages = new();

    /// <summary>Adds a page; <paramref name="page"/> is null where qpdf and poppler disagree on the number of pages.</summary>
    public void Add(PdfTextPage text, PdfPage? page, PdfObjects objects)
    {
        var annotations = page is null ? [] : PdfAnnotations.Of(objects, page);
        var zoned = PdfZones.Assign(text, annotations);
        var own = zoned.Where(z => z.Annotation is null).Select(z => Decode(z.Fragment)).Where(f => IsSeen(f, text)).ToList();
        foreach (var stretch in _pages.Of(own, page is null || own.Count == 0 ? [] : rulings.On(page), text.Number))
        {
            foreach (var segment in stretch.Segments)
            {
                _layout.Add(segment, page?.Width ?? text.Width);
            }

            var lines = stretch.Segments.Select(s => Line(s, text.Number, stretch.IsHeadAgain ? LineZone.PageHeader : LineZone.Body, ReadingMethod.Text) with { Cell = stretch.Cell });
            _lines.InsertRange(stretch.GoesOn ? EndOf(stretch.Cell) : _lines.Count, lines);
        }

        foreach (var drawn in zoned.Where(z => z.Annotation is not null).GroupBy(z => z.Annotation!))
        {
            var (zone, method) = drawn.Key.IsSignature ? (LineZone.SignatureWidget, ReadingMethod.Signature) : (LineZone.Annotation, ReadingMethod.Text);
            _lines.AddRange(PdfSegments.Of(drawn.Select(d => Decode(d.Fragment))).Select(s => Line(s, text.Number, zone, method)));
        }

        _pictures.Add(text.Number, page, objects);
        _layout.Paper(page?.Width ?? text.Width, page?.Height ?? text.Height);
    }

    /// <summary>Notes text that the page sets and never shows.</summary>
    public void AddInvisible(PdfTextPage page, PdfFragment fragment) => Hide(HiddenContentKind.HiddenText, Decode(fragment), page);

    /// <summary>The finished text. Pages whose own lines are all but empty, or cannot be relied on, are pictures: nobody read them.</summary>
    public SourceText Finish(int pages, IReadOnlyList<ActiveContent> active)
    {
        var (lines, encoding) = _encodings.Finish(_lines);
        var distrusted = TextLayerTrust.Distrusted(lines, encoding);
        var origin = distrusted.Count == 0 ? PdfOrigin.Of(lines, pages) : TextOrigin.None;
        return new SourceText
        {
            Format = FileFormat.Pdf,
            Pages = pages,
            Origin = origin,
            UnreadPages = origin == TextOrigin.Text ? _pictures.Unread(lines) : [],
            Lines = distrusted.Count == 0 ? lines : [.. lines.Except<SourceLine>(distrusted, ReferenceEqualityComparer.Instance)],
            Distrusted = distrusted,
            Layout = _layout.ToFacts(),
            Hidden = _hidden.ToList(),
            Active = active,
            Encoding = encoding,
        };
    }

    // After the part of the cell that stands on the page before.
    private int EndOf(TableCell? cell)
    {
        var last = _lines.Count == 0 ? -1 : _lines.FindLastIndex(_lines.Count - 1, Math.Min(_lines.Count, FarthestBack), l => l.Cell == cell);
        return last < 0 ? _lines.Count : last + 1;
    }

    private PdfFragment Decode(PdfFragment fragment) => fragment with { Text = _encodings.Decode(fragment.Text, fragment.Font.Name) };

    private bool IsSeen(PdfFragment fragment, PdfTextPage page)
    {
        if (!fragment.Text.Any(char.IsLetterOrDigit))
        {
            return true;
        }

        HiddenContentKind? kind = fragment switch
        {
            { Font.IsInvisible: true } => HiddenContentKind.WhiteText,
            _ when fragment.Box.Right < 0 || fragment.Box.Bottom < 0 || fragment.Box.Left > page.Width || fragment.Box.Top > page.Height => HiddenContentKind.OffPageText,
            { Height: > 0 and < TinyHeight } => HiddenContentKind.TinyText,
            _ => null,
        };
        if (kind is { } hidden)
        {
            Hide(hidden, fragment, page);
        }

        return kind is null;
    }

    private void Hide(HiddenContentKind kind, PdfFragment fragment, PdfTextPage page) =>
        _hidden.Add(kind, new SourceLine { Text = fragment.Text, Page = page.Number, Box = fragment.Box }, fragment.Text);

    private static SourceLine Line(PdfSegment segment, int page, LineZone zone, ReadingMethod method) => new()
    {
        Text = segment.Text,
        Page = page,
        Box = Rounded(segment.Box),
        Zone = zone,
        Bold = segment.Bold,
        Italic = segment.Italic,
        Size = segment.Size > 0 ? segment.Size : null,
        Method = method,
    };

    private static Box Rounded(Box box) => new(Math.Round(box.Left, 1), Math.Round(box.Top, 1), Math.Round(box.Right, 1), Math.Round(box.Bottom, 1));
}
