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

    public static bool IsSignedByEntitled(OcspResponse response, Certificate issuer, KeyOperations signatures)
    {
        if (IsSignedBy(response, issuer, signatures))
        {
            return true;
        }

        return response.Certificates
            .Select(CertificateReader.Read)
            .OfType<Certificate>()
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
