using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates;

/// <summary>Reads an X.509 certificate from BER or DER within <see cref="Asn1Limits.Message"/>.</summary>
internal static class CertificateReader
{
    private const int MaximumBytes = 256 * 1024;

    /// <summary>The certificate, or null where the bytes are none that could be read.</summary>
    public static Certificate? Read(ReadOnlyMemory<byte> encoded)
    {
        if (!Asn1Guard.TryMeasure(encoded.Span, Asn1Limits.Message, out var length) || length > MaximumBytes)
        {
            return null;
        }

        try
        {
            return ReadCertificate(encoded[..length]);
        }
        catch (Exception exception) when (exception is AsnContentException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static Certificate ReadCertificate(ReadOnlyMemory<byte> encoded)
    {
        var certificate = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        var toBeSigned = certificate.PeekEncodedValue();
        var body = certificate.ReadSequence();
        var algorithm = SignerInfoReader.ReadAlgorithm(certificate);
        var signature = certificate.ReadBitString(out _);

        if (body.NextIs(Tags.Context0))
        {
            body.ReadEncodedValue();
        }

        var serial = body.PeekContentBytes();
        body.ReadEncodedValue();
        body.ReadEncodedValue();
        var issuer = DistinguishedName.Read(body.ReadEncodedValue());
        var validity = body.ReadSequence();
        var notBefore = Asn1Time.Read(validity);
        var notAfter = Asn1Time.Read(validity);
        var subject = DistinguishedName.Read(body.ReadEncodedValue());
        var keyInfo = body.PeekEncodedValue();
        var key = PublicKeyReader.Read(body.ReadSequence());

        var extensions = CertificateExtensions.None;
        while (body.HasData)
        {
            var isExtensions = body.NextIs(Tags.Context3);
            var value = body.ReadEncodedValue();
            if (isExtensions)
            {
                extensions = ExtensionsReader.Read(new AsnReader(value, AsnEncodingRules.BER).ReadSequence(Tags.Context3).ReadSequence());
            }
        }

        return new Certificate(encoded)
        {
            ToBeSigned = toBeSigned,
            Serial = serial,
            Subject = subject,
            Issuer = issuer,
            NotBefore = notBefore,
            NotAfter = notAfter,
            Key = key,
            KeyBits = KeyBits(keyInfo),
            SignatureAlgorithm = algorithm,
            Signature = signature,
            Extensions = extensions,
        };
    }

    private static byte[] KeyBits(ReadOnlyMemory<byte> keyInfo)
    {
        var sequence = new AsnReader(keyInfo, AsnEncodingRules.BER).ReadSequence();
        sequence.ReadEncodedValue();
        return sequence.ReadBitString(out _);
    }
}
