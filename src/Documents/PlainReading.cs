namespace TaskTracking.Documents;

/// <summary>The words of a file.</summary>
/// <param name="Lines">What a reader sees, in reading order; empty where nobody read it (a scan).</param>
/// <param name="Secrecy">A mark of secrecy, or null.</param>
/// <param name="Error">A code of contract.md; null where it could be read.</param>
public sealed record PlainReading(IReadOnlyList<string> Lines, string? Secrecy, string? Error);
