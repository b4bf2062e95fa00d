namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>What was answered, in both languages, and the facts it was judged from.</summary>
internal sealed class AnswerRow
{
    /// <summary>The decision's sequence.</summary>
    public required long Decision { get; init; }

    /// <summary>CheckAnswer as JSON.</summary>
    public required string Vietnamese { get; init; }

    /// <summary>CheckAnswer as JSON.</summary>
    public required string English { get; init; }

    /// <summary>Canonical JSON, UTF-8.</summary>
    public required byte[] Facts { get; init; }

    /// <summary>dossier.json as it was sent; null where there was none.</summary>
    public byte[]? Manifest { get; init; }
}
