using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>
/// Writes PDFs object by object and revision by revision, as signing tools and forgers do. Strings are Latin-1. A signature gets the
/// CMS "SEQUENCE { INTEGER 5 }" and its ByteRange when its revision is closed.
/// </summary>
internal sealed class PdfBuilder
{
    public const string Cms = "3003020105";
    private const string Blank = "0000000000";

    private readonly List<byte> _bytes = [];
    private readonly SortedDictionary<int, string> _entries = [];
    private readonly List<(int Range, int Contents, int End)> _signatures = [];
    private int _size = 1;
    private int? _previous;
    private (int Start, int End) _lastContents;

    public PdfBuilder(string header = "%PDF-1.7\n")
    {
        Raw(header);
        _entries[0] = "0000000000 65535 f";
    }

    public int Length => _bytes.Count;

    /// <summary>Offset of the last cross-reference section.</summary>
    public int LastXref => _previous ?? 0;

    public PdfBuilder Raw(string text)
    {
        _bytes.AddRange(Encoding.Latin1.GetBytes(text));
        return this;
    }

    public PdfBuilder Raw(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public PdfBuilder Object(int number, string body) => List(number).Raw($"{number} 0 obj\n{body}\nendobj\n");

    /// <summary>An object of another generation than 0.</summary>
    public PdfBuilder Object(int number, int generation, string body) =>
        Entry(number, $"{Offset(Length)} {generation:D5} n").Raw($"{number} {generation} obj\n{body}\nendobj\n");

    public PdfBuilder Stream(int number, string entries, string data) => Stream(number, entries, Encoding.Latin1.GetBytes(data));

    public PdfBuilder Stream(int number, string entries, byte[] data) =>
        List(number).Raw($"{number} 0 obj\n<< {entries} /Length {data.Length} >>\nstream\n").Raw(data).Raw("\nendstream\nendobj\n");

    /// <summary>Marks a number as free in this revision.</summary>
    public PdfBuilder Free(int number) => Entry(number, $"{Blank} 00001 f");

    /// <summary>Says that an object stands in an object stream; for revisions that end with a cross-reference stream.</summary>
    public PdfBuilder InStream(int number, int container, int index) => Entry(number, $"s {container} {index}");

    /// <summary>Makes the table of this revision name an offset of the forger's choice.</summary>
    public PdfBuilder PointTo(int number, int offset) => Entry(number, $"{Offset(offset)} 00000 n");

    /// <summary>A signature dictionary; its ByteRange covers what the revision will be, but for its Contents.</summary>
    /// <param name="number">Object number.</param>
    /// <param name="entries">Further entries.</param>
    /// <param name="contents">The hex digits.</param>
    public PdfBuilder Signature(
        int number, string entries = "/Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached", string contents = Cms + "00000000")
    {
        List(number).Raw($"{number} 0 obj\n<< {entries} /ByteRange [");
        var range = Length;
        Raw($"{Blank} {Blank} {Blank} {Blank}] /Contents ");
        var start = Length;
        Raw($"<{contents}>");
        _signatures.Add((range, start, Length));
        return Raw(" >>\nendobj\n");
    }

    /// <summary>Ends the revision with a classic table.</summary>
    /// <param name="trailer">Further entries of the trailer.</param>
    /// <param name="start">What "startxref" names; this table where null.</param>
    /// <param name="after">What follows the end and is signed with it.</param>
    public PdfBuilder Close(string trailer = "/Root 1 0 R", int? start = null, string after = "")
    {
        var xref = Length;
        return WriteTable(xref, trailer, start ?? xref).Raw(after).Finish(xref);
    }

    /// <summary>Where an object of this revision stands.</summary>
    public int OffsetOf(int number) => int.Parse(_entries[number][..10], CultureInfo.InvariantCulture);

    /// <summary>Writes a table of the revision so far, with an end, and goes on with the same revision.</summary>
    public PdfBuilder Table(out int offset)
    {
        offset = Length;
        return WriteTable(offset, "/Root 1 0 R", offset);
    }

    /// <summary>Makes the next revision name this cross-reference section as the one before it.</summary>
    public PdfBuilder GoOnFrom(int section)
    {
        _previous = section;
        return this;
    }

    public PdfBuilder Overwrite(int position, string text)
    {
        Encoding.Latin1.GetBytes(text).CopyTo(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes)[position..]);
        return this;
    }

