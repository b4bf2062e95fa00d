namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>A damaged or forged file.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Kind">What was done to it, in a word.</param>
/// <param name="MustNotPass">What a reader sees was changed after all signatures: none of them may pass.</param>
internal sealed record Mutant(byte[] Bytes, string Kind, bool MustNotPass = false);
