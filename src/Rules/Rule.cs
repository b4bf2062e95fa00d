using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules;

/// <summary>
/// One sentence of the Directive as one predicate over facts. A rule never fetches, has no clock and no state; its id is for
/// ever. Its words, severity, dates and settings stand in rules.yaml under the same id; the reasons it may give must be
/// exactly those the book has words for, or nothing starts.
/// </summary>
internal abstract class Rule
{
    /// <summary>"submission.present": never reused, never renamed.</summary>
    public abstract string Id { get; }

    /// <summary>Every reason this rule can give. The book holds a message (and, where something is to be done, a remedy) for each.</summary>
    public abstract IReadOnlyList<string> Reasons { get; }

    /// <summary>Judges. An exception here becomes <see cref="Answer.CannotTell"/> with the reason "rule-error".</summary>
    public abstract Ruling Judge(Case @case);
}
