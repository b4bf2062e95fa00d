using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>A kept decision beside the same facts judged again.</summary>
/// <param name="Book">"own": by the policies that judged it then; "today": by those in force.</param>
/// <param name="Identical">Nothing differs.</param>
internal sealed record ReplayAnswer(string Book, bool Identical, ReplaySideAnswer Then, ReplaySideAnswer Again, IReadOnlyList<ReplayDifferenceAnswer> Differences)
{
    public static ReplayAnswer Of(Replay replay) => new(
        replay.Book,
        replay.Identical,
        ReplaySideAnswer.Of(replay.Then),
        ReplaySideAnswer.Of(replay.Again),
        [.. replay.Differences.Select(d => new ReplayDifferenceAnswer(d.Rule, d.Clause, d.What, d.Then?.Answer, d.Again?.Answer, d.Then?.Message, d.Again?.Message))]);
}

/// <summary>One of the two.</summary>
internal sealed record ReplaySideAnswer(string Decision, ForwardAnswer? ForwardTo, string DueOn, RuleBookAnswer RuleBook, string Engine)
{
    public static ReplaySideAnswer Of(CheckAnswer answer) => new(answer.Decision, answer.ForwardTo, answer.DueOn, answer.RuleBook, answer.Engine);
}

/// <summary>A rule that says something else; null on the side whose book has it not.</summary>
/// <param name="What">Members of the finding that differ.</param>
internal sealed record ReplayDifferenceAnswer(string Rule, string Clause, IReadOnlyList<string> What, string? Then, string? Again, string? ThenMessage, string? AgainMessage);
