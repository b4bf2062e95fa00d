using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3c;

/// <summary>The appraisal report of the Department of Justice: there, the latest one says "đủ điều kiện trình", and it is not later than the letter.</summary>
internal static class NormativeAppraisal
{
    public static Ruling Judge(Case @case)
    {
        var appraisals = @case.Appraisals.Where(f => IsOfJustice(@case, f)).OrderBy(f => f.Document?.Date).ToList();
        if (appraisals.Count == 0)
        {
            return @case.Dossier.Files.Aggregate(Ruling.NotMet("no-appraisal"), (r, file) => r.LookedAt(file, "no-appraisal"));
        }

        var latest = appraisals[^1];
        if (latest.Document?.Says.Conclusion is { Eligible: false } conclusion)
        {
            return Ruling.NotMet("appraisal-not-eligible").With("appraisal", latest.Path).Quoting(conclusion.Place).At(latest, conclusion.Place);
        }

        return latest.Document?.Date > @case.Letter?.Date
            ? Ruling.NotMet("appraisal-later").With("appraisal", latest.Path).At(latest, latest.Document.Evidence.GetValueOrDefault("date"))
            : Ruling.Met().With("appraisal", latest.Path).At(latest, latest.Document?.Says.Conclusion?.Place);
    }

    // An appraisal of prices or of a project by another department is not the one the law means; an unread one may be.
    private static bool IsOfJustice(Case @case, DossierFile file)
    {
        var issuer = @case.Directory.ByCode(file.DeclaredAgency)?.Name ?? file.Document?.Issuer;
        return issuer is null || AgencyName.Key(issuer).Contains("tư pháp", StringComparison.Ordinal);
    }
}
