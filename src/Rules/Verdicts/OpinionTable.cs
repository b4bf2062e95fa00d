using TaskTracking.Facts;
using TaskTracking.Facts.Statements;

namespace TaskTracking.Rules.Verdicts;

/// <summary>
/// Clauses 3.d and 3.đ at a glance: for each agency whether it was asked, what it answered and how the letter reports it. The
/// rules on opinions read this very table, so that no finding can say anything else.
/// </summary>
/// <param name="Agencies">Every agency asked, reported or heard: in the letter's order, then by the paths of opinions it does not name.</param>
/// <param name="Options">The options that the letter lists.</param>
/// <param name="Choice">Where the letter chooses; null where it does not.</param>
public sealed record OpinionTable(IReadOnlyList<AgencyOpinion> Agencies, IReadOnlyList<ListedOption> Options, OptionChoice? Choice);

/// <summary>One agency's line.</summary>
public sealed record AgencyOpinion
{
    /// <summary>Its name in the directory, else as the dossier writes it.</summary>
    public required string Name { get; init; }

    /// <summary>Its code; null where the directory does not know it.</summary>
    public string? Code { get; init; }

    /// <summary>Where the letter says that it was asked, and how far that is; null where it does not say so.</summary>
    public AskedOpinion? Asked { get; init; }

    /// <summary>Its opinion in the dossier: of several the one that speaks; null where none was found.</summary>
    public OpinionLetter? Letter { get; init; }

    /// <summary>What it thinks by its own letter; null where nobody read one.</summary>
    public OpinionView? View { get; init; }

    /// <summary>The words of its letter that say so.</summary>
    public Evidence? ViewAt { get; init; }

    /// <summary>How the submission letter reports it; null where it does not.</summary>
    public ReportedView? Reported { get; init; }

    /// <summary>What is missing, in the order of this list of kinds.</summary>
    public IReadOnlyList<OpinionGap> Missing { get; init; } = [];
}

/// <summary>That an agency was asked.</summary>
public sealed record AskedOpinion(ConsultationStatus Status, Evidence Evidence);

/// <summary>An opinion in the dossier.</summary>
public sealed record OpinionLetter(string File, string? Number, DateOnly? Date);

/// <summary>What the submission letter says of an agency's opinion.</summary>
/// <param name="ByName">False where only words about agencies at large cover it.</param>
/// <param name="Number">The number under which it cites the opinion; null where it cites none.</param>
public sealed record ReportedView(OpinionView View, bool ByName, string? Number, DateOnly? Date, Evidence Evidence);

/// <summary>An option of several.</summary>
public sealed record ListedOption(string Label, Evidence Evidence);

/// <summary>The choice between options or opinions.</summary>
/// <param name="Option">The label of the one option that the words name; null where they name none or several.</param>
public sealed record OptionChoice(string? Option, IReadOnlyList<Evidence> Evidence);

/// <summary>What an agency's line lacks.</summary>
public enum OpinionGap
{
    /// <summary>The letter says that its answer is not there, awaited or was never given.</summary>
    Answer,

    /// <summary>The letter reports it, and it was not found in the dossier.</summary>
    Letter,

    /// <summary>It is there under another number than the letter cites.</summary>
    Number,

    /// <summary>It is there, and nobody could read it.</summary>
    Text,

    /// <summary>It is there, and the letter does not report it.</summary>
    Report,

    /// <summary>It is there, and perhaps only words about agencies at large mean it.</summary>
    ReportByName,

    /// <summary>The letter reports the opposite of what it says.</summary>
    Faithfulness,
}
