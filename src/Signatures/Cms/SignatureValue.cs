using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Cms;

/// <summary>Whether a signature value was made over a hash by the holder of a key.</summary>
internal enum SignatureCheck
{
    Valid,
    Invalid,

    /// <summary>The key or the scheme is not one this validator uses, or they do not fit each other.</summary>
    Unsupported,

    /// <summary>The inspection's budget for public-key operations is spent.</summary>
    TooCostly,
}

/// <summary>The one place where a public key meets a signature value: documents, certificates, CRLs, OCSP, timestamps.</summary>
internal static class SignatureValue
{
    /// <param name="key">The signer's key.</param>
    /// <param name="scheme">How it was made; its digest made <paramref name="hash"/>.</param>
    /// <param name="hash">The hash of the signed bytes.</param>
    /// <param name="signature">The signature value.</param>
    public static SignatureCheck Check(PublicKey key, SignatureScheme scheme, ReadOnlySpan<byte> hash, ReadOnlyMemory<byte> signature) =>
        (key, scheme.Kind) switch
        {
            (RsaKey rsa, SchemeKind.RsaPkcs1) => From(RsaSignature.VerifyPkcs1(rsa, scheme.Digest, hash, signature.Span)),
            (RsaKey rsa, SchemeKind.RsaPss) => From(RsaSignature.VerifyPss(rsa, scheme, hash, signature.Span)),
            (EllipticCurveKey curve, SchemeKind.Ecdsa) => From(EllipticCurveSignature.Verify(curve, plain: false, hash, signature)),
            (EllipticCurveKey curve, SchemeKind.PlainEcdsa) => From(EllipticCurveSignature.Verify(curve, plain: true, hash, signature)),
            (UnsupportedKey, _) => SignatureCheck.Unsupported,
            _ => SignatureCheck.Invalid,
        };

    private static SignatureCheck From(bool valid) => valid ? SignatureCheck.Valid : SignatureCheck.Invalid;
}
