using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Under whose letterhead a document stands: the Committee's (with its Chairman, its Office, the Council it submits to) or another's.</summary>
internal static partial class CommitteeLetterhead
{
    /// <summary>True for the Committee's, false for another agency's, null where no letterhead was found.</summary>
    public static bool? On(AdministrativeDocument document, AgencyDirectory directory)
    {
        if (string.IsNullOrWhiteSpace(document.Issuer))
        {
            return null;
        }

        var key = AgencyName.Key(document.Issuer);
        return string.Equals(key, AgencyName.Key(directory.Province.Committee), StringComparison.Ordinal)
            || Provincial().IsMatch(key);
    }

    /// <summary>The Council's own: the Committee drafts it too, but submits it by a document of its own.</summary>
    public static bool IsCouncil(AdministrativeDocument document) =>
        AgencyName.Key(document.Issuer ?? string.Empty) is var key && (key.StartsWith("hđnd", StringComparison.Ordinal) || key.StartsWith("thường trực hđnd", StringComparison.Ordinal));

    // "UBND" alone is a heading whose second line ("TỈNH KON TUM") was read as something else: no evidence of another agency.
    [GeneratedRegex(@"^(?:(?:thường trực |văn phòng |chủ tịch |đoàn đbqh và )?(?:ubnd|hđnd)(?: tỉnh\b.*)?|văn phòng)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Provincial();
}
