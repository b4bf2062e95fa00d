using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Encodings;

/// <summary>What a typeface's name says about the encoding of the text it draws.</summary>
internal static class LegacyFont
{
    /// <summary>TCVN3 for ".VnTime" and its family, VNI for "VNI-Times" and its; a PDF's subset tag ("ABCDEF+") does not matter.</summary>
    public static TextEncodingKind EncodingOf(string? font)
    {
        var name = Plain(font);
        if (name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            return TextEncodingKind.Tcvn3;
        }

        return name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? TextEncodingKind.Vni : TextEncodingKind.Unicode;
    }

    /// <summary>Converts what the font draws to Unicode; text that holds letters the old encoding cannot have is Unicode already.</summary>
    public static string Decode(string text, string? font)
    {
        var encoding = EncodingOf(font);
        if (encoding == TextEncodingKind.Unicode || text.Any(IsModernLetter))
        {
            return text;
        }

        return encoding == TextEncodingKind.Tcvn3 ? Tcvn3Letters.Decode(text, DrawsCapitals(font)) : VniLetters.Decode(text);
    }

    /// <summary>A Vietnamese letter outside Latin-1: only Unicode text has it.</summary>
    public static bool IsModernLetter(char character) =>
        character is (>= '\u1EA0' and <= '\u1EF9') or '\u0102' or '\u0103' or '\u0110' or '\u0111' or '\u0128' or '\u0129' or '\u0168' or '\u0169' or '\u01A0' or '\u01A1' or '\u01AF' or '\u01B0';

    private static bool DrawsCapitals(string? font)
    {
        var name = Plain(font);
        var cut = name.IndexOfAny([',', '-'], 1);
        return (cut < 0 ? name : name[..cut]).TrimEnd().EndsWith('H');
    }

    private static string Plain(string? font)
    {
        var name = font ?? string.Empty;
        return name.Length > 7 && name[6] == '+' ? name[7..] : name;
    }
}
