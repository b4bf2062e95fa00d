using TaskTracking.Facts;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Signatures as evidence: where the widget stands and whose certificate it is.</summary>
internal static class SignatureEvidence
{
    /// <summary>Every signature of the files.</summary>
    public static IEnumerable<Evidence> Of(IEnumerable<DossierFile> files) => files.SelectMany(f => f.Signatures.Signatures.Select(s => Of(f, s)));

    /// <summary>One signature.</summary>
    public static Evidence Of(DossierFile file, SignatureFact signature) => new(
        file.Path,
        new Place(signature.Page, signature.Box, null, signature.Signer.CommonName ?? signature.Certificate?.Subject ?? string.Empty, ReadingMethod.Signature));
}
