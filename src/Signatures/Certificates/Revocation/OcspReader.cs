using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>Reads an OCSPResponse, or a BasicOCSPResponse alone as the revocation-values attribute carries it.</summary>
internal static class OcspReader
{
    private const int MaximumAnswers = 1_000;
    private const int MaximumCertificates = 20;

    /// <summary>The answers, one a certificate asked about; none where this is no successful response that could be read.</summary>
    public static IReadOnlyList<OcspAnswer> Read(ReadOnlyMemory<byte> encoded)
    {
        if (!Asn1Guard.TryMeasure(encoded.Span, Asn1Limits.Message, out var length))
        {
            return [];
        }

        try
        {
            return ReadOuter(encoded[..length]);
        }
        catch (Exception exception) when (exception is AsnContentException or OverflowException or ArgumentException)
        {
            return [];
        }
    }

    private static List<OcspAnswer> ReadOuter(ReadOnlyMemory<byte> encoded)
    {
        var outer = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        if (!outer.NextIs(Asn1Tag.Enumerated))
        {
            return ReadBasic(encoded, encoded);
        }

        outer.ReadEncodedValue();
        if (!outer.NextIs(Tags.Context0))
        {
            return [];
        }

        var bytes = outer.ReadSequence(Tags.Context0).ReadSequence();
        var isBasic = bytes.ReadObjectIdentifier() == Oids.BasicOcspResponse;
        var basic = bytes.ReadOctetString();
        return isBasic && Asn1Guard.TryMeasure(basic, Asn1Limits.Message, out _) ? ReadBasic(basic, encoded) : [];
    }

    private static List<OcspAnswer> ReadBasic(ReadOnlyMemory<byte> encoded, ReadOnlyMemory<byte> whole)
    {
        var basic = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        var toBeSigned = basic.PeekEncodedValue();
        var data = basic.ReadSequence();
        var algorithm = SignerInfoReader.ReadAlgorithm(basic);
        var signature = basic.ReadBitString(out _);
        var certificates = new List<ReadOnlyMemory<byte>>();
        if (basic.NextIs(Tags.Context0))
        {
            var list = basic.ReadSequence(Tags.Context0).ReadSequence();
            while (list.HasData && certificates.Count < MaximumCertificates)
            {
                certificates.Add(list.ReadEncodedValue());
            }
        }

        if (data.NextIs(Tags.Context0))
        {
            data.ReadEncodedValue();
        }

        data.ReadEncodedValue();
        var response = new OcspResponse
        {
            Encoded = whole,
            ToBeSigned = toBeSigned,
            SignatureAlgorithm = algorithm,
            Signature = signature,
            ProducedAt = Asn1Time.Read(data),
            Certificates = certificates,
        };

        var answers = new List<OcspAnswer>();
        var responses = data.ReadSequence();
        while (responses.HasData && answers.Count < MaximumAnswers)
        {
            answers.Add(ReadAnswer(responses.ReadSequence(), response));
        }

        return answers;
    }

    private static OcspAnswer ReadAnswer(AsnReader single, OcspResponse response)
    {
        var identifier = single.ReadSequence();
        var hash = SignerInfoReader.ReadAlgorithm(identifier).Oid;
        var nameHash = identifier.ReadOctetString();
        var keyHash = identifier.ReadOctetString();
        var serial = identifier.PeekContentBytes();
        var (status, revocation) = ReadStatus(single);
        var thisUpdate = Asn1Time.Read(single);
        return new OcspAnswer
        {
            Response = response,
            HashOid = hash,
            IssuerNameHash = nameHash,
            IssuerKeyHash = keyHash,
            Serial = serial,
            Status = status,
            Revocation = revocation,
            ThisUpdate = thisUpdate,
            NextUpdate = single.NextIs(Tags.Context0) ? Asn1Time.Read(single.ReadSequence(Tags.Context0)) : null,
        };
    }

    private static (OcspStatus Status, RevocationEntry? Revocation) ReadStatus(AsnReader single)
    {
        if (!single.NextIs(Tags.Context1))
        {
            var isGood = single.NextIs(Tags.Context0);
            single.ReadEncodedValue();
            return (isGood ? OcspStatus.Good : OcspStatus.Unknown, null);
        }

        var revoked = single.ReadSequence(Tags.Context1);
        var at = Asn1Time.Read(revoked);
        var reason = revoked.NextIs(Tags.Context0) ? revoked.ReadSequence(Tags.Context0).ReadEncodedValue() : default;
        return (OcspStatus.Revoked, new RevocationEntry(at, reason.Length == 3 ? reason.Span[2] : 0));
    }
}
