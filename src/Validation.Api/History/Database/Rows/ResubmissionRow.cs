namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>A dossier filed again after the Office returned it: which one follows which.</summary>
internal sealed class ResubmissionRow
{
    /// <summary>The new one's sequence.</summary>
    public required long Decision { get; init; }

    /// <summary>That of the one it takes the place of; nothing else may.</summary>
    public required long Earlier { get; init; }
}
