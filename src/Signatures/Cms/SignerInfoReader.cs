using System.Formats.Asn1;

namespace TaskTracking.Signatures.Cms;

/// <summary>Reads one SignerInfo (RFC 5652 §5.3). Throws <see cref="AsnContentException"/> on what is not one; CmsReader maps it.</summary>
internal static class SignerInfoReader
{
    private const int MaximumAttributes = 200;
    private const int MaximumValues = 50;

    public static CmsSigner Read(AsnReader signerInfo)
    {
        signerInfo.ReadIntegerBytes();
        var identifier = ReadIdentifier(signerInfo);
        var digest = ReadAlgorithm(signerInfo);
        ReadOnlyMemory<byte> signedEncoded = default;
        IReadOnlyList<CmsAttribute> signed = [];
        if (signerInfo.NextIs(Tags.Context0))
        {
            signedEncoded = signerInfo.PeekEncodedValue();
            signed = ReadAttributes(signerInfo.ReadSetOf(skipSortOrderValidation: true, Tags.Context0));
        }

        var signatureAlgorithm = ReadAlgorithm(signerInfo);
        var signature = signerInfo.ReadOctetString();
        IReadOnlyList<CmsAttribute> unsigned = signerInfo.NextIs(Tags.Context1)
            ? ReadAttributes(signerInfo.ReadSetOf(skipSortOrderValidation: true, Tags.Context1))
            : [];

        return new CmsSigner
        {
            Identifier = identifier,
            DigestAlgorithm = digest,
            SignatureAlgorithm = signatureAlgorithm,
            Signature = signature,
            SignedAttributesEncoded = signedEncoded,
            SignedAttributes = signed,
            UnsignedAttributes = unsigned,
        };
    }

    /// <summary>Reads an AlgorithmIdentifier.</summary>
    public static AlgorithmIdentifier ReadAlgorithm(AsnReader reader)
    {
        var sequence = reader.ReadSequence();
        var oid = sequence.ReadObjectIdentifier();
        return new AlgorithmIdentifier(oid, sequence.HasData ? sequence.ReadEncodedValue() : default);
    }

    private static SignerIdentifier ReadIdentifier(AsnReader signerInfo)
    {
        if (signerInfo.NextIs(Tags.Context0))
        {
            return new SignerIdentifier(default, default, signerInfo.ReadOctetString(Tags.Context0));
        }

        var issuerAndSerial = signerInfo.ReadSequence();
        var issuer = issuerAndSerial.ReadEncodedValue();
        return new SignerIdentifier(issuer, issuerAndSerial.PeekContentBytes(), default);
    }

    private static List<CmsAttribute> ReadAttributes(AsnReader set)
    {
        var attributes = new List<CmsAttribute>();
        while (set.HasData && attributes.Count < MaximumAttributes)
        {
            var attribute = set.ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            var valueSet = attribute.ReadSetOf(skipSortOrderValidation: true);
            var values = new List<ReadOnlyMemory<byte>>();
            while (valueSet.HasData && values.Count < MaximumValues)
            {
                values.Add(valueSet.ReadEncodedValue());
            }

            attributes.Add(new CmsAttribute(oid, values));
        }

        return attributes;
    }
}
