using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Building;

/// <summary>Judges by the repository's book through the front door.</summary>
internal static class Judged
{
    public static Verdict Whole(Dossier dossier) => Judge.Decide(dossier, World.Book, World.Directory, World.Calendar).Verdict!;

    /// <summary>The line of one rule.</summary>
    public static Finding By(string rule, Dossier dossier) => Whole(dossier).Findings.Single(f => f.Rule == rule);

    /// <summary>Asserts a rule's answer and reason, and returns its line for more.</summary>
    public static Finding Expect(this Dossier dossier, string rule, Answer answer, string? reason = null)
    {
        var finding = By(rule, dossier);
        Assert.True(
            finding.Answer == answer && (reason is null || finding.Parameters["reason"] == reason),
            $"{rule}: expected {answer} {reason}, was {finding.Answer} {finding.Parameters["reason"]}: {finding.Message.En}");
        return finding;
    }
}
