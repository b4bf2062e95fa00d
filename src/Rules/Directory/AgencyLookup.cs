using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Rules.Directory;

/// <summary>
/// Finds agencies of the directory by what documents write. An agency that exists on the day comes first; one that no longer
/// (or not yet) exists is found all the same, so that a rule can say so. Null where nothing fits: names are never guessed.
/// </summary>
internal static partial class AgencyLookup
{
    /// <summary>By its code.</summary>
    public static Agency? ByCode(this AgencyDirectory directory, string? code) =>
        directory.Agencies.FirstOrDefault(a => string.Equals(a.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>By a name, short name or code as a document writes it ("Sở Tài chính", "STC", "UBND huyện Đăk Hà").</summary>
    public static Agency? Named(this AgencyDirectory directory, string? name, DateOnly day)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var names = AgencyNames.Of(directory);
        var key = directory.KeyOf(name);
        return Best(names.Called(key), day) ?? OnlyOne(names.Shortened(key), day);
    }

    /// <summary>By number or notation, its parts from left to right: "123/TTr-SXD" and "456/SXD-VP" are both of SXD, "7/SLĐ-TBXH" of SLĐTBXH.</summary>
    public static Agency? OfNotation(this AgencyDirectory directory, string? notation, DateOnly day)
    {
        if (string.IsNullOrWhiteSpace(notation))
        {
            return null;
        }

        var parts = Separators().Split(VietnameseText.Fold(notation)).Select(Bare).Where(p => p.Length > 1).ToList();
        var names = parts.Zip(parts.Skip(1).Append(string.Empty), (part, next) => new[] { part, part + next });
        return names.Select(n => Best(directory.Agencies.Where(a => a.ShortNames.Append(a.Code).Any(s => n.Contains(Bare(s), StringComparer.Ordinal))), day)).FirstOrDefault(a => a is not null);
    }

    /// <summary>The issuer of a document: its letterhead first, its notation where the letterhead names nobody known.</summary>
    public static Agency? IssuerOf(this AgencyDirectory directory, AdministrativeDocument document, DateOnly day) =>
        directory.Named(document.Issuer, day) ?? (document.Issuer is null ? directory.OfNotation(document.Number ?? document.Notation, day) : directory.Named(WithParent(document), day));

    /// <summary>The letterhead whole where its lower line alone names a part of any agency ("VĂN PHÒNG" under "UBND TỈNH …"); null without an upper line.</summary>
    public static string? WithParent(AdministrativeDocument document) =>
        document is { Issuer: { } issuer, Parent: { } parent } ? issuer + " " + parent : null;

    /// <summary>Whether a name as written is the agency, by the directory's names or by its own words, some of them shortened.</summary>
    public static bool Names(this AgencyDirectory directory, Agency agency, string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return false;
        }

        var names = AgencyNames.Of(directory);
        var key = directory.KeyOf(written);
        var meant = names.Called(key).Any() ? names.Called(key) : names.Shortened(key);
        return meant.Any(a => string.Equals(a.Code, agency.Code, StringComparison.Ordinal));
    }

    /// <summary>Whether two written names are one agency's, in this province.</summary>
    public static bool SameName(this AgencyDirectory directory, string one, string other)
    {
        var (key, second) = (directory.KeyOf(one), directory.KeyOf(other));
        return string.Equals(key, second, StringComparison.Ordinal) || AbbreviatedName.Same(key, second);
    }

    /// <summary>The comparison key of a name in this province: "Sở Xây dựng Kon Tum" = "Sở Xây dựng tỉnh Kon Tum" = "Sở Xây dựng".</summary>
    public static string KeyOf(this AgencyDirectory directory, string name)
    {
        var key = AgencyName.Key(name);
        var province = " " + AgencyName.Key(directory.Province.Name);
        return key.Length > province.Length && key.EndsWith(province, StringComparison.Ordinal) ? AgencyName.Key(key[..^province.Length]) : key;
    }

    private static Agency? Best(IEnumerable<Agency> agencies, DateOnly day) => agencies.OrderBy(a => a.ExistsOn(day) ? 0 : 1).FirstOrDefault();

    // A shortened name that fits several agencies of the day names none.
    private static Agency? OnlyOne(IEnumerable<Agency> agencies, DateOnly day)
    {
        var fitting = agencies.ToList();
        var existing = fitting.FindAll(a => a.ExistsOn(day));
        return existing.Count == 1 ? existing[0] : existing.Count == 0 && fitting.Count == 1 ? fitting[0] : null;
    }

    private static string Bare(string name) => NotAName().Replace(VietnameseText.Fold(name), string.Empty);

    [GeneratedRegex(@"[/\-\s]+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Separators();

    [GeneratedRegex(@"[^\p{L}]+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex NotAName();
}
