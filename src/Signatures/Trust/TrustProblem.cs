namespace TaskTracking.Signatures.Trust;

/// <summary>A file of a trust folder that could not be read, wholly or in part.</summary>
/// <param name="File">Its name.</param>
/// <param name="Code">"not-readable" or "too-large".</param>
public sealed record TrustProblem(string File, string Code);
