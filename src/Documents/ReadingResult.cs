using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents;

/// <summary>What became of reading a file: a document, or the reason why there is none.</summary>
/// <param name="Format">What the bytes are, known in either case.</param>
/// <param name="Document">What was read; null where <paramref name="Error"/> stands.</param>
/// <param name="Error">A code of contract.md: file-empty, file-corrupt, file-locked, file-type-unknown, file-type-mismatch, file-too-complex, tool-missing, tool-timeout.</param>
public sealed record ReadingResult(FileFormat Format, AdministrativeDocument? Document, string? Error)
{
    /// <summary>The secrecy mark of a file that could be read and yet is no document here (file-type-mismatch): a wrong name hides no secret.</summary>
    public string? WithheldSecrecy { get; init; }
}
