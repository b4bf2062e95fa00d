using System.IO.Compression;

namespace TaskTracking.Signatures.Pdf.Filters;

/// <summary>FlateDecode (ISO 32000-2 §7.4.4): zlib, with its output bounded before it is made.</summary>
internal static class FlateFilter
{
    /// <summary>
    /// The data inflated. A stream cut off or with a wrong checksum gives what could be read, as viewers do; one that gives
    /// nothing is corrupt. zlib itself reports some damage (a preset dictionary) as an I/O error.
    /// </summary>
    public static byte[] Decode(byte[] data, int limit)
    {
        var (output, isDamaged) = Inflate(data, limit);
        return isDamaged && output.Length == 0 ? throw PdfFault.Corrupt() : output;
    }

    /// <summary>The data inflated; null where the least is wrong with them: cut off, followed by anything, or with a wrong checksum (RFC 1950).</summary>
    public static byte[]? DecodeUndamaged(byte[] data, int limit) =>
        Inflate(data, limit) is (var output, false) && data.AsSpan().EndsWith(Checksum(output)) ? output : null;

    private static byte[] Checksum(byte[] data)
    {
        var (first, second) = (1u, 0u);
        foreach (var part in data)
        {
            first = (first + part) % 65_521;
            second = (second + first) % 65_521;
        }

        return [(byte)(second >> 8), (byte)second, (byte)(first >> 8), (byte)first];
    }

    private static (byte[] Output, bool IsDamaged) Inflate(byte[] data, int limit)
    {
        using var output = new MemoryStream(Math.Min(limit, Math.Max(256, data.Length * 3)));
        using var source = new MemoryStream(data, writable: false);
        using var inflater = new ZLibStream(source, CompressionMode.Decompress);
        var buffer = new byte[16 * 1024];
        try
        {
            for (var read = inflater.Read(buffer); read > 0; read = inflater.Read(buffer))
            {
                if (output.Length + read > limit)
                {
                    throw PdfFault.TooComplex();
                }

                output.Write(buffer, 0, read);
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return (output.ToArray(), true);
        }

        return (output.ToArray(), false);
    }
}
