namespace TaskTracking.Validation.Api.Office;

/// <summary>One dossier as the Office works on it.</summary>
/// <param name="Moves">The state seen: an act names it, and is refused where it is no more.</param>
/// <param name="Standing">The findings as persons left them by now.</param>
/// <param name="Decided">The same when the disposition in force was made; null while none is.</param>
/// <param name="Dispositions">What was decided, the first first; the last is in force.</param>
internal sealed record DeskView(
    DeskDossier Dossier, DateOnly Due, string? Holder, long Moves, Standing Standing, Standing? Decided, IReadOnlyList<Disposition> Dispositions, IReadOnlyList<Remark> Remarks, IReadOnlyList<DeskEvent> Events)
{
    /// <summary>What the Office corrected of what was read, act by act.</summary>
    public IReadOnlyList<CorrectionAct> Corrections { get; init; } = [];

    /// <summary>What the machine recommended at filing, whatever was corrected since.</summary>
    public required string FirstRecommended { get; init; }

    /// <summary>All that corrections changed of the result of the filing; empty where none is in force.</summary>
    public IReadOnlyList<FindingChange> SinceFiling { get; init; } = [];

    /// <summary>The result stands on corrected facts.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Papers that came back signed, the first first.</summary>
    public IReadOnlyList<SignedPaper> SignedPapers { get; init; } = [];

    /// <summary>The one in force; null while none is made.</summary>
    public Disposition? Disposition => Dispositions.Count > 0 ? Dispositions[^1] : null;
}

/// <summary>What is kept of a dossier.</summary>
/// <param name="Sequence">Of the kept decision.</param>
/// <param name="Recommended">What the machine recommends, once facts were corrected on those; so are the body, letter and title.</param>
internal sealed record DeskDossier(
    long Sequence, Guid Id, string Code, DateTimeOffset ReceivedAt, string Recommended, string? ForwardCode, string? ForwardName, string? Agency, string? AgencyName, string? Letter, string? Title);

/// <summary>What a person of the Office decided.</summary>
/// <param name="Replaces">Id of the disposition before; null for the first.</param>
/// <param name="Recommended">What followed from the findings as persons left them.</param>
/// <param name="Late">After the due day.</param>
internal sealed record Disposition(
    Guid Id, Guid? Replaces, string Decision, string? ForwardCode, string? ForwardName, string Recommended, string? Reason, Signatory By, DateOnly Due, bool Late);

/// <summary>An internal note.</summary>
internal sealed record Remark(string Text, Signatory By);

/// <summary>Something that happened to a dossier: docs/events.md.</summary>
/// <param name="Payload">JSON.</param>
internal sealed record DeskEvent(DateTimeOffset At, string Type, string Payload);
