namespace TaskTracking.Documents;

/// <summary>A file's bytes with its path relative to the dossier ("/", NFC). The path is only echoed: what a file is, its bytes say.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Opens a locked file; null where none was given.</summary>
    public string? Password { get; init; }
}
