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

    /// <summary>Ends the update with a table.</summary>
    public byte[] Close() => Close(Table(entries), "");

    /// <summary>Ends it with a cross-reference stream.</summary>
    public byte[] CloseWithStream()
    {
        var start = Section(parts.StartXref);
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n")));
        return [.. bytes];
    }

    /// <summary>Ends it as a hybrid file: an empty table, and a stream beside it that lists the objects.</summary>
    public byte[] CloseAsHybrid()
    {
        var start = Section(null);
        return Close(Table([]), string.Create(CultureInfo.InvariantCulture, $" /XRefStm {start}"));
    }

    private byte[] Close(string table, string more)
    {
        var start = bytes.Count;
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{table}trailer\n<< /Size {Size} /Root {Root} 0 R /Prev {parts.StartXref}{more} >>\nstartxref\n{start}\n%%EOF\n")));
        return [.. bytes];
    }

    private int Root => parts.Last("/Root") ?? 1;

    private int Size => Math.Max(2_000, entries.Count == 0 ? 0 : entries.Keys.Max() + 1);

    private int Section(string? previous)
    {
        var (number, start) = (Size + 1, bytes.Count);
        var rows = entries.Select(entry => (Number: entry.Key, Free: entry.Value.Contains('f', StringComparison.Ordinal), Offset: int.Parse(entry.Value.AsSpan(0, 10), CultureInfo.InvariantCulture)))
            .Append((Number: number, Free: false, Offset: start)).ToList();
        byte[] data = [.. rows.SelectMany(row => new[] { (byte)(row.Free ? 0 : 1), (byte)(row.Offset >> 24), (byte)(row.Offset >> 16), (byte)(row.Offset >> 8), (byte)row.Offset, (byte)0, (byte)(row.Free ? 1 : 0) })];
        var index = string.Join(' ', rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Number} 1")));
        var before = previous is null ? "" : $" /Prev {previous}";
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{number} 0 obj\n<< /Type /XRef /Size {number + 1} /W [1 4 2] /Index [{index}] /Root {Root} 0 R{before} /Length {data.Length} >>\nstream\n")));
        bytes.AddRange(data);
        bytes.AddRange("\nendstream\nendobj\n"u8);
        return start;
    }

    private static string Table(SortedDictionary<int, string> entries) =>
        entries.Count == 0 ? "xref\n0 0\n" : "xref\n" + string.Concat(entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key} 1\n{entry.Value}")));
}
