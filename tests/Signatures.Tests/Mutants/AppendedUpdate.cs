using System.Globalization;
using System.Text;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Writes an incremental update behind a file, with a good table.</summary>
internal sealed class AppendedUpdate(byte[] file, FileParts parts)
{
    private readonly List<byte> bytes = [.. file, (byte)'\n'];
    private readonly SortedDictionary<int, string> entries = [];

    public AppendedUpdate Object(int number, string body)
    {
        entries[number] = bytes.Count.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n";
        bytes.AddRange(Encoding.Latin1.GetBytes(number.ToString(CultureInfo.InvariantCulture) + " 0 obj\n" + body + "\nendobj\n"));
        return this;
    }

    public AppendedUpdate Stream(int number, string entries, string data) =>
        Object(number, $"<< {entries} /Length {data.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n{data}\nendstream");

    public AppendedUpdate Free(int number)
    {
        entries[number] = "0000000000 00001 f \n";
        return this;
    }

    public byte[] Close()
    {
        var start = bytes.Count;
        var table = new StringBuilder("xref\n");
        foreach (var (number, line) in entries)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n").Append(line);
        }

        var size = Math.Max(2_000, entries.Count == 0 ? 0 : entries.Keys.Max() + 1);
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {size} /Root {parts.Last("/Root") ?? 1} 0 R /Prev {parts.StartXref} >>\nstartxref\n{start}\n%%EOF\n");
        bytes.AddRange(Encoding.Latin1.GetBytes(table.ToString()));
        return [.. bytes];
    }
}
