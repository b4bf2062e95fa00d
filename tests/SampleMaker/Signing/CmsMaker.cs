using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cms;
using Org.BouncyCastle.Asn1.Ess;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Cms;
using Org.BouncyCastle.Utilities.Collections;
using TaskTracking.SampleMaker.Pki;
using CmsAttribute = Org.BouncyCastle.Asn1.Cms.Attribute;
using CmsAttributeTable = Org.BouncyCastle.Asn1.Cms.AttributeTable;
using X509 = Org.BouncyCastle.X509;

namespace TaskTracking.SampleMaker.Signing;

/// <summary>Detached CMS over the bytes of a PDF's ByteRange (RFC 5652), as the state's signing tools make it: leaf certificate only, RSA PKCS#1 v1.5.</summary>
internal sealed class CmsMaker(TimestampMaker timestamps)
{
    /// <returns>DER.</returns>
    public byte[] Sign(byte[] content, Credential signer, SignatureOrder order)
    {
        var signed = new SignedAttributes(signer.Certificate, order);
        var unsigned = order.Timestamp ? new TimestampAttribute(timestamps, order.At) : null;
        return Make(new CmsProcessableByteArray(content), signer, order.FullChain, order.Sha1 ? OiwSha1 : NistSha256, signed, unsigned, encapsulate: false);
    }

    /// <summary>Where a UTCTime's years end (RFC 5280 §4.1.2.5.1).</summary>
    internal const int TwoDigitYears = 2049;

    internal static string NistSha256 => CmsSignedGenerator.DigestSha256;

    private static string OiwSha1 => CmsSignedGenerator.DigestSha1;

    internal static byte[] Make(CmsTypedData content, Credential signer, bool chain, string digest, CmsAttributeTableGenerator signed, CmsAttributeTableGenerator? unsigned, bool encapsulate)
    {
        var maker = new CmsSignedDataGenerator();
        maker.AddSigner(signer.Key, signer.Certificate, digest, signed, unsigned);
        var certificates = new List<X509.X509Certificate> { signer.Certificate };
        if (chain)
        {
            certificates.AddRange(signer.Issuers);
        }

        maker.AddCertificates(CollectionUtilities.CreateStore(certificates));
        return maker.Generate(content, encapsulate).ContentInfo.GetEncoded("DER");
    }

    /// <summary>Content type, digest, and either the claimed time (adbe.pkcs7.detached) or the certificate's digest (ETSI.CAdES.detached, which forbids the former).</summary>
    private sealed class SignedAttributes(X509.X509Certificate certificate, SignatureOrder order) : CmsAttributeTableGenerator
    {
        public CmsAttributeTable GetAttributes(IDictionary<CmsAttributeTableParameter, object> parameters)
        {
            var all = new Asn1EncodableVector(
                new CmsAttribute(CmsAttributes.ContentType, new DerSet((DerObjectIdentifier)parameters[CmsAttributeTableParameter.ContentType]!)),
                new CmsAttribute(CmsAttributes.MessageDigest, new DerSet(new DerOctetString((byte[])parameters[CmsAttributeTableParameter.Digest]!))));
            if (order.Etsi)
            {
                all.Add(new CmsAttribute(PkcsObjectIdentifiers.IdAASigningCertificateV2, new DerSet(CertificateReference(certificate))));
            }
            else
            {
                var claimed = order.LocalTimeAsUtc ? order.At.DateTime : order.At.UtcDateTime;
                all.Add(new CmsAttribute(CmsAttributes.SigningTime, new DerSet(new DerUtcTime(DateTime.SpecifyKind(claimed, DateTimeKind.Utc), TwoDigitYears))));
            }

            return new CmsAttributeTable(all);
        }
    }

    internal static SigningCertificateV2 CertificateReference(X509.X509Certificate certificate) =>
        new(new[] { new EssCertIDv2(System.Security.Cryptography.SHA256.HashData(certificate.GetEncoded())) });

    private sealed class TimestampAttribute(TimestampMaker timestamps, DateTimeOffset at) : CmsAttributeTableGenerator
    {
        public CmsAttributeTable GetAttributes(IDictionary<CmsAttributeTableParameter, object> parameters)
        {
            var token = timestamps.Stamp((byte[])parameters[CmsAttributeTableParameter.Signature]!, at.AddSeconds(4));
            return new CmsAttributeTable(new Asn1EncodableVector(new CmsAttribute(PkcsObjectIdentifiers.IdAASignatureTimeStampToken, new DerSet(Asn1Object.FromByteArray(token)))));
        }
    }
}
