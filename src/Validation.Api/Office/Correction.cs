using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Correcting;

namespace TaskTracking.Validation.Api.Office;

/// <summary>What a person of the Office said in place of what was read.</summary>
/// <param name="Read">In the facts kept at filing.</param>
/// <param name="Judgement">The judgement that followed; null: the kept result stands again.</param>
internal sealed record Correction(long Sequence, CorrectedValue Said, ReadValue Read, string Reason, long? Judgement, Signatory By)
{
    /// <summary>It only takes an earlier one back.</summary>
    public bool IsBack => Said.Value == Read.Value;

    /// <summary>What is said of each part by now: a later word supersedes, and one that says what was read takes the earlier back.</summary>
    public static IReadOnlyList<CorrectedValue> InForce(IEnumerable<(CorrectedValue Said, string? Read)> said)
    {
        var now = new Dictionary<(string, string), CorrectedValue>();
        foreach (var (value, read) in said)
        {
            if (value.Value == read && now.Remove((value.File, value.Field)))
            {
                continue;
            }

            now[(value.File, value.Field)] = value;
        }

        return [.. now.Values.OrderBy(v => v.File, StringComparer.Ordinal).ThenBy(v => v.Field, StringComparer.Ordinal)];
    }

    /// <summary>The same of what is kept.</summary>
    public static IReadOnlyList<CorrectedValue> InForce(IEnumerable<Correction> corrections) => InForce(corrections.Select(c => (c.Said, c.Read.Value)));
}

/// <summary>Corrections said at once, and what they did to the findings.</summary>
/// <param name="Changes">Against the result that stood before.</param>
internal sealed record CorrectionAct(IReadOnlyList<Correction> Corrections, IReadOnlyList<FindingChange> Changes)
{
    public string Reason => Corrections[0].Reason;

    public Signatory By => Corrections[0].By;
}

/// <summary>One finding that a correction changed.</summary>
/// <param name="How">"gone" (nothing stands any more), "come", or "changed" (it stands, and says something else).</param>
internal sealed record FindingChange(string Rule, string Clause, string How, string Then, string Now)
{
    /// <summary>What stands against or is doubted in one result and not in the other, or says something else; by position, which is the same rule in both.</summary>
    public static IReadOnlyList<FindingChange> Between(IReadOnlyList<KeptFinding> then, IReadOnlyList<KeptFinding> now) =>
        [.. then.Zip(now).Where(p => (p.First.Answer, p.First.Subject) != (p.Second.Answer, p.Second.Subject) && (p.First.IsOpen || p.Second.IsOpen))
            .Select(p => new FindingChange(p.Second.Rule, p.Second.Clause, !p.Second.IsOpen ? "gone" : !p.First.IsOpen ? "come" : "changed", p.First.Answer, p.Second.Answer))];
}

/// <summary>The result that stands for a corrected dossier.</summary>
/// <param name="Values">The corrections it was judged with.</param>
internal sealed record CorrectedResult(CheckAnswer Vietnamese, CheckAnswer English, IReadOnlyList<CorrectedValue> Values);

/// <summary>A dossier judged again, to be kept.</summary>
/// <param name="Subjects">For each finding, FindingSubject.</param>
internal sealed record Rejudged(CheckAnswer Vietnamese, CheckAnswer English, string? Letter, string? Title, IReadOnlyList<string?> Subjects);
