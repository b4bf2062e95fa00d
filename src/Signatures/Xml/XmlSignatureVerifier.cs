using System.Security.Cryptography;
using System.Xml;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Reports;

namespace TaskTracking.Signatures.Xml;

/// <summary>
/// Verifies one XML signature (XML-DSig §3.2; EN 319 132-1): every reference is followed to the one node it names and hashed as it stands
/// there, then the value over SignedInfo. Gives what the verifier of CMS gives, so that all that follows is the same.
/// </summary>
internal sealed class XmlSignatureVerifier(XmlSignature signature, ReferenceReader references, KeyOperations keys)
{
    private const int MostReferences = 5_000;

    /// <summary>Nodes that a verified reference led to: what is signed, and nothing else.</summary>
    public HashSet<XmlNode> SignedNodes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The digest shown and judged: the oldest of those that any reference uses, in a manifest too.</summary>
    private DigestAlgorithm? weakest;

    /// <summary>The certificate that the signer meant: the first of SigningCertificate.</summary>
    private SigningCertificateReference? Meant => signature.Properties.Certificates is [var first, ..] ? first : null;

    /// <summary>Verifies with the certificates at hand: those of KeyInfo first.</summary>
    public CmsVerification Verify(IReadOnlyCollection<Certificate> candidates)
    {
        if (!signature.IsWhole || signature.References.Count > MostReferences)
        {
            return CmsVerification.Fail(SubIndications.FormatFailure, "xml-signature-malformed");
        }

        var own = signature.Certificates.Select(CertificateReader.Read).OfType<Certificate>().ToList();
        var named = own.Concat(candidates).Distinct()
            .Where(candidate => own.Count == 0 ? signature.Properties.Certificates.Any(reference => reference.Names(candidate) is true) : own.Contains(candidate))
            .OrderByDescending(candidate => Meant?.Names(candidate) is true)
            .Take(10)
            .ToList();
        var found = new CmsVerification
        {
            SigningTime = signature.Properties.SigningTime,
            NamesCertificate = signature.Properties.Certificates.Count > 0,
            Certificate = named.FirstOrDefault(),
            Scheme = XmlAlgorithms.SchemeOf(signature.SignatureMethod),
        };

        var problem = ReferenceProblem(found);
        found = found with { Digest = weakest };
        if (problem is not null)
        {
            // What cannot be followed leaves it open what is signed; a value that does not fit is wrong all the same.
            var value = problem.Failed ? problem : VerifyValue(found, named);
            return (value.Failed ? value : problem) with { Digest = weakest };
        }

        return PropertiesProblem() is { } unsigned
            ? found with { Failed = true, SubIndication = SubIndications.FormatFailure, Reasons = [unsigned] }
            : VerifyValue(found, named);
    }

    private CmsVerification? ReferenceProblem(CmsVerification found)
    {
        CmsVerification? undetermined = null;
        var followed = new Queue<XmlReference>(signature.References);
        for (var count = 0; followed.TryDequeue(out var reference); count++)
        {
            if (count >= MostReferences)
            {
                return Undetermined(found, SubIndications.Custom, new SignatureRemark("validation-too-costly"));
            }

            var led = references.Read(reference);
            if (!keys.CanTake(led.Cost))
            {
                return Undetermined(found, SubIndications.Custom, new SignatureRemark("validation-too-costly"));
            }

            if (XmlAlgorithms.DigestOf(reference.DigestMethod) is { } used && (weakest is null || used.Size < weakest.Size))
            {
                weakest = used;
            }

            if (led.Content is not { } content)
            {
                var answer = Undereferenced(found, led);
                if (answer.Failed)
                {
                    return answer;
                }

                undetermined ??= answer;
            }
            else if (XmlAlgorithms.DigestOf(reference.DigestMethod) is not { } digest)
            {
                undetermined ??= Undetermined(found, SubIndications.CryptoConstraints, new SignatureRemark("algorithm-not-supported", [reference.DigestMethod ?? "?"]));
            }
            else if (!CryptographicOperations.FixedTimeEquals(reference.DigestValue.Span, content.Hash(digest)))
            {
                return found with
                {
                    Failed = true,
                    Integrity = Integrity.Broken,
                    SubIndication = SubIndications.HashFailure,
                    Reasons = [new SignatureRemark("xml-reference-digest-mismatch", [reference.Uri ?? string.Empty])],
                };
            }
            else if (led.Node is { } node && SignedNodes.Add(node))
            {
                Manifests(node).SelectMany(XmlReference.In).ToList().ForEach(followed.Enqueue);
            }
        }

        return undetermined;
    }

