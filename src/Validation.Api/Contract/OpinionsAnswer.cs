namespace TaskTracking.Validation.Api.Contract;

/// <summary>One agency's line in the table of opinions (clauses 3.d and 3.đ): was it asked, what did it answer, how does the letter report it.</summary>
internal sealed record OpinionAnswer
{
    public required OpinionAgencyAnswer Agency { get; init; }

    /// <summary>Where the letter says that it was asked; null where it does not.</summary>
    public AskedAnswer? Asked { get; init; }

    /// <summary>Its opinion in the dossier; null where none was found.</summary>
    public OpinionLetterAnswer? Letter { get; init; }

    /// <summary>What it thinks by its own letter: "agrees", "agreesWithRemarks", "differs", "none" or "unknown".</summary>
    public required string View { get; init; }

    /// <summary>The words of its letter that say so.</summary>
    public EvidenceAnswer? ViewEvidence { get; init; }

    /// <summary>How the submission letter reports it; null where it does not.</summary>
    public ReportedAnswer? Reported { get; init; }

    /// <summary>What is missing: "answer", "letter", "number", "text", "report", "reportByName", "faithfulness".</summary>
    public required IReadOnlyList<string> Missing { get; init; }
}

/// <param name="Code">Null where the directory does not know it.</param>
internal sealed record OpinionAgencyAnswer(string? Code, string Name);

/// <param name="Status">"asked", "obtained", "pending", "notObtained" or "silent".</param>
internal sealed record AskedAnswer(string Status, EvidenceAnswer Evidence);

internal sealed record OpinionLetterAnswer(string File, string? Number, string? Date);

/// <param name="View">In the words of the agency's own view.</param>
/// <param name="ByName">False where only words about agencies at large cover it.</param>
internal sealed record ReportedAnswer(string View, bool ByName, string? Number, string? Date, EvidenceAnswer Evidence);

/// <summary>The options that the letter lists, and its choice.</summary>
/// <param name="Chosen">Null where the letter chooses none.</param>
internal sealed record OptionsAnswer(IReadOnlyList<OptionAnswer> Listed, ChosenAnswer? Chosen);

internal sealed record OptionAnswer(string Label, EvidenceAnswer Evidence);

/// <param name="Label">The one option that the words name; null where they name none, or several.</param>
internal sealed record ChosenAnswer(string? Label, IReadOnlyList<EvidenceAnswer> Evidence);
