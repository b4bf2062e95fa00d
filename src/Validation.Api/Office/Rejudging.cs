using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Office;

/// <summary>A judgement on corrected facts beside what was kept at filing.</summary>
internal static class Rejudging
{
    /// <summary>Refused where its rules are not those of the filing, line by line (replay-impossible).</summary>
    public static Outcome<Rejudged> Of(Judgement judgement, KeptDecision kept)
    {
        var (vietnamese, filed) = (judgement.ToAnswer("vi"), kept.Vietnamese.Findings);
        if (!vietnamese.Findings.Select(f => f.Rule).SequenceEqual(filed.Select(f => f.Rule), StringComparer.Ordinal))
        {
            return Outcome<Rejudged>.Refused(new Problem("replay-impossible", "rules.yaml"));
        }

        var letter = judgement.Dossier.Files.FirstOrDefault(f => f.Path == judgement.Verdict.Letter)?.Document;
        return Outcome<Rejudged>.Of(new Rejudged(
            vietnamese,
            judgement.ToAnswer("en"),
            letter?.Number,
            letter?.Subject ?? judgement.Dossier.Declared.Title,
            [.. vietnamese.Findings.Zip(filed, FindingSubject.Of)]));
    }
}
