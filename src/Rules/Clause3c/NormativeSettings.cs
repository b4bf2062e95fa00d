namespace TaskTracking.Rules.Clause3c;

/// <summary>The settings of <see cref="NormativeProcedure"/>.</summary>
internal sealed record NormativeSettings
{
    /// <summary>Abbreviations of the types that can be normative.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Whether decisions of the Chairman in person can be.</summary>
    public bool Chairman { get; init; }

    /// <summary>Components of a normative dossier beside the appraisal report and the summary of opinions, dated and sourced.</summary>
    public IReadOnlyList<NormativeComponent> Components { get; init; } = [];
}

/// <summary>A component that the law on normative documents asks for.</summary>
internal sealed record NormativeComponent
{
    /// <summary>Its name, as the clerk knows it.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Words by which it is recognised in a title, a subject or the letter's list of enclosures.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public DateOnly From { get; init; }

    public DateOnly? Until { get; init; }

    public string Source { get; init; } = string.Empty;

    /// <summary>Somebody held the list against the law's own text: else its absence is no finding, only a question.</summary>
    public bool Confirmed { get; init; }
}
