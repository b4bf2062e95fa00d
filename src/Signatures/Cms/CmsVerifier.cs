using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Reports;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// Verifies one SignerInfo over its content (RFC 5652 §5.4, 5.6), by the policy of signatures.md, "Where good validators disagree".
/// Trust, time and revocation are judged elsewhere.
/// </summary>
internal sealed class CmsVerifier(IReadOnlyCollection<Certificate> candidates, KeyOperations keys)
{
    /// <summary>Verifies <paramref name="signer"/>.</summary>
    /// <param name="signer">The SignerInfo.</param>
    /// <param name="contentType">eContentType of the message.</param>
    /// <param name="content">What is signed.</param>
    public CmsVerification Verify(CmsSigner signer, string contentType, SignedContent content)
    {
        if (DigestAlgorithm.Of(signer.DigestAlgorithm.Oid) is not { } digest)
        {
            return CmsVerification.Undecided(SubIndications.CryptoConstraints, "algorithm-not-supported", signer.DigestAlgorithm.Oid) with { Signer = signer };
        }

        var attributes = SignedAttributes.Read(signer.SignedAttributes);
        var found = new CmsVerification
        {
            Signer = signer,
            Digest = digest,
            SigningTime = attributes.SigningTime,
            NamesCertificate = attributes.Certificates.Count > 0,
        };

        if (attributes.MessageDigest is { } expected && !CryptographicOperations.FixedTimeEquals(expected.Span, content.Hash(digest)))
        {
            return Describe(found, attributes) with
            {
                Failed = true,
                Integrity = Integrity.Broken,
                SubIndication = SubIndications.HashFailure,
                Reasons = [new SignatureRemark("content-digest-mismatch")],
            };
        }

        if (FormatProblem(signer, attributes, contentType) is { } problem)
        {
            return Describe(found, attributes) with { Failed = true, SubIndication = SubIndications.FormatFailure, Reasons = [problem] };
        }

        return SignatureSchemes.Resolve(signer.SignatureAlgorithm, digest) is { } scheme
            ? VerifySignature(found with { Scheme = scheme }, attributes, content)
            : Describe(found, attributes) with
            {
                Undetermined = true,
                SubIndication = SubIndications.CryptoConstraints,
                Reasons = [new SignatureRemark("algorithm-not-supported", [signer.SignatureAlgorithm.Oid])],
            };
    }

    /// <summary>Names the signer without verifying anything: what it signs is not at hand.</summary>
    public CmsVerification Identify(CmsSigner signer)
    {
        var attributes = SignedAttributes.Read(signer.SignedAttributes);
        var found = new CmsVerification
        {
            Signer = signer,
            Digest = DigestAlgorithm.Of(signer.DigestAlgorithm.Oid),
            SigningTime = attributes.SigningTime,
            NamesCertificate = attributes.Certificates.Count > 0,
        };
        return Describe(found, attributes);
    }

    private static SignatureRemark? FormatProblem(CmsSigner signer, SignedAttributes attributes, string contentType)
    {
        if (attributes.Duplicated is { } duplicated)
        {
            return new SignatureRemark("attribute-duplicated", [duplicated]);
        }

        if (signer.SignedAttributes.Count > 0 && attributes.MessageDigest is null)
        {
            return new SignatureRemark("message-digest-missing");
        }

        // Attributes without it could be the content of another signature (RFC 5652 §11.1, RFC 8933).
        return signer.SignedAttributes.Count > 0 && attributes.ContentType != contentType ? new SignatureRemark("content-type-mismatch") : null;
    }

