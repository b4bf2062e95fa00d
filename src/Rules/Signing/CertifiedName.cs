using TaskTracking.Language;

namespace TaskTracking.Rules.Signing;

/// <summary>Whether a certificate's name and a printed name are one person's: in NFC, without case, spacing, tone-mark style or rank.</summary>
internal static class CertifiedName
{
    /// <summary>True and false where the names tell; null where they differ by diacritics only ("NGUYEN VAN AN").</summary>
    public static bool? Is(string? commonName, string? printed)
    {
        if (commonName is null || printed is null || Key(printed).Length == 0)
        {
            return false;
        }

        if (PersonName.Same(commonName, printed))
        {
            return true;
        }

        var (certified, name) = (Key(commonName), Key(printed));

        // Some certificates carry the post before the name: "Phó Chi cục trưởng Phạm Thanh Hải".
        if (certified.EndsWith(name, StringComparison.Ordinal) || Key(PersonName.WithoutRank(commonName)) == name)
        {
            return true;
        }

        return VietnameseText.Bare(certified).EndsWith(VietnameseText.Bare(name), StringComparison.Ordinal) ? null : false;
    }

    private static string Key(string name) => PersonName.Key(name).Replace(" ", string.Empty, StringComparison.Ordinal);
}
