using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3e;

/// <summary>A notation taken apart: "TTr-SXD" is a type and an issuer, "SXD-QHKT" an issuer and a unit (Decree 30/2020, Appendix I).</summary>
internal static partial class NotationParts
{
    private const string Committee = "Ủy ban nhân dân";

    /// <summary>Whether the notation's type is the document's; a công văn has none.</summary>
    public static bool FitsType(string notation, AdministrativeDocument document)
    {
        var parts = Split(notation);
        return document.Type is null || document.Type == "CV" || (parts.Length > 0 && parts[0] == Plain(document.Type));
    }

    /// <summary>
    /// Whether the notation names the issuer by one of its abbreviations or by the initials of its name. A People's Committee of any
    /// level signs "UBND" without its place (Decree 30/2020, Appendix III: TTr-UBND).
    /// </summary>
    public static bool FitsIssuer(string notation, Agency issuer)
    {
        var parts = Split(notation);
        return issuer.ShortNames.Append(issuer.Code).Append(Initials(issuer.Name)).Any(name => parts.Contains(Plain(name), StringComparer.Ordinal))
            || (VietnameseText.Fold(issuer.Name).StartsWith(VietnameseText.Fold(Committee), StringComparison.Ordinal) && parts.Contains(Initials(Committee), StringComparer.Ordinal));
    }

    private static string[] Split(string notation) =>
        [.. VietnameseText.Fold(notation).Split(['/', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(p => p.Length > 0)];

    private static string Plain(string text) => Marks().Replace(VietnameseText.Bare(text), string.Empty);

    // Abbreviations drop the marks of their letters: "Ủy ban" is "UB".
    private static string Initials(string name) => Plain(string.Concat(
        VietnameseText.Fold(name).Split([' ', '-', ',', '&'], StringSplitOptions.RemoveEmptyEntries).Where(w => w != "và").Select(w => w[..1])));

    [GeneratedRegex(@"[\s.&]+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Marks();
}
