namespace TaskTracking.Documents.Reading;

/// <summary>
/// Ends the reading of a file from any depth of a parser. Caught by <see cref="DocumentReader"/> and nowhere else; only its
/// code leaves the room.
/// </summary>
internal sealed class UnreadableFileException(string code) : Exception
{
    /// <summary>One of <see cref="ReadingCode"/>.</summary>
    public string Code { get; } = code;
}
