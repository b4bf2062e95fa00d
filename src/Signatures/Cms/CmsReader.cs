using System.Formats.Asn1;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// Reads a CMS SignedData with the platform's non-recursive BER reader, keeping the signed attributes' own bytes (a parser
/// that re-encodes them would judge other bytes than those signed).
/// </summary>
internal static class CmsReader
{
    private const int MaximumCertificates = 200;
    private const int MaximumRevocations = 200;

    /// <summary>One more could be a forged one that nobody sees: a message with more is not read at all.</summary>
    private const int MaximumSigners = 50;

    /// <summary>Reads the first BER value of <paramref name="encoded"/>; zero padding after it is ignored.</summary>
    /// <returns>Null where this is no SignedData within the bounds of <see cref="Asn1Limits.Message"/>.</returns>
    public static CmsMessage? Read(ReadOnlyMemory<byte> encoded)
    {
        if (!Asn1Guard.TryMeasure(encoded.Span, Asn1Limits.Message, out var length))
        {
            return null;
        }

        try
        {
            return ReadContentInfo(encoded[..length]);
        }
        catch (Exception exception) when (exception is AsnContentException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static CmsMessage? ReadContentInfo(ReadOnlyMemory<byte> encoded)
    {
        var info = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        if (info.ReadObjectIdentifier() != Oids.SignedData)
        {
            return null;
        }

        var signedData = info.ReadSequence(Tags.Context0).ReadSequence();
        signedData.ReadIntegerBytes();
        signedData.ReadSetOf(skipSortOrderValidation: true);
        var encapsulated = signedData.ReadSequence();
        var contentTypeEncoded = encapsulated.PeekEncodedValue();
        var contentType = encapsulated.ReadObjectIdentifier();
        var content = encapsulated.HasData ? ReadContent(encapsulated.ReadSequence(Tags.Context0)) : null;

        var certificates = new List<ReadOnlyMemory<byte>>();
        IReadOnlyList<ReadOnlyMemory<byte>> certificateChoices = [];
        if (signedData.HasData && signedData.PeekTag().HasSameClassAndValue(Tags.Context0))
        {
            certificateChoices = ReadChoices(signedData.ReadSetOf(skipSortOrderValidation: true, Tags.Context0), MaximumCertificates);
            certificates.AddRange(certificateChoices.Where(IsCertificate));
        }

        var evidence = new RevocationValues();
        IReadOnlyList<ReadOnlyMemory<byte>> revocationChoices = [];
        if (signedData.HasData && signedData.PeekTag().HasSameClassAndValue(Tags.Context1))
        {
            revocationChoices = ReadChoices(new AsnReader(signedData.PeekEncodedValue(), AsnEncodingRules.BER).ReadSetOf(skipSortOrderValidation: true, Tags.Context1), MaximumRevocations);
            evidence.AddRevocationInfoChoices(signedData.ReadSetOf(skipSortOrderValidation: true, Tags.Context1));
        }

        var signers = new List<CmsSigner>();
        var signerInfos = signedData.ReadSetOf(skipSortOrderValidation: true);
        while (signerInfos.HasData)
        {
            if (signers.Count == MaximumSigners)
            {
                return null;
            }

            signers.Add(SignerInfoReader.Read(signerInfos.ReadSequence()));
        }

        return new CmsMessage
        {
            ContentType = contentType,
            ContentTypeEncoded = contentTypeEncoded,
            Content = content,
            Certificates = certificates,
            CertificateChoices = certificateChoices,
            RevocationChoices = revocationChoices,
            Crls = evidence.Crls,
            OcspResponses = evidence.OcspResponses,
            Signers = signers,
        };
    }

    /// <summary>PKCS #7 1.5 allows any type as content: its octets without the header are what is hashed (RFC 5652 §5.2.1).</summary>
    private static ReadOnlyMemory<byte>? ReadContent(AsnReader content) =>
        content.PeekTag().HasSameClassAndValue(Asn1Tag.PrimitiveOctetString) ? content.ReadOctetString() : content.PeekContentBytes();

    private static List<ReadOnlyMemory<byte>> ReadChoices(AsnReader set, int most)
    {
        var choices = new List<ReadOnlyMemory<byte>>();
        while (set.HasData && choices.Count < most)
        {
            choices.Add(set.ReadEncodedValue());
        }

        return choices;
    }

    /// <summary>Other kinds, such as attribute certificates, carry tags of their own.</summary>
    private static bool IsCertificate(ReadOnlyMemory<byte> choice) =>
        new AsnReader(choice, AsnEncodingRules.BER).PeekTag().HasSameClassAndValue(Asn1Tag.Sequence);
}
