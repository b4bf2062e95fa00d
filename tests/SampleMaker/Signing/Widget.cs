using System.Globalization;
using System.Text;
using TaskTracking.SampleMaker.Fonts;
using TaskTracking.SampleMaker.Pdf;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Signing;

/// <summary>Where a signature's widget stands and what it draws. PDF points from the page's bottom left.</summary>
/// <param name="Text">Drawn in the stamp's font, or null.</param>
/// <param name="Strokes">Drawn as a path.</param>
internal sealed record Widget(int Page, double Left, double Bottom, double Width, double Height, string? Text, double Size, string Strokes)
{
    public static Widget Of(SignatureOrder order, DocumentSource source, PageWords words, string holder) => order.Look switch
    {
        SignatureLook.Head => Handwriting(words, source, holder),
        SignatureLook.Initials => Initials(words, holder),
        SignatureLook.Number => Stamp(words.First("Số:"), source.Number![..source.Number!.IndexOf('/')], 2, 32),
        SignatureLook.Day => Stamp(words.First("ngày"), source.Date!.Split('-')[2], 2, 22),
        SignatureLook.Month => Stamp(words.First("tháng"), Printing.Sheet.Month(source.Date!.Split('-')[1]), 2, 22),
        SignatureLook.Seal => Seal(words, source),
        SignatureLook.Attachment => TopLine(words, $"{source.Accompanies ?? source.Number}; {Time(order)}".TrimStart(';', ' ')),
        SignatureLook.Copy => TopLine(words, $"SAO Y; {holder}; Thời gian ký: {Time(order)}"),
        _ => new Widget(0, 0, 0, 0, 0, null, 0, ""),
    };

    /// <summary>Adds the appearance the way state tools nest it: /N draws /FRM, which draws n2.</summary>
    /// <returns>The object number of /N.</returns>
    public int AddTo(PdfRevision revision, TrueTypeProgram face)
    {
        var box = string.Create(CultureInfo.InvariantCulture, $"/BBox [0 0 {Width:0.##} {Height:0.##}]");
        var (content, resources) = ("q " + Strokes + " Q", "<< >>");
        if (Text is not null)
        {
            var font = new StampFont(face, Text);
            var left = Math.Max(0, (Width - (font.Width(Text) * Size)) / 2);
            content = string.Create(CultureInfo.InvariantCulture, $"q BT /F1 {Size} Tf 0 g {left:0.##} {(Height - Size) / 2 + 2:0.##} Td {font.Hex(Text)} Tj ET Q");
            resources = $"<< /Font << /F1 {font.AddTo(revision)} 0 R >> >>";
        }

        const string Form = "/Type /XObject /Subtype /Form";
        var drawn = revision.AddStream($"{Form} {box} /Resources {resources}", Encoding.ASCII.GetBytes(content));
        var frame = revision.AddStream($"{Form} {box} /Resources << /XObject << /n2 {drawn} 0 R >> >>", "q 1 0 0 1 0 0 cm /n2 Do Q\n"u8.ToArray());
        return revision.AddStream($"{Form} {box} /Resources << /XObject << /FRM {frame} 0 R >> >>", "q 1 0 0 1 0 0 cm /FRM Do Q\n"u8.ToArray());
    }

    private static string Time(SignatureOrder order) => order.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static Widget Handwriting(PageWords words, DocumentSource source, string holder)
    {
        var name = NamePlace(words, source);
        var middle = (name.Left + name.Right) / 2;
        return new Widget(name.Page, middle - 50, name.Top + 6, 100, 56, null, 0, Scribble.Draw(holder, 100, 56));
    }

    private static Widget Seal(PageWords words, DocumentSource source)
    {
        var name = NamePlace(words, source);
        var middle = (name.Left + name.Right) / 2;
        return new Widget(name.Page, middle - 115, name.Top - 12, 100, 100, null, 0, Scribble.SealOf(100));
    }

    private static Widget Initials(PageWords words, string holder)
    {
        var end = words.LastEnding("./.") ?? throw new InvalidDataException("Initials need a text that ends with ./.");
        return new Widget(end.Page, end.Right + 2, end.Bottom - 2, 40, 18, null, 0, Scribble.Draw(holder, 40, 18));
    }

    /// <summary>Over the blank that follows this word of the heading.</summary>
    private static Widget Stamp(PageWords.Word? before, string text, double gap, double width)
    {
        var word = before ?? throw new InvalidDataException("The heading has no place for a stamp.");
        return new Widget(0, word.Right + gap, word.Bottom - 1, width, word.Top - word.Bottom + 2, text, 13, "");
    }

    private static Widget TopLine(PageWords words, string text) =>
        new(0, words.Width - 385, words.Height - 22, 375, 18, text, 10, "");

    private static PageWords.Word NamePlace(PageWords words, DocumentSource source) =>
        words.LastOnTheRight(source.Signer?.HomePost ?? source.Signer?.Name ?? "")
            ?? new PageWords.Word(words.Pages - 1, "", words.Width - 220, 120, words.Width - 120, 135);
}
