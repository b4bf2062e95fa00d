using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace TaskTracking.SampleMaker.Pdf;

/// <summary>An incremental update (ISO 32000-2 §7.5.6): new and changed objects after the bytes of a file, with their own cross-reference table.</summary>
internal sealed class PdfRevision(PdfFile file)
{
    private readonly SortedDictionary<int, byte[]> objects = [];
    private int next = file.Size;

    public PdfFile File => file;

    /// <summary>An object as this revision has it.</summary>
    public string this[int number]
    {
        get => objects.TryGetValue(number, out var changed) ? Encoding.Latin1.GetString(changed) : file[number];
        set => objects[number] = Encoding.Latin1.GetBytes(value);
    }

    /// <returns>The new object's number.</returns>
    public int Add(string value)
    {
        this[next] = value;
        return next++;
    }

    /// <summary>A number for an object that is set later.</summary>
    public int Reserve() => next++;

    /// <summary>A stream, deflated.</summary>
    /// <param name="dictionary">Further entries of its dictionary.</param>
    public int AddStream(string dictionary, byte[] content)
    {
        this[next] = StreamText(dictionary, content);
        return next++;
    }

    /// <summary>The file with this revision at its end.</summary>
    public byte[] Write()
    {
        var output = new MemoryStream();
        output.Write(file.Bytes);
        if (file.Bytes[^1] != '\n')
        {
            output.WriteByte((byte)'\n');
        }

        var table = new StringBuilder("xref\n");
        foreach (var (number, value) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{output.Length:D10} 00000 n \n");
            output.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{number} 0 obj\n")));
            output.Write(value);
            output.Write("\nendobj\n"u8);
        }

        var start = output.Length;
        table.Append("trailer\n").Append(Trailer()).Append(CultureInfo.InvariantCulture, $"\nstartxref\n{start}\n%%EOF\n");
        output.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return output.ToArray();
    }

    internal static string StreamText(string dictionary, byte[] content)
    {
        var packed = Deflated(content);
        var shorter = packed.Length < content.Length;
        var bytes = shorter ? packed : content;
        return $"<< {dictionary}{(shorter ? " /Filter /FlateDecode" : "")} /Length {bytes.Length} >>\nstream\n{Encoding.Latin1.GetString(bytes)}\nendstream";
    }

    internal static byte[] Deflated(byte[] content)
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private string Trailer()
    {
        var id = file.Trailer.IndexOf("/ID", StringComparison.Ordinal);
        var identity = id < 0 ? "" : file.Trailer[id..(file.Trailer.IndexOf(']', id) + 1)] + " ";
        var info = PdfFile.TryReference(file.Trailer, "Info") is { } number ? $"/Info {number} 0 R " : "";
        return $"<< /Root {file.Root} 0 R {info}{identity}/Size {Math.Max(next, file.Size)} /Prev {file.StartXref} >>";
    }
}
