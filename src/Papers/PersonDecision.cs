namespace TaskTracking.Papers;

/// <summary>What a person of the Office decided. Without one a paper shows what the rules recommend.</summary>
/// <param name="Outcome">Accept, return or forward.</param>
/// <param name="By">Who decided: the name to show on the Office's own note, never in a letter.</param>
public sealed record PersonDecision(PaperOutcome Outcome, string By, DateTimeOffset At)
{
    /// <summary>Lines that the person confirmed: they become reasons, whatever they were worth.</summary>
    public IReadOnlyList<ConfirmedPoint> Confirmed { get; init; } = [];

    /// <summary>Rules whose lines the person overruled: they are reasons no longer.</summary>
    public IReadOnlyList<string> Overruled { get; init; } = [];

    /// <summary>Why, in the person's words for the letter, where no line says it: a return for another reason, another body than the rules named. Null: no such words.</summary>
    public string? Why { get; init; }

    /// <summary>The competent body, where the person names another than the rules did.</summary>
    public string? ForwardTo { get; init; }
}

/// <summary>A line that a person confirmed.</summary>
/// <param name="Message">The person's own words for the letter; null where the rule's stand.</param>
/// <param name="Remedy">The same for what to do.</param>
public sealed record ConfirmedPoint(string Rule, string? Message = null, string? Remedy = null);
