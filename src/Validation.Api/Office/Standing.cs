using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Validation.Api.Office;

/// <summary>
/// The findings of a dossier as persons left them, and what follows. A person's answer takes the place of the machine's; against a
/// blocking finding it needs a second person to agree before it counts.
/// </summary>
/// <param name="Lines">Every finding that did something to the machine's decision or does to this one, or that a person answered, in the order of the answer.</param>
/// <param name="Recommended">"accept", "return", "forward" or "review": contract.md, "decision", over the answers that count.</param>
/// <param name="Adrift">Answers of persons without an object: since facts were corrected, their finding says something else or nothing any more.</param>
internal sealed record Standing(IReadOnlyList<StandingLine> Lines, string Recommended, IReadOnlyList<Overridden> Adrift)
{
    /// <summary>Works it out.</summary>
    /// <param name="findings">All of the kept answer, in its order.</param>
    /// <param name="namesBody">The machine named a competent body other than the filing agency.</param>
    public static Standing Of(IReadOnlyList<KeptFinding> findings, IReadOnlyList<Overridden> overrides, bool namesBody)
    {
        var lines = findings.Select(f => LineOf(f, overrides.LastOrDefault(o => o.Finding == f.Position && o.Subject == f.Subject))).ToList();
        var decision = Decisions.Of([.. lines.Select(l => l.ToLine(namesBody))]);

        // Also what did nothing to the machine's decision and does something to this one: what a body forwarded to would have looked into.
        return new Standing(
            [.. lines.Where(l => l.Kept.Effect != "none" || l.Override is not null || Decisions.EffectOf(l.ToLine(namesBody), decision) != Effect.None)],
            decision.ToString().ToLowerInvariant(),
            [.. overrides.Where(o => findings.Any(f => f.Position == o.Finding && f.Subject != o.Subject))
                .GroupBy(o => (o.Finding, o.Subject)).Select(g => g.Last())]);
    }

    /// <summary>What still keeps the dossier from being accepted.</summary>
    public IReadOnlyList<StandingLine> Open => [.. Lines.Where(l => !l.IsMet)];

    private static StandingLine LineOf(KeptFinding finding, Overridden? by) => new(finding, by);
}

/// <summary>A finding as it was kept.</summary>
/// <param name="Position">Its place in the answer, from 0.</param>
/// <param name="Subject">Of corrected facts: what it says, where that is not what was kept at filing; null where it is.</param>
internal sealed record KeptFinding(int Position, string Rule, string Clause, string Answer, string Severity, string Effect, string? Subject = null)
{
    /// <summary>Something stands or is in doubt.</summary>
    public bool IsOpen => Answer is "notMet" or "cannotTell";
}

/// <summary>A person's answer on a finding.</summary>
/// <param name="Answer">"met" or "notMet".</param>
/// <param name="Second">Who agreed to it; null while nobody did.</param>
/// <param name="Subject">What the finding said then, as <see cref="KeptFinding"/> has it.</param>
/// <param name="Rule">The finding's rule.</param>
internal sealed record Overridden(long Sequence, int Finding, string Answer, string Reason, Signatory By, Signatory? Second, string? Subject = null, string Rule = "");

/// <summary>Who did something in the Office's name, and when.</summary>
/// <param name="Who">Account id.</param>
/// <param name="Name">The name signed in with, then.</param>
internal sealed record Signatory(string Who, string Name, string Role, DateTimeOffset At);

/// <summary>A finding with the person's answer in force.</summary>
/// <param name="Override">The last one; null where there is none.</param>
internal sealed record StandingLine(KeptFinding Kept, Overridden? Override)
{
    /// <summary>To let a blocking "not met" pass takes two persons; all else one.</summary>
    public bool NeedsSecond => Override is { Answer: "met" } && Kept is { Severity: "blocking", Answer: "notMet" };

    /// <summary>Whether the person's answer counts.</summary>
    public bool Counts => Override is not null && (!NeedsSecond || Override.Second is not null);

    /// <summary>It keeps nothing from being accepted any more.</summary>
    public bool IsMet => Counts && Override!.Answer == "met";

    // What a person found not met stops, whatever it was worth when the machine asked.
    internal FindingLine ToLine(bool namesBody)
    {
        var (severity, answer) = Counts
            ? Override!.Answer == "met" ? (SeverityOf(Kept.Severity), Answer.Met) : (Severity.Blocking, Answer.NotMet)
            : (SeverityOf(Kept.Severity), AnswerOf(Kept.Answer));
        return new FindingLine(Kept.Rule, severity, answer, namesBody && Kept.Rule == Decisions.CompetentBody);
    }

    private static Severity SeverityOf(string word) => Enum.Parse<Severity>(word, ignoreCase: true);

    private static Answer AnswerOf(string word) => Enum.Parse<Answer>(word, ignoreCase: true);
}
