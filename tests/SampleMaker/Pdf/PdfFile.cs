using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TaskTracking.SampleMaker.Pdf;

/// <summary>
/// The objects of a PDF that qpdf has put in plain order (classic cross-reference table, no object streams) or that was made from such
/// a file here. A reader for our own products only: Latin-1 text, one dictionary an object.
/// </summary>
internal sealed partial class PdfFile
{
    private readonly SortedDictionary<int, int> offsets = [];

    public PdfFile(byte[] bytes)
    {
        Bytes = bytes;
        StartXref = int.Parse(LastNumber().Match(Text(Math.Max(0, bytes.Length - 64), bytes.Length)).Groups[1].Value, CultureInfo.InvariantCulture);
        var at = StartXref;
        Trailer = "";
        while (at >= 0)
        {
            at = ReadTable(at);
        }
    }

    public byte[] Bytes { get; }

    /// <summary>Where the newest cross-reference table starts.</summary>
    public int StartXref { get; }

    /// <summary>The newest trailer dictionary.</summary>
    public string Trailer { get; private set; }

    public int Root => Reference(Trailer, "Root");

    /// <summary>One more than the highest object number.</summary>
    public int Size => offsets.Keys.Max() + 1;

    public IEnumerable<int> Numbers => offsets.Keys;

    /// <summary>The pages' object numbers in order.</summary>
    public IReadOnlyList<int> Pages => Kids(Reference(this[Root], "Pages")).ToList();

    /// <summary>An object's text between "obj" and "endobj"; of a stream its bytes as Latin-1.</summary>
    public string this[int number]
    {
        get
        {
            var start = Bytes.AsSpan(offsets[number]).IndexOf("obj"u8) + offsets[number] + 3;
            var length = Bytes.AsSpan(start).IndexOf("endobj"u8);
            return Text(start, start + length).Trim('\r', '\n', ' ');
        }
    }

    public static int Reference(string dictionary, string key) => TryReference(dictionary, key)
        ?? throw new InvalidDataException($"No /{key} in {dictionary}");

    public static int? TryReference(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, $@"/{key}\s+(\d+) 0 R", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    private IEnumerable<int> Kids(int node)
    {
        var text = this[node];
        var kids = KidsArray().Match(text);
        return kids.Success
            ? ReferenceNumber().Matches(kids.Groups[1].Value).SelectMany(each => Kids(int.Parse(each.Groups[1].Value, CultureInfo.InvariantCulture)))
            : [node];
    }

    private int ReadTable(int start)
    {
        var end = start + Bytes.AsSpan(start).IndexOf("startxref"u8);
        var table = Text(start, end);
        var trailer = table[table.IndexOf("trailer", StringComparison.Ordinal)..];
        Trailer = Trailer.Length == 0 ? trailer[7..].Trim() : Trailer;
        var next = 0;
        foreach (var line in table.Split('\n').Skip(1).Select(each => each.Trim()).TakeWhile(each => !each.StartsWith("trailer", StringComparison.Ordinal)))
        {
            var parts = line.Split(' ');
            if (parts.Length == 2)
            {
                next = int.Parse(parts[0], CultureInfo.InvariantCulture);
            }
            else if (parts.Length == 3)
            {
                if (parts[2] == "n")
                {
                    offsets.TryAdd(next, int.Parse(parts[0], CultureInfo.InvariantCulture));
                }

                next++;
            }
        }

        var before = PreviousTable().Match(trailer);
        return before.Success ? int.Parse(before.Groups[1].Value, CultureInfo.InvariantCulture) : -1;
    }

    private string Text(int from, int to) => Encoding.Latin1.GetString(Bytes, from, to - from);

    [GeneratedRegex(@"startxref\s+(\d+)", RegexOptions.RightToLeft, 1000)]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"/Kids\s*\[([^\]]*)\]", RegexOptions.None, 1000)]
    private static partial Regex KidsArray();

    [GeneratedRegex(@"(\d+) 0 R", RegexOptions.None, 1000)]
    private static partial Regex ReferenceNumber();

    [GeneratedRegex(@"/Prev\s+(\d+)", RegexOptions.None, 1000)]
    private static partial Regex PreviousTable();
}
