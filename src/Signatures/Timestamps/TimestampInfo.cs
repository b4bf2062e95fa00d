using System.Formats.Asn1;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Timestamps;

/// <summary>A TSTInfo (RFC 3161 §2.4.2) as read.</summary>
/// <param name="Digest">The imprint's hash function; null where it is unknown.</param>
/// <param name="Imprint">The hash that was stamped.</param>
/// <param name="Time">genTime, UTC.</param>
internal sealed record TimestampInfo(DigestAlgorithm? Digest, ReadOnlyMemory<byte> Imprint, DateTimeOffset Time)
{
    /// <summary>Reads the content of a token; null where it is none.</summary>
    public static TimestampInfo? Read(ReadOnlyMemory<byte> content)
    {
        if (!Asn1Guard.TryMeasure(content.Span, Asn1Limits.Message, out var length))
        {
            return null;
        }

        try
        {
            var info = new AsnReader(content[..length], AsnEncodingRules.BER).ReadSequence();
            info.ReadIntegerBytes();
            info.ReadObjectIdentifier();
            var imprint = info.ReadSequence();
            var digest = DigestAlgorithm.Of(SignerInfoReader.ReadAlgorithm(imprint).Oid);
            var hash = imprint.ReadOctetString();
            info.ReadIntegerBytes();
            return new TimestampInfo(digest, hash, Asn1Time.Read(info));
        }
        catch (Exception exception) when (exception is AsnContentException or ArgumentException)
        {
            return null;
        }
    }
}