    /// <summary>A signed manifest, alone or as an object's content: what it lists is signed through it (XML-DSig §5.1).</summary>
    private static IEnumerable<XmlElement> Manifests(XmlNode node) => node switch
    {
        XmlElement { LocalName: "Manifest", NamespaceURI: XmlNames.Signature } manifest => [manifest],
        XmlElement { LocalName: "Object", NamespaceURI: XmlNames.Signature } holder => holder.Children("Manifest"),
        _ => [],
    };

    private static CmsVerification Undereferenced(CmsVerification found, Dereferenced led) => led.Failure switch
    {
        ReferenceFailure.Format => found with { Failed = true, SubIndication = SubIndications.FormatFailure, Reasons = [led.Problem!] },
        ReferenceFailure.NotAtHand => Undetermined(found, SubIndications.SignedDataNotFound, led.Problem!),
        _ => Undetermined(found, SubIndications.Custom, led.Problem!),
    };

    /// <summary>The signed properties must be signed: else anyone may write a time and a certificate into a signature.</summary>
    private SignatureRemark? PropertiesProblem() => signature.Properties.SignedProperties switch
    {
        [] => null,
        [var only] => SignedNodes.Contains(only) ? null : new SignatureRemark("xml-properties-not-signed"),
        _ => new SignatureRemark("xml-properties-ambiguous"),
    };

    private CmsVerification VerifyValue(CmsVerification found, List<Certificate> named)
    {
        var signedInfo = NodeSet.Of(signature.SignedInfo!, withComments: true);
        if (XmlTransforms.MethodOf(signature.SignedInfo!.Child("CanonicalizationMethod")) is not { } method || !Canonicalizer.CanWrite(signedInfo, method))
        {
            return Undetermined(found, SubIndications.Custom, new SignatureRemark("xml-transform-unsupported", ["CanonicalizationMethod"]));
        }

        if (found.Scheme is not { } scheme)
        {
            return Undetermined(found, SubIndications.CryptoConstraints, new SignatureRemark("algorithm-not-supported", [signature.SignatureMethod ?? "?"]));
        }

        var hash = scheme.Digest.Hash(Canonicalizer.Write(signedInfo, method));
        var value = signature.ValueElement!.Base64()!;
        foreach (var certificate in named)
        {
            var check = keys.Check(certificate.Key, scheme, hash, value);
            if (check == SignatureCheck.Valid)
            {
                return Judge(found with { Certificate = certificate, Integrity = Integrity.Intact });
            }

            if (check is SignatureCheck.TooCostly or SignatureCheck.Unsupported)
            {
                var remark = check == SignatureCheck.TooCostly ? new SignatureRemark("validation-too-costly") : new SignatureRemark("algorithm-not-supported", [scheme.NameWith(certificate.Key)]);
                return Undetermined(found with { Certificate = certificate }, SubIndications.CryptoConstraints, remark);
            }
        }

        if (named.Count > 0)
        {
            return found with { Failed = true, Integrity = Integrity.Broken, SubIndication = SubIndications.SignatureCryptoFailure, Reasons = [new SignatureRemark("signature-value-invalid")] };
        }

        return XmlKeyValue.Read(signature.Element) is { } bare && keys.Check(bare, scheme, hash, value) is var alone && alone != SignatureCheck.TooCostly
            ? WithoutCertificate(found, alone)
            : Undetermined(found, SubIndications.NoSigningCertificate, new SignatureRemark("signing-certificate-not-found"));
    }

    private static CmsVerification WithoutCertificate(CmsVerification found, SignatureCheck check) => check == SignatureCheck.Valid
        ? Undetermined(found with { Integrity = Integrity.Intact }, SubIndications.NoSigningCertificate, new SignatureRemark("signing-certificate-not-found"))
        : found with { Failed = true, Integrity = Integrity.Broken, SubIndication = SubIndications.SignatureCryptoFailure, Reasons = [new SignatureRemark("signature-value-invalid")] };

    private CmsVerification Judge(CmsVerification found)
    {
        if (Meant?.Names(found.Certificate!) is false)
        {
            return Undetermined(found, SubIndications.NoSigningCertificate, new SignatureRemark("signing-certificate-mismatch"));
        }

        // An object that the signature carries and does not sign is how one content is put before another.
        return XmlCoverage.CarriesUnsigned(signature.Element, SignedNodes)
            ? Undetermined(found, SubIndications.SignatureConstraints, new SignatureRemark("xml-object-not-signed"))
            : found;
    }

    private static CmsVerification Undetermined(CmsVerification found, string subIndication, SignatureRemark why) =>
        found with { Undetermined = true, SubIndication = subIndication, Reasons = [why] };
}
