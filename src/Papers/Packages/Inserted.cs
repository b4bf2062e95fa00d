using System.Globalization;
using System.Text;
using TaskTracking.Language;

namespace TaskTracking.Papers.Packages;

/// <summary>
/// Text that goes into a paper is data, whatever it holds: names of files and quotes come from whoever filed. What XML cannot carry, and
/// what would turn letters round, becomes U+FFFD, so that a reader sees that something stood there.
/// </summary>
internal static class Inserted
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text in NFC on one line, without control characters.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);

        // A surrogate without its other half comes out of the enumeration as U+FFFD already.
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control when rune.Value is '\t' or '\n' or '\r':
                case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    clean.Append(' ');
                    break;
                case UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
                case UnicodeCategory.Format when TurnsLetters(rune.Value):
                    clean.Append(Replacement);
                    break;
                case UnicodeCategory.Format:
                    break;
                default:
                    clean.Append(rune);
                    break;
            }
        }

        return VietnameseText.Compose(clean.ToString());
    }

    private static bool TurnsLetters(int code) => code is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
