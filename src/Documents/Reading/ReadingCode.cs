namespace TaskTracking.Documents.Reading;

/// <summary>Why a file could not be read: the codes of contract.md.</summary>
internal static class ReadingCode
{
    public const string Empty = "file-empty";

    /// <summary>Broken, truncated or not what its own structure promises.</summary>
    public const string Corrupt = "file-corrupt";

    public const string Locked = "file-locked";

    public const string TypeUnknown = "file-type-unknown";

    public const string TypeMismatch = "file-type-mismatch";

    /// <summary>Larger, deeper or more numerous inside than any honest document: bombs and the like.</summary>
    public const string TooComplex = "file-too-complex";

    public const string ToolMissing = "tool-missing";

    public const string ToolTimeout = "tool-timeout";
}
