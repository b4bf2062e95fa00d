using System.IO.Compression;
using TaskTracking.Archives;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// Text set and never shown (rendering mode 3, ISO 32000-1, 9.3.6). Reading a file twice would cost half as much again, so
/// the content streams are first searched for the operator, here and cheaply.
/// </summary>
internal static class InvisibleText
{
    private const int DictionaryBytes = 2048;
    private const int StreamBytes = 8 << 20;
    private const int TotalBytes = 64 << 20;

    /// <summary>Whether any content stream may hide text; true also where a stream cannot be looked into.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> file, PdfObjects objects)
    {
        if (objects.Get(objects.Trailer, "/Encrypt").ValueKind != System.Text.Json.JsonValueKind.Undefined)
        {
            return true;
        }

        var left = TotalBytes;
        for (var at = Next(file, 0); at >= 0; at = Next(file, at))
        {
            var dictionary = file[Math.Max(0, at - DictionaryBytes)..at];
            dictionary = dictionary[Math.Max(0, dictionary.LastIndexOf(" obj"u8))..];
            if (IsContent(dictionary) && HidesText(Inflate(file[at..], dictionary, ref left)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fragments that only the second reading has.</summary>
    public static IEnumerable<(PdfTextPage Page, PdfFragment Fragment)> Between(IReadOnlyList<PdfTextPage> visible, IReadOnlyList<PdfTextPage> all)
    {
        for (var i = 0; i < all.Count && i < visible.Count; i++)
        {
            var seen = string.Concat(visible[i].Fragments.Select(f => Letters(f.Text)));
            foreach (var fragment in all[i].Fragments)
            {
                var letters = Letters(fragment.Text);
                if (letters.Length > 0 && !seen.Contains(letters, StringComparison.Ordinal))
                {
                    yield return (all[i], fragment);
                }
            }
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    // The byte after "stream" and its line end.
    private static int Next(ReadOnlySpan<byte> file, int from)
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

    // Pictures, typefaces, profiles, metadata and the file's own tables hold no operators.
    private static bool IsContent(ReadOnlySpan<byte> dictionary) =>
        dictionary.IndexOf("/Image"u8) < 0 && dictionary.IndexOf("/Length1"u8) < 0 && dictionary.IndexOf("/ObjStm"u8) < 0
        && dictionary.IndexOf("/XRef"u8) < 0 && dictionary.IndexOf("/Metadata"u8) < 0 && dictionary.IndexOf("/CIDFontType0C"u8) < 0
        && dictionary.IndexOf("/Type1C"u8) < 0 && dictionary.IndexOf("/OpenType"u8) < 0 && dictionary.IndexOf("/Alternate"u8) < 0;

    private static byte[] Inflate(ReadOnlySpan<byte> stream, ReadOnlySpan<byte> dictionary, ref int left)
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

    // The operand 3 or 7, white space, the operator Tr.
    private static bool HidesText(ReadOnlySpan<byte> content)
    {
        for (var at = content.IndexOf("Tr"u8); at >= 0;)
        {
            var operand = content[..at].TrimEnd(" \t\r\n\0\f"u8);
            var isOperator = operand.Length < at && (at + 2 == content.Length || !IsRegular(content[at + 2]));
            if (isOperator && operand is [.., (byte)'3' or (byte)'7'] && (operand.Length == 1 || !IsRegular(operand[^2])))
            {
                return true;
            }

            var next = content[(at + 2)..].IndexOf("Tr"u8);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return false;
    }

    // ISO 32000-1, 7.2.2: letters, digits and signs; neither white space nor delimiter.
    private static bool IsRegular(byte value) => value > ' ' && "()<>[]{}/%"u8.IndexOf(value) < 0;
}
