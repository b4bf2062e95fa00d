using System.Text;
using System.Text.Json;

namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>The straight lines that the pages of a file draw, read from their content streams and the forms that these draw.</summary>
internal sealed class PageRulings(ReadOnlyMemory<byte> file, PdfObjects objects)
{
    private const int PageBytes = 4 << 20;
    private const int DeepestForm = 4;
    private const int AStream = 2048;

    // All pages together; what is beyond is read as if it drew no lines.
    private int _left = 24 << 20;
    private IReadOnlyDictionary<string, int>? _streams;

    /// <summary>Lines as they stand on the page as shown; none on a page that draws more than tables.</summary>
    public IReadOnlyList<Ruling> On(PdfPage page)
    {
        var pen = new RulingPen(page);
        using var content = new MemoryStream();
        foreach (var reference in References(page.Dictionary, "/Contents"))
        {
            content.Write(Content(reference));
            content.WriteByte((byte)'\n');
        }

        if (content.Length > PageBytes)
        {
            return [];
        }

        Follow(content.ToArray(), objects.Get(PicturePages.ResourcesOf(objects, page.Dictionary), "/XObject"), pen, 0);
        return pen.Lines;
    }

    private void Follow(byte[] content, JsonElement drawn, RulingPen pen, int depth)
    {
        var scanner = new ContentScanner(content);
        while (scanner.Read() && !pen.IsFull)
        {
            if (!scanner.Operator.SequenceEqual("Do"u8))
            {
                pen.Follow(scanner.Operator, scanner.Numbers);
            }
            else if (depth < DeepestForm && References(drawn, "/" + Encoding.Latin1.GetString(scanner.Name)) is [var reference])
            {
                Form(reference, pen, depth);
            }
        }
    }

    private void Form(string reference, RulingPen pen, int depth)
    {
        var form = objects.At(reference);
        if (objects.Name(form, "/Subtype") != "Form")
        {
            return;
        }

        var matrix = objects.Items(objects.Get(form, "/Matrix")).Where(i => i.ValueKind == JsonValueKind.Number).Select(i => i.GetDouble()).ToArray();
        pen.Enter(PageMatrix.From(matrix));
        Follow(Content(reference), objects.Get(objects.Get(form, "/Resources"), "/XObject"), pen, depth + 1);
        pen.Leave();
    }

    private byte[] Content(string reference)
    {
        _streams ??= RawStreams.ByReference(file.Span);
        if (_left <= 0 || !_streams.TryGetValue(reference, out var at))
        {
            return [];
        }

        // What is looked at counts, packed and unpacked: a form may be drawn again and again.
        var packed = file.Span.Slice(at, Math.Min(Math.Min(PageBytes, _left), file.Length - at));
        var end = packed.IndexOf("endstream"u8);
        packed = end < 0 ? packed : packed[..end];
        _left -= packed.Length + AStream;
        var room = Math.Min(PageBytes + 1, _left);
        var content = RawStreams.Inflate(packed, RawStreams.Dictionary(file.Span, at), ref room);
        _left -= content.Length;
        return content;
    }

    // A stream by its reference, or several by an array of them.
    private List<string> References(JsonElement dictionary, string key)
    {
        if (dictionary.ValueKind != JsonValueKind.Object || !dictionary.TryGetProperty(key, out var value))
        {
            return [];
        }

        var array = value.ValueKind == JsonValueKind.Array ? value : objects.Resolve(value);
        return array.ValueKind == JsonValueKind.Array
            ? [.. array.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.String).Select(i => i.GetString()!)]
            : value.ValueKind == JsonValueKind.String ? [value.GetString()!] : [];
    }
}