    private CmsVerification VerifySignature(CmsVerification found, SignedAttributes attributes, SignedContent content)
    {
        var signer = found.Signer!;
        var matching = SignerCertificates.Matching(signer.Identifier, candidates, attributes.Certificates);
        if (matching.Count == 0)
        {
            return found with
            {
                Undetermined = true,
                SubIndication = SubIndications.NoSigningCertificate,
                Reasons = [new SignatureRemark("signing-certificate-not-found")],
            };
        }

        foreach (var certificate in matching)
        {
            var (check, reordered) = Check(signer, found.Scheme!, certificate.Key, content);
            if (check is SignatureCheck.Unsupported or SignatureCheck.TooCostly)
            {
                return Undecided(found with { Certificate = certificate }, check);
            }

            if (check == SignatureCheck.Valid)
            {
                return Judge(found with { Certificate = certificate, Integrity = Integrity.Intact }, attributes, reordered);
            }
        }

        return found with
        {
            Certificate = matching[0],
            Failed = true,
            Integrity = Integrity.Broken,
            SubIndication = SubIndications.SignatureCryptoFailure,
            Reasons = [new SignatureRemark("signature-value-invalid")],
        };
    }

    private static CmsVerification Undecided(CmsVerification found, SignatureCheck check) => found with
    {
        Undetermined = true,
        SubIndication = check == SignatureCheck.TooCostly ? SubIndications.Custom : SubIndications.CryptoConstraints,
        Reasons = check == SignatureCheck.TooCostly
            ? [new SignatureRemark("validation-too-costly")]
            : [new SignatureRemark("algorithm-not-supported", [found.Scheme!.NameWith(found.Certificate!.Key)])],
    };

    /// <summary>Tries the attributes as they stand, then in DER; without attributes the signature is over the content itself.</summary>
    private (SignatureCheck Check, bool Reordered) Check(CmsSigner signer, SignatureScheme scheme, PublicKey key, SignedContent content)
    {
        if (signer.SignedAttributesEncoded.IsEmpty)
        {
            return (keys.Check(key, scheme, content.Hash(scheme.Digest), signer.Signature), false);
        }

        var asTheyStand = DerForm.AsTheyStand(signer.SignedAttributesEncoded);
        var der = DerForm.Of(signer.SignedAttributesEncoded);
        var isDer = der is not null && der.AsSpan().SequenceEqual(asTheyStand);
        var first = keys.Check(key, scheme, scheme.Digest.Hash(asTheyStand), signer.Signature);
        if (first != SignatureCheck.Invalid || der is null || isDer)
        {
            return (first, !isDer);
        }

        return (keys.Check(key, scheme, scheme.Digest.Hash(der), signer.Signature), true);
    }

    /// <summary>The mathematics is right; what remains is whether the parts agree with one another.</summary>
    private static CmsVerification Judge(CmsVerification found, SignedAttributes attributes, bool reordered)
    {
        var warnings = new List<SignatureRemark>();
        if (reordered)
        {
            warnings.Add(new SignatureRemark("attributes-not-der"));
        }

        if (found.Signer!.SignedAttributesEncoded.IsEmpty)
        {
            warnings.Add(new SignatureRemark("no-signed-attributes"));
        }

        found = found with { Warnings = warnings };
        if (found.Scheme!.Digest != found.Digest && !found.Signer.SignedAttributesEncoded.IsEmpty)
        {
            return found with
            {
                Failed = true,
                SubIndication = SubIndications.FormatFailure,
                Reasons = [new SignatureRemark("digest-algorithms-differ", [found.Digest!.Name, found.Scheme.Digest.Name])],
            };
        }

        if (attributes.CertificateReferenceUnreadable || attributes.Certificates.Any(reference => reference.Names(found.Certificate!) is false))
        {
            return found with
            {
                Undetermined = true,
                SubIndication = SubIndications.NoSigningCertificate,
                Reasons = [new SignatureRemark("signing-certificate-mismatch")],
            };
        }

        return found;
    }

    /// <summary>Names the certificate and the scheme also where nothing was verified, so that a person sees who it says signed.</summary>
    private CmsVerification Describe(CmsVerification found, SignedAttributes attributes) => found with
    {
        Certificate = SignerCertificates.Matching(found.Signer!.Identifier, candidates, attributes.Certificates) is [var first, ..] ? first : null,
        Scheme = SignatureSchemes.Resolve(found.Signer.SignatureAlgorithm, found.Digest),
    };
}
