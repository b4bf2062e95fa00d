using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>Whose matter it is by the letter's own words, where it does not claim the matter for the Committee or Chairman.</summary>
internal static class CompetenceByClaim
{
    public static IReadOnlyList<string> Reasons { get; } = ["onward", "stated-elsewhere", "stated-own", "disclaimed"];

    private static readonly string[] Above =
        ["hđnd", "chính phủ", "thủ tướng", "quốc hội", "bộ ", "tỉnh ủy", "thường trực", "ban thường vụ", "ban chấp hành", "ủy ban thường vụ"];

    /// <summary>A ruling where the letter names another body or disclaims the Committee's competence; null where it says nothing.</summary>
    public static Ruling? Judge(Case @case, AdministrativeDocument letter)
    {
        var claims = letter.Says.Competences;
        if (claims.FirstOrDefault(c => c is { Negated: false, Holder: CompetenceHolder.OtherBody or CompetenceHolder.Speaker }) is { } claim)
        {
            return ByClaim(@case, letter, claim).At(@case.Submission!, claim.Place);
        }

        return claims.FirstOrDefault(c => c is { Negated: true, Holder: CompetenceHolder.Committee or CompetenceHolder.Chairman }) is { } disclaimed
            ? Ruling.NotMet("disclaimed").At(@case.Submission!, disclaimed.Place)
            : null;
    }

    private static Ruling ByClaim(Case @case, AdministrativeDocument letter, CompetenceClaim claim)
    {
        if (claim.Holder == CompetenceHolder.Speaker)
        {
            return OtherBody.Own(@case.Filer?.Name ?? letter.Issuer ?? claim.Body, "stated");
        }

        if (GoesOnward(@case, letter, claim.Body))
        {
            return Ruling.Met("onward").With("body", claim.Body);
        }

        var agency = @case.Directory.Named(claim.Body, @case.LetterDay);
        return OtherBody.Ruling(@case, agency, agency?.Name ?? claim.Body, "stated");
    }

    // The People's Council, the Government, a ministry, the Party: the Committee's part is to submit or to write to them.
    private static bool GoesOnward(Case @case, AdministrativeDocument letter, string body)
    {
        var key = AgencyName.Key(body);
        return Array.Exists(Above, a => key.StartsWith(a, StringComparison.Ordinal))
            && (letter.Says.Requests.Any(r => r.Asked == RequestedAct.SubmitOnward) || @case.Drafts.Any(d => d.Document?.Type is "TTr" or "BC" or "CV" or "NQ"));
    }
}
