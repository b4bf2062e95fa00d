namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>What a person of the Office says of one part of one file, in place of what was read; never changed: a later one supersedes.</summary>
internal sealed class CorrectionRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required long Dossier { get; init; }

    /// <summary>The file's path.</summary>
    public required string File { get; init; }

    /// <summary>One of CorrectableFields.</summary>
    public required string Field { get; init; }

    /// <summary>What was read, in the facts kept at filing; null where nothing was found.</summary>
    public string? WasRead { get; init; }

    /// <summary>How that was found: ReadValue.From.</summary>
    public required string ReadFrom { get; init; }

    /// <summary>What is said instead; null: there is none. The value read takes a correction back.</summary>
    public string? Value { get; init; }

    /// <summary>Why, in the person's words.</summary>
    public required string Reason { get; init; }

    /// <summary>The judgement that followed; null where all corrections were taken back and the kept result stands again.</summary>
    public long? Judgement { get; init; }

    public required string Who { get; init; }

    /// <summary>The name signed in with, then.</summary>
    public required string Name { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset At { get; init; }
}
