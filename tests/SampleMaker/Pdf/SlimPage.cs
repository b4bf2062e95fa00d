using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using TaskTracking.SampleMaker.Fonts;

namespace TaskTracking.SampleMaker.Pdf;

/// <summary>
/// Rewrites a printed file with its embedded TrueType fonts freed of hints (some 40 % smaller, the same to read) and without the day on
/// which it was printed, which is not that of the document.
/// </summary>
internal static partial class SlimPage
{
    public static byte[] Rewrite(PdfFile printed)
    {
        var output = new MemoryStream();
        output.Write(Encoding.Latin1.GetBytes("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
        var offsets = new Dictionary<int, long>();
        foreach (var number in printed.Numbers)
        {
            offsets[number] = output.Length;
            output.Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n{Slim(printed[number])}\nendobj\n"));
        }

        var start = output.Length;
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {printed.Size}\n0000000000 65535 f \n");
        for (var number = 1; number < printed.Size; number++)
        {
            table.Append(offsets.TryGetValue(number, out var at)
                ? FormattableString.Invariant($"{at:D10} 00000 n \n")
                : "0000000000 65535 f \n");
        }

        table.Append("trailer ").Append(printed.Trailer).Append(CultureInfo.InvariantCulture, $"\nstartxref\n{start}\n%%EOF\n");
        output.Write(Encoding.ASCII.GetBytes(table.ToString()));
        return output.ToArray();
    }

    private static string Slim(string value)
    {
        var start = value.IndexOf("stream\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return PrintingTime().Replace(value, "");
        }

        if (!FontLength().IsMatch(value[..start]) || !value[..start].Contains("/FlateDecode", StringComparison.Ordinal))
        {
            return value;
        }

        var length = int.Parse(StreamLength().Match(value[..start]).Groups[1].Value, CultureInfo.InvariantCulture);
        using var inflate = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(value.Substring(start + 7, length))), CompressionMode.Decompress);
        var font = new MemoryStream();
        inflate.CopyTo(font);
        var slim = TrueTypeProgram.Read(font.ToArray()).WithoutHints().Write();
        return PdfRevision.StreamText($"/Length1 {slim.Length}", slim);
    }

    [GeneratedRegex(@"/(CreationDate|ModDate|Creator) \((?:[^()\\]|\\.)*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PrintingTime();

    [GeneratedRegex(@"/Length1\s+\d+", RegexOptions.None, 1000)]
    private static partial Regex FontLength();

    [GeneratedRegex(@"/Length\s+(\d+)", RegexOptions.None, 1000)]
    private static partial Regex StreamLength();
}
