using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Whether two files hold one document: an editable copy beside a signed one.</summary>
internal static class SameText
{
    /// <summary>
    /// The visible text is the same, word for word and figure for figure; a Word file and its PDF, which give the cells of
    /// tables in different orders, have the same words as often. Of files that were not read: the bytes.
    /// </summary>
    public static bool Of(DossierFile one, DossierFile other) => one.Document is { } a && other.Document is { } b
        ? a.TextKey is not null && (string.Equals(a.TextKey, b.TextKey, StringComparison.Ordinal) || (a.Format != b.Format && a.WordsKey is not null && string.Equals(a.WordsKey, b.WordsKey, StringComparison.Ordinal) && Resembles(one, other)))
        : string.Equals(one.Sha256, other.Sha256, StringComparison.Ordinal);

    /// <summary>
    /// They look like copies of one document though their texts are not equal to the letter (a converter's list numbers, a
    /// changed figure): type, subject and key terms are the same, and neither bears a number or date that the other contradicts.
    /// A person must compare them.
    /// </summary>
    public static bool Resembles(DossierFile one, DossierFile other)
    {
        if (one.Document is not { } a || other.Document is not { } b)
        {
            return false;
        }

        return string.Equals(a.Type, b.Type, StringComparison.Ordinal)
            && a.Subject is { Length: > 0 } && b.Subject is { Length: > 0 }
            && string.Equals(VietnameseText.Fold(a.Subject), VietnameseText.Fold(b.Subject), StringComparison.Ordinal)
            && (a.Number is null || b.Number is null || string.Equals(a.Number, b.Number, StringComparison.Ordinal))
            && (a.Date is null || b.Date is null || a.Date == b.Date)
            && a.KeyTerms.ToHashSet(StringComparer.Ordinal).SetEquals(b.KeyTerms);
    }
}
