using System.Runtime.CompilerServices;
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
    // Every name's comparison form, made once for a directory: rules ask for names hundreds of times a dossier.
    private static readonly ConditionalWeakTable<AgencyDirectory, Dictionary<Agency, string[]>> Keys = [];

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

        var key = directory.KeyOf(name);
        return directory.Best(day, a => directory.KeysOf(a).Contains(key, StringComparer.Ordinal))
            ?? directory.Only(day, a => AbbreviatedName.Fits(key, directory.KeysOf(a)[0]));
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
        return names.Select(n => directory.Best(day, a => a.ShortNames.Append(a.Code).Any(s => n.Contains(Bare(s), StringComparer.Ordinal)))).FirstOrDefault(a => a is not null);
    }

    /// <summary>The issuer of a document: its letterhead first, its notation where the letterhead names nobody known.</summary>
    public static Agency? IssuerOf(this AgencyDirectory directory, AdministrativeDocument document, DateOnly day) =>
        directory.Named(document.Issuer, day) ?? directory.OfficeOf(document, day) ?? (document.Issuer is null ? directory.OfNotation(document.Number ?? document.Notation, day) : null);

    /// <summary>Whether a name as written is the agency, by the directory's names or by its own words.</summary>
    public static bool Names(this AgencyDirectory directory, Agency agency, string? written) =>
        !string.IsNullOrWhiteSpace(written) && directory.KeysOf(agency).Contains(directory.KeyOf(written), StringComparer.Ordinal);

    /// <summary>The comparison key of a name in this province: "Sở Xây dựng Kon Tum" = "Sở Xây dựng tỉnh Kon Tum" = "Sở Xây dựng".</summary>
    public static string KeyOf(this AgencyDirectory directory, string name)
    {
        var key = AgencyName.Key(name);
        var province = " " + AgencyName.Key(directory.Province.Name);
        return key.Length > province.Length && key.EndsWith(province, StringComparison.Ordinal) ? AgencyName.Key(key[..^province.Length]) : key;
    }

    private static string[] KeysOf(this AgencyDirectory directory, Agency agency) =>
        Keys.GetValue(directory, AllKeys)[agency];

    // The name comes first.
    private static Dictionary<Agency, string[]> AllKeys(AgencyDirectory directory)
    {
        var keys = new Dictionary<Agency, string[]>(ReferenceEqualityComparer.Instance);
        foreach (var agency in directory.Agencies)
        {
            keys[agency] = [.. agency.ShortNames.Prepend(agency.Name).Append(agency.Code).Select(directory.KeyOf)];
        }

        return keys;
    }

    // "UBND TỈNH … / VĂN PHÒNG": the office of the Committee, whose full name its letterhead divides.
    private static Agency? OfficeOf(this AgencyDirectory directory, AdministrativeDocument document, DateOnly day) =>
        document is { Issuer: { } issuer, Parent: { } parent } && AgencyName.Key(issuer) == "văn phòng" && directory.BodyOf(parent) == NamedBody.Committee
            ? directory.Only(day, a => a.Kind == AgencyKind.Office && a.ExistsOn(day) && directory.KeyOf(a.Name).StartsWith("văn phòng ubnd", StringComparison.Ordinal))
            : null;

    // An abbreviation that fits two agencies of the day names none.
    private static Agency? Only(this AgencyDirectory directory, DateOnly day, Func<Agency, bool> fits)
    {
        var all = directory.Agencies.Where(fits).ToList();
        var existing = all.Where(a => a.ExistsOn(day)).ToList();
        return existing.Count == 1 ? existing[0] : existing.Count == 0 && all.Count == 1 ? all[0] : null;
    }

    private static Agency? Best(this AgencyDirectory directory, DateOnly day, Func<Agency, bool> fits) =>
        directory.Agencies.Where(fits).OrderBy(a => a.ExistsOn(day) ? 0 : 1).FirstOrDefault();

    private static string Bare(string name) => NotAName().Replace(VietnameseText.Fold(name), string.Empty);

    [GeneratedRegex(@"[/\-\s]+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Separators();

    [GeneratedRegex(@"[^\p{L}]+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex NotAName();
}
