using System.Formats.Asn1;

namespace TaskTracking.Signatures.Cms;

/// <summary>Reads one SignerInfo (RFC 5652 §5.3). Throws <see cref="AsnContentException"/> on what is not one; CmsReader maps it.</summary>
internal static class SignerInfoReader
{
    private const int MaximumAttributes = 200;
    private const int MaximumValues = 50;

    public static CmsSigner Read(AsnReader signerInfo)
    {
        var fields = new List<ReadOnlyMemory<byte>> { signerInfo.PeekEncodedValue() };
        signerInfo.ReadIntegerBytes();
        fields.Add(signerInfo.PeekEncodedValue());
        var identifier = ReadIdentifier(signerInfo);
        fields.Add(signerInfo.PeekEncodedValue());
        var digest = ReadAlgorithm(signerInfo);
        ReadOnlyMemory<byte> signedEncoded = default;
        IReadOnlyList<CmsAttribute> signed = [];
        if (signerInfo.NextIs(Tags.Context0))
        {
            signedEncoded = signerInfo.PeekEncodedValue();
            fields.Add(signedEncoded);
            signed = ReadAttributes(signerInfo.ReadSetOf(skipSortOrderValidation: true, Tags.Context0));
        }

        fields.Add(signerInfo.PeekEncodedValue());
        var signatureAlgorithm = ReadAlgorithm(signerInfo);
        fields.Add(signerInfo.PeekEncodedValue());
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
            SignedFields = fields,
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

    /// <summary>Reads a SET OF Attribute.</summary>
    public static List<CmsAttribute> ReadAttributes(AsnReader set)
    {
        var attributes = new List<CmsAttribute>();
        while (set.HasData)
        {
            if (attributes.Count == MaximumAttributes)
            {
                throw new AsnContentException();
            }

            var encoded = set.PeekEncodedValue();
            var attribute = set.ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            var valueSet = attribute.ReadSetOf(skipSortOrderValidation: true);
            var values = new List<ReadOnlyMemory<byte>>();
            while (valueSet.HasData && values.Count < MaximumValues)
            {
                values.Add(valueSet.ReadEncodedValue());
            }

            attributes.Add(new CmsAttribute(oid, values, encoded));
        }

        return attributes;
    }
}
