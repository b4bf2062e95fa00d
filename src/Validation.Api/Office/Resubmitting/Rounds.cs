using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;

namespace TaskTracking.Validation.Api.Office.Resubmitting;

/// <summary>Makes rounds of what was answered.</summary>
internal static class Rounds
{
    /// <summary>A judgement without the Office: a pre-check, or a dossier as its agency knows it before it is decided.</summary>
    public static Round Of(CheckAnswer answer) => Of(answer, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>As it was when the decision in force was made; before any, with what persons answered so far.</summary>
    public static Round Of(KeptDecision kept, DeskView desk, string language) => Of(kept.In(language), AnsweredIn(desk.Decided ?? desk.Standing));

    private static Round Of(CheckAnswer answer, IReadOnlyDictionary<string, string> answered) => new(
        [.. answer.Findings.Select(f => new Point(f.Rule, f.Clause, f.Answer, f.Severity, f.Message, Things.Of(f)))],
        answered,
        [.. answer.Documents.Select(d => new RoundFile(d.File, d.Sha256, d.Role))]);

    private static Dictionary<string, string> AnsweredIn(Standing standing) =>
        standing.Lines.Where(l => l.Counts).ToDictionary(l => l.Kept.Rule, l => l.Override!.Answer, StringComparer.Ordinal);
}
