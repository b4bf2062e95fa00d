using System.Globalization;
using System.IO.Compression;
using System.Text;
using TaskTracking.Archives;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// Content streams found in the bytes of a file: qpdf's structure comes without them, and another child for them would cost
/// as much as reading the text. Of a locked file they are noise, and nothing is found in it.
/// </summary>
internal static class RawStreams
{
    private const int DictionaryBytes = 2048;
    private const int StreamBytes = 8 << 20;

    /// <summary>Where the content of each object begins, by its reference ("12 0 R"); of several versions the last counts.</summary>
    public static IReadOnlyDictionary<string, int> ByReference(ReadOnlySpan<byte> file)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = Next(file, 0); at >= 0; at = Next(file, at))
        {
            var dictionary = Dictionary(file, at);
            if (IsContent(dictionary) && Reference(file[..(at - dictionary.Length)]) is { } reference)
            {
                found[reference] = at;
            }
        }

        return found;
    }

    /// <summary>What stands between the object's number and its stream.</summary>
    public static ReadOnlySpan<byte> Dictionary(ReadOnlySpan<byte> file, int at)
    {
        var before = file[Math.Max(0, at - DictionaryBytes)..at];
        return before[Math.Max(0, before.LastIndexOf(" obj"u8))..];
    }

    /// <summary>The next stream's first byte, after "stream" and its line end; -1 where there is none.</summary>
    public static int Next(ReadOnlySpan<byte> file, int from)
    {
        while (true)
        {
            var found = file[from..].IndexOf("stream"u8);
            if (found < 0)
            {
                return -1;
            }

            from += found + 6;
            var isEnd = from >= 9 && file.Slice(from - 9, 3).SequenceEqual("end"u8);
            if (!isEnd && from < file.Length && file[from] is (byte)'\r' or (byte)'\n')
            {
                return file[from] == '\r' && from + 1 < file.Length && file[from + 1] == '\n' ? from + 2 : from + 1;
            }
        }
    }

    /// <summary>Pictures, typefaces, profiles, metadata and the file's own tables hold no operators.</summary>
    public static bool IsContent(ReadOnlySpan<byte> dictionary) =>
        dictionary.IndexOf("/Image"u8) < 0 && dictionary.IndexOf("/Length1"u8) < 0 && dictionary.IndexOf("/ObjStm"u8) < 0
        && dictionary.IndexOf("/XRef"u8) < 0 && dictionary.IndexOf("/Metadata"u8) < 0 && dictionary.IndexOf("/CIDFontType0C"u8) < 0
        && dictionary.IndexOf("/Type1C"u8) < 0 && dictionary.IndexOf("/OpenType"u8) < 0 && dictionary.IndexOf("/Alternate"u8) < 0;

    /// <summary>A stream as it was before it was packed, as far as it and the bytes left allow.</summary>
    public static byte[] Inflate(ReadOnlySpan<byte> stream, ReadOnlySpan<byte> dictionary, ref int left)
    {
        var end = stream.IndexOf("endstream"u8);
        var raw = (end < 0 ? stream : stream[..end]).ToArray();
        if (dictionary.IndexOf("/FlateDecode"u8) < 0 && dictionary.IndexOf("/Fl "u8) < 0)
        {
            return raw;
        }

        using var plain = new MemoryStream();
        try
        {
            using var inflate = new ZLibStream(new ReadOnlyMemoryStream(raw), CompressionMode.Decompress);
            var buffer = new byte[32 << 10];
            int read;
            while (plain.Length < StreamBytes && left > 0 && (read = inflate.Read(buffer)) > 0)
            {
                plain.Write(buffer, 0, read);
                left -= read;
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            // IOException: a preset dictionary that nobody has. What was inflated before the damage is what a viewer shows as well.
        }

        return plain.ToArray();
    }

    // "12 0" before " obj".
    private static string? Reference(ReadOnlySpan<byte> before)
    {
        var from = before.Length;
        while (from > 0 && before.Length - from < 20 && before[from - 1] is (>= (byte)'0' and <= (byte)'9') or (byte)' ')
        {
            from--;
        }

        var parts = Encoding.ASCII.GetString(before[from..]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is [.., var number, var generation] && int.TryParse(number, CultureInfo.InvariantCulture, out var n) && int.TryParse(generation, CultureInfo.InvariantCulture, out var g)
            ? string.Create(CultureInfo.InvariantCulture, $"{n} {g} R")
            : null;
    }
}
