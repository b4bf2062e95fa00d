using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>Reads a CRL within <see cref="Asn1Limits.RevocationList"/>.</summary>
internal static class CrlReader
{
    /// <summary>The list, or null where the bytes are none that could be read.</summary>
    public static Crl? Read(ReadOnlyMemory<byte> encoded)
    {
        if (!Asn1Guard.TryMeasure(encoded.Span, Asn1Limits.RevocationList, out var length))
        {
            return null;
        }

        try
        {
            return ReadList(encoded[..length]);
        }
        catch (Exception exception) when (exception is AsnContentException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static Crl? ReadList(ReadOnlyMemory<byte> encoded)
    {
        var list = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        var toBeSigned = list.PeekEncodedValue();
        var body = list.ReadSequence();
        var algorithm = SignerInfoReader.ReadAlgorithm(list);
        var signature = list.ReadBitString(out _);

        if (body.NextIs(Asn1Tag.Integer))
        {
            body.ReadEncodedValue();
        }

        body.ReadEncodedValue();
        var issuer = DistinguishedName.Read(body.ReadEncodedValue());
        var thisUpdate = Asn1Time.Read(body);
        DateTimeOffset? nextUpdate = body.NextIs(Asn1Tag.UtcTime) || body.NextIs(Asn1Tag.GeneralizedTime) ? Asn1Time.Read(body) : null;
        ReadOnlyMemory<byte> revoked = default;
        if (body.NextIs(Asn1Tag.Sequence))
        {
            revoked = body.PeekContentBytes();
            body.ReadEncodedValue();
        }

        var scope = body.NextIs(Tags.Context0) ? CrlScopeReader.Read(body.ReadSequence(Tags.Context0).ReadSequence()) : CrlScope.Everything;
        return new Crl
        {
            Encoded = encoded,
            Issuer = issuer,
            ThisUpdate = thisUpdate,
            NextUpdate = nextUpdate,
            RevokedCertificates = revoked,
            ToBeSigned = toBeSigned,
            SignatureAlgorithm = algorithm,
            Signature = signature,
            Scope = scope,
        };
    }
}
