namespace TaskTracking.DossierBench.Reading;

/// <summary>A source of the bench that is not as its format asks, with file and line.</summary>
internal sealed class SourceFault(string file, long line, string message) : Exception($"{file}:{line}: {message}");
