namespace TaskTracking.Papers;

/// <summary>All that a paper may say of a judged dossier. Texts are Vietnamese and may come from the dossier itself: they are data, whatever they hold.</summary>
public sealed record JudgedDossier
{
    /// <summary>"HS-2026-000123".</summary>
    public required string Code { get; init; }

    /// <summary>When it came in, on a Vietnamese clock.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Last day of the three working days.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The filing agency's name; null where nobody knows it.</summary>
    public string? Agency { get; init; }

    /// <summary>The filing agency's own number.</summary>
    public string? Reference { get; init; }

    /// <summary>What the rules recommend.</summary>
    public required PaperOutcome Recommended { get; init; }

    /// <summary>The competent body that the rules name; null where none.</summary>
    public string? ForwardTo { get; init; }

    /// <summary>How the Directive is cited.</summary>
    public required string Directive { get; init; }

    /// <summary>Every rule's line, in book order.</summary>
    public required IReadOnlyList<JudgedPoint> Points { get; init; }

    /// <summary>The files, by path.</summary>
    public required IReadOnlyList<JudgedFile> Files { get; init; }

    /// <summary>Agencies asked, reported or heard.</summary>
    public IReadOnlyList<HeardAgency> Heard { get; init; } = [];

    /// <summary>The options that the letter lists, and where.</summary>
    public IReadOnlyList<FoundAt> Options { get; init; } = [];

    /// <summary>The words with which the letter chooses one.</summary>
    public IReadOnlyList<FoundAt> Choice { get; init; } = [];

    /// <summary>The one submission letter; null where there is none or not one alone.</summary>
    public JudgedFile? Letter => Files.Where(f => f.Role == PaperRole.Submission).ToList() is [var only] ? only : null;
}

/// <summary>The Office that issues the papers.</summary>
/// <param name="Province">"Kon Tum".</param>
/// <param name="Committee">"Ủy ban nhân dân tỉnh Kon Tum".</param>
/// <param name="Place">Where it sits.</param>
/// <param name="Head">Name of its head on the day; null where the directory does not say.</param>
public sealed record IssuingOffice(string Province, string Committee, string Place, string? Head);