    /// <summary>Ends the revision with a cross-reference stream of this number; the objects given stand in an object stream.</summary>
    public PdfBuilder CloseWithStream(int number, int objectStream = 0, params (int Number, string Body)[] members)
    {
        if (members.Length > 0)
        {
            AddObjectStream(objectStream, members);
        }

        var xref = Length;
        Entry(number, $"{Offset(xref)} 00000 n");
        var rows = new List<byte>();
        var index = new StringBuilder();
        foreach (var run in Runs())
        {
            index.Append(CultureInfo.InvariantCulture, $"{run[0].Key} {run.Count} ");
            run.ForEach(entry => rows.AddRange(Row(entry.Value)));
        }

        Raw($"{number} 0 obj\n<< /Type /XRef /Size {_size} /W [1 4 2] /Index [{index}] /Root 1 0 R{Previous()} /Length {rows.Count} >>\nstream\n");
        Raw([.. rows]).Raw($"\nendstream\nendobj\nstartxref\n{xref}\n%%EOF\n");
        return Finish(xref);
    }

    /// <summary>Puts a real signature over what the last closed revision covers into its Contents, which must be long enough for it.</summary>
    public PdfBuilder Sign(Func<byte[], byte[]> sign)
    {
        var bytes = CollectionsMarshal.AsSpan(_bytes);
        var (start, end) = _lastContents;
        var digits = Encoding.Latin1.GetBytes(Convert.ToHexString(sign([.. bytes[..start], .. bytes[end..]])));
        digits.CopyTo(bytes[(start + 1)..(end - 1)]);
        return this;
    }

    public byte[] ToArray() => [.. _bytes];

    private PdfBuilder WriteTable(int xref, string trailer, int start)
    {
        Raw("xref\n");
        foreach (var run in Runs())
        {
            Raw($"{run[0].Key} {run.Count}\n");
            run.ForEach(entry => Raw($"{entry.Value} \n"));
        }

        return Raw($"trailer\n<< /Size {_size} {trailer}{Previous()} >>\nstartxref\n{start}\n%%EOF\n");
    }

    private void AddObjectStream(int number, (int Number, string Body)[] members)
    {
        var head = new StringBuilder();
        var body = new StringBuilder();
        for (var index = 0; index < members.Length; index++)
        {
            head.Append(CultureInfo.InvariantCulture, $"{members[index].Number} {body.Length} ");
            body.Append(members[index].Body).Append('\n');
            InStream(members[index].Number, number, index);
        }

        Stream(number, $"/Type /ObjStm /N {members.Length} /First {head.Length}", head.ToString() + body);
    }

    private PdfBuilder List(int number) => Entry(number, $"{Offset(Length)} 00000 n");

    private PdfBuilder Entry(int number, string entry)
    {
        _entries[number] = entry;
        _size = Math.Max(_size, number + 1);
        return this;
    }

    private PdfBuilder Finish(int xref)
    {
        _previous = xref;
        _entries.Clear();
        foreach (var (range, contents, end) in _signatures)
        {
            var text = Encoding.Latin1.GetBytes($"{Offset(0)} {Offset(contents)} {Offset(end)} {Offset(Length - end)}");
            text.CopyTo(CollectionsMarshal.AsSpan(_bytes)[range..]);
            _lastContents = (contents, end);
        }

        _signatures.Clear();
        return this;
    }

    private List<List<KeyValuePair<int, string>>> Runs()
    {
        var runs = new List<List<KeyValuePair<int, string>>>();
        foreach (var entry in _entries)
        {
            if (runs.Count == 0 || runs[^1][^1].Key + 1 != entry.Key)
            {
                runs.Add([]);
            }

            runs[^1].Add(entry);
        }

        return runs;
    }

    private static byte[] Row(string entry)
    {
        var parts = entry.Split(' ');
        var (type, second, third) = parts switch
        {
            ["s", var stream, var index] => (2, stream, index),
            [var offset, var generation, "n"] => (1, offset, generation),
            _ => (0, "0", "0"),
        };
        var value = int.Parse(second, CultureInfo.InvariantCulture);
        var last = int.Parse(third, CultureInfo.InvariantCulture);
        return [(byte)type, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value, (byte)(last >> 8), (byte)last];
    }

    private string Previous() => _previous is { } offset ? $" /Prev {offset}" : "";

    private static string Offset(int value) => value.ToString("D10", CultureInfo.InvariantCulture);
}
