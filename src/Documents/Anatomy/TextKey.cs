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
    public static string? Of(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body) =>
        body.Count == 0 ? null : Hash(string.Concat(Words(document, body)));

    /// <summary>
    /// The same paragraphs and rows of tables, each with its words in order, in no order among themselves: a figure that changed
    /// places with another changes it.
    /// </summary>
    public static string? OfWords(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body) =>
        body.Count == 0 ? null : Hash(string.Join('\n', Parts(document, []).Concat(Rows(body)).Select(p => string.Concat(WordsOf(p))).Where(p => p.Length > 0).Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Rows(IReadOnlyList<BodyParagraph> body) =>
        body.Where(p => p.Cell is null).Select(p => p.Text)
            .Concat(body.Where(p => p.Cell is not null).GroupBy(p => (p.Cell!.Value.Table, p.Cell.Value.Row)).Select(r => string.Join(' ', r.OrderBy(p => p.Cell!.Value.Column).Select(p => p.Text))));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Words(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body) =>
        Parts(document, body).SelectMany(WordsOf);

    private static IEnumerable<string?> Parts(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body) =>
    [
        document.TypeName,
        document.Notation,
        Typed(document, "number") ? document.Number : null,
        Typed(document, "date") ? document.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : null,
        document.Subject,
        .. body.Select(p => p.Text),
        document.Signer?.Place.Quote,
        document.Signer?.Name,
    ];

    private static bool Typed(AdministrativeDocument document, string part) =>
        document.Evidence.TryGetValue(part, out var place) && place.Method != ReadingMethod.Signature;

    private static IEnumerable<string> WordsOf(string? part)
    {
        var word = new StringBuilder();
        foreach (var character in VietnameseText.Fold(part ?? string.Empty))
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
