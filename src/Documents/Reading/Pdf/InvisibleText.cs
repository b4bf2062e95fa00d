namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// Text set and never shown (rendering mode 3, ISO 32000-1, 9.3.6). Reading a file twice would cost half as much again, so
/// the content streams are first searched for the operator, here and cheaply.
/// </summary>
internal static class InvisibleText
{
    private const int TotalBytes = 64 << 20;

    /// <summary>Whether any content stream may hide text; true also where a stream cannot be looked into.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> file, PdfObjects objects)
    {
        if (objects.Get(objects.Trailer, "/Encrypt").ValueKind != System.Text.Json.JsonValueKind.Undefined)
        {
            return true;
        }

        var left = TotalBytes;
        for (var at = RawStreams.Next(file, 0); at >= 0; at = RawStreams.Next(file, at))
        {
            var dictionary = RawStreams.Dictionary(file, at);
            if (RawStreams.IsContent(dictionary) && HidesText(RawStreams.Inflate(file[at..], dictionary, ref left)))
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
