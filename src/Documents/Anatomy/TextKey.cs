using System.Security.Cryptography;
using System.Text;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// A key that is equal for an editable and a signed copy of one document. Parts stand in a fixed order, because Word and PDF
/// give two-column headings in different ones; spaces, line breaks and punctuation do not count; a number or date that only a
/// signature draws does not count either. Any changed word or figure of the text changes it.
/// </summary>
internal static class TextKey
{
    public static string? Of(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body)
    {
        if (body.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, document.TypeName);
        Append(text, document.Notation);
        Append(text, Typed(document, "number") ? document.Number : null);
        Append(text, Typed(document, "date") ? document.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : null);
        Append(text, document.Subject);
        foreach (var paragraph in body)
        {
            Append(text, paragraph.Text);
        }

        Append(text, document.Signer?.Place.Quote);
        Append(text, document.Signer?.Name);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static bool Typed(AdministrativeDocument document, string part) =>
        document.Evidence.TryGetValue(part, out var place) && place.Method != ReadingMethod.Signature;

    private static void Append(StringBuilder text, string? words)
    {
        foreach (var character in VietnameseText.Fold(words ?? string.Empty))
        {
            if (char.IsLetterOrDigit(character))
            {
                text.Append(character);
            }
        }
    }
}
