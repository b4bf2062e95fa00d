using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>
/// Who may answer for an authority (RFC 6960 §4.2.2.2): the authority itself, or a certificate it issued directly with
/// id-kp-OCSPSigning, valid when the answer was made.
/// </summary>
internal static class OcspEntitlement
{
    /// <summary>Whether the answer's CertID names this certificate of this issuer.</summary>
    public static bool IsAbout(OcspAnswer answer, Certificate certificate, Certificate issuer) =>
        answer.Serial.Span.SequenceEqual(certificate.Serial.Span)
        && DigestAlgorithm.Of(answer.HashOid) is { } digest
        && answer.IssuerKeyHash.Span.SequenceEqual(digest.Hash(issuer.KeyBits.Span))
        && (answer.IssuerNameHash.Span.SequenceEqual(digest.Hash(certificate.Issuer.Encoded.Span))
            || answer.IssuerNameHash.Span.SequenceEqual(digest.Hash(issuer.Subject.Encoded.Span)));

    /// <summary>Whether an entitled responder signed.</summary>
    /// <param name="response">The response; it may bring its responder's certificate.</param>
    /// <param name="issuer">The authority asked about.</param>
    /// <param name="known">Certificates at hand elsewhere: a security store keeps the responder's among the others.</param>
    /// <param name="signatures">The inspection's public-key operations.</param>
    public static bool IsSignedByEntitled(OcspResponse response, Certificate issuer, IEnumerable<Certificate> known, KeyOperations signatures)
    {
        if (IsSignedBy(response, issuer, signatures))
        {
            return true;
        }

        return response.Certificates
            .Select(CertificateReader.Read)
            .OfType<Certificate>()
            .Concat(known)
            .Any(responder => IsDelegate(responder, issuer, response.ProducedAt, signatures) && IsSignedBy(response, responder, signatures));
    }

    private static bool IsDelegate(Certificate responder, Certificate issuer, DateTimeOffset producedAt, KeyOperations signatures) =>
        responder.Issuer.Matches(issuer.Subject)
        && responder.Extensions.ExtendedKeyUsage?.Contains(ExtendedKeyUsages.OcspSigning, StringComparer.Ordinal) is true
        && responder.Extensions.UnhandledCritical.Count == 0
        && responder.IsValidAt(producedAt)
        && signatures.IsIssuedBy(responder, issuer);

    private static bool IsSignedBy(OcspResponse response, Certificate signer, KeyOperations signatures) =>
        signatures.IsSignedBy(response, response.ToBeSigned, response.SignatureAlgorithm, response.Signature, signer);
}
