namespace TaskTracking.Rules.Verdicts;

/// <summary>How answers combine to a decision: contract.md, "decision", the first that applies.</summary>
public static class Decisions
{
    /// <summary>The rule that names the body a dossier is forwarded to.</summary>
    public const string CompetentBody = "authority.competent-body";

    // What the competent body will look into itself: a dossier may be forwarded although these stand against it.
    private static readonly string[] ForwardableGroups = ["authority", "submission", "draft", "opinions", "appraisal", "attachments"];

    /// <summary>The decision over all lines.</summary>
    public static Decision Of(IReadOnlyList<FindingLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Any(NamesAnotherBody) && lines.Where(Stops).All(l => NamesAnotherBody(l) || Forwardable(l)))
        {
            return Decision.Forward;
        }

        if (lines.Any(Stops))
        {
            return Decision.Return;
        }

        return lines.Any(AsksAPerson) ? Decision.Review : Decision.Accept;
    }

    /// <summary>
    /// What a line did. Where the dossier is forwarded, only the line that names the competent body did something, and lines
    /// that leave a person something to confirm; the other unmet ones are left to that body.
    /// </summary>
    public static Effect EffectOf(FindingLine line, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (decision == Decision.Forward && Stops(line))
        {
            return NamesAnotherBody(line) ? Effect.Forward : Effect.None;
        }

        return Stops(line) ? Effect.Return : AsksAPerson(line) ? Effect.Review : Effect.None;
    }

    private static bool Stops(FindingLine line) => line is { Severity: Severity.Blocking, Answer: Answer.NotMet };

    private static bool NamesAnotherBody(FindingLine line) => Stops(line) && line.NamesBody && string.Equals(line.Rule, CompetentBody, StringComparison.Ordinal);

    private static bool Forwardable(FindingLine line) => ForwardableGroups.Contains(line.Rule[..line.Rule.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal);

    private static bool AsksAPerson(FindingLine line) => line is { Severity: Severity.Blocking, Answer: Answer.CannotTell }
        or { Severity: Severity.Confirm, Answer: Answer.NotMet or Answer.CannotTell };
}

/// <summary>What of a finding decides.</summary>
/// <param name="Rule">The rule's id; its part before the dot is its group.</param>
/// <param name="NamesBody">Names a body other than the filing agency.</param>
public sealed record FindingLine(string Rule, Severity Severity, Answer Answer, bool NamesBody);
