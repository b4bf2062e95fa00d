namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>One file of a decision; its bytes lie in the data folder under their hash.</summary>
internal sealed class FileRow
{
    /// <summary>The decision's sequence.</summary>
    public required long Decision { get; init; }

    /// <summary>Relative to the dossier, with "/", in NFC.</summary>
    public required string Path { get; init; }

    /// <summary>Lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>"submission", "draft" …; null where unknown.</summary>
    public string? Role { get; init; }
}
