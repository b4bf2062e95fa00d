using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Rules.Clause3e;

/// <summary>The signatures of a dossier.</summary>
internal static class SignaturesOf
{
    /// <summary>Every signature of every file, in order.</summary>
    public static IReadOnlyList<(DossierFile File, SignatureFact Signature)> All(Case @case) =>
        [.. @case.Dossier.Files.SelectMany(f => f.Signatures.Signatures.Select(s => (f, s)))];

    /// <summary>How a message names a signature: by its certificate's common name.</summary>
    public static string Name(SignatureFact signature) => signature.Signer.CommonName ?? signature.Certificate?.Subject ?? "?";
}
