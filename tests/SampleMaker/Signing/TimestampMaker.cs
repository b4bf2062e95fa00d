using System.Security.Cryptography;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cms;
using Org.BouncyCastle.Asn1.Nist;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.Tsp;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Cms;
using Org.BouncyCastle.Math;
using TaskTracking.SampleMaker.Pki;
using CmsAttribute = Org.BouncyCastle.Asn1.Cms.Attribute;
using CmsAttributeTable = Org.BouncyCastle.Asn1.Cms.AttributeTable;

namespace TaskTracking.SampleMaker.Signing;

/// <summary>RFC 3161 tokens of the declared time-stamping server. The serial depends on what is stamped, so that the same signature gets the same token.</summary>
internal sealed class TimestampMaker(Credential server, string policy)
{
    /// <param name="signature">The signature value that is stamped.</param>
    /// <returns>A TimeStampToken, DER, with the server's certificate inside.</returns>
    public byte[] Stamp(byte[] signature, DateTimeOffset at)
    {
        var imprint = SHA256.HashData(signature);
        var info = new TstInfo(
            new DerObjectIdentifier(policy),
            new MessageImprint(new AlgorithmIdentifier(NistObjectIdentifiers.IdSha256, DerNull.Instance), imprint),
            new DerInteger(new BigInteger(1, imprint[..8])),
            new DerGeneralizedTime(at.UtcDateTime),
            accuracy: null,
            ordering: null,
            nonce: null,
            tsa: null,
            extensions: null);
        return CmsMaker.Make(new CmsProcessableByteArray(PkcsObjectIdentifiers.IdCTTstInfo, info.GetDerEncoded()), server, chain: false, CmsMaker.NistSha256,
            new TokenAttributes(server, at), unsigned: null, encapsulate: true);
    }

    private sealed class TokenAttributes(Credential server, DateTimeOffset at) : CmsAttributeTableGenerator
    {
        public CmsAttributeTable GetAttributes(IDictionary<CmsAttributeTableParameter, object> parameters) => new(new Asn1EncodableVector(
            new CmsAttribute(CmsAttributes.ContentType, new DerSet(PkcsObjectIdentifiers.IdCTTstInfo)),
            new CmsAttribute(CmsAttributes.MessageDigest, new DerSet(new DerOctetString((byte[])parameters[CmsAttributeTableParameter.Digest]!))),
            new CmsAttribute(CmsAttributes.SigningTime, new DerSet(new DerUtcTime(at.UtcDateTime, CmsMaker.TwoDigitYears))),
            new CmsAttribute(PkcsObjectIdentifiers.IdAASigningCertificateV2, new DerSet(CmsMaker.CertificateReference(server.Certificate)))));
    }
}
