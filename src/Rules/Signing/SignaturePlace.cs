using TaskTracking.Facts;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Rules.Signing;

/// <summary>Where a signature stands, as evidence.</summary>
internal static class SignaturePlace
{
    /// <summary>Its widget with the words its appearance draws, else the certificate's name.</summary>
    public static Place Of(SignatureFact signature) =>
        new(signature.Page, signature.Box, null, signature.AppearanceText ?? signature.Signer.CommonName ?? string.Empty, ReadingMethod.Signature);
}
