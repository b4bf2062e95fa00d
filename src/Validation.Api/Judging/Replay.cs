using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>A decision as it was kept beside the same facts judged again.</summary>
/// <param name="Book">"own" or "today".</param>
internal sealed record Replay(string Book, CheckAnswer Then, CheckAnswer Again)
{
    /// <summary>Everything that differs between the findings, in the order of the newer book, what is no more last.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; } = Compare(Then.Findings, Again.Findings);

    /// <summary>Decision, body, due day and every finding with all it says are the same.</summary>
    public bool Identical => Differences.Count == 0 && Then.Decision == Again.Decision && Then.ForwardTo == Again.ForwardTo && Then.DueOn == Again.DueOn;

    private static List<ReplayDifference> Compare(IReadOnlyList<FindingAnswer> then, IReadOnlyList<FindingAnswer> again)
    {
        var before = then.ToDictionary(f => f.Rule, StringComparer.Ordinal);
        return
        [
            .. again.Select(f => new ReplayDifference(f.Rule, f.Clause, before.GetValueOrDefault(f.Rule), f)).Where(d => d.What.Count > 0),
            .. then.Where(f => again.All(a => a.Rule != f.Rule)).Select(f => new ReplayDifference(f.Rule, f.Clause, f, null)),
        ];
    }
}

/// <summary>One rule that says something else now.</summary>
/// <param name="Then">Null where the rule was not in the book then.</param>
/// <param name="Again">Null where it is not in the book now.</param>
internal sealed record ReplayDifference(string Rule, string Clause, FindingAnswer? Then, FindingAnswer? Again)
{
    /// <summary>Members of the finding that differ: "answer", "effect", "severity", "message", "remedy", "evidence", "searched"; "rule" where one side has none.</summary>
    public IReadOnlyList<string> What { get; } = Then is null || Again is null ? ["rule"] : [.. DifferingIn(Then, Again)];

    private static IEnumerable<string> DifferingIn(FindingAnswer then, FindingAnswer again)
    {
        if (then.Answer != again.Answer)
        {
            yield return "answer";
        }

        if (then.Effect != again.Effect)
        {
            yield return "effect";
        }

        if (then.Severity != again.Severity)
        {
            yield return "severity";
        }

        if (then.Message != again.Message)
        {
            yield return "message";
        }

        if (then.Remedy != again.Remedy)
        {
            yield return "remedy";
        }

        // As they are written: lists inside records are compared by their members.
        if (ContractJson.Line(then with { Searched = [] }) != ContractJson.Line(again with { Searched = [], Answer = then.Answer, Effect = then.Effect, Severity = then.Severity, Message = then.Message, Remedy = then.Remedy }))
        {
            yield return "evidence";
        }

        if (ContractJson.Line(then with { Evidence = [], Parameters = Empty }) != ContractJson.Line(again with { Evidence = [], Parameters = Empty, Answer = then.Answer, Effect = then.Effect, Severity = then.Severity, Message = then.Message, Remedy = then.Remedy }))
        {
            yield return "searched";
        }
    }

    private static Dictionary<string, string> Empty => new(StringComparer.Ordinal);
}
