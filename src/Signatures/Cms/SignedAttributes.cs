using System.Formats.Asn1;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Cms;

/// <summary>The signed attributes that decide (RFC 5652 §11; EN 319 122-1 §5), read and checked for their form.</summary>
internal sealed record SignedAttributes
{
    /// <summary>Attributes that may stand once and with one value (RFC 5652 §11, RFC 5035 §5, RFC 6211 §2).</summary>
    private static readonly HashSet<string> Single =
    [
        Oids.ContentType, Oids.MessageDigest, Oids.SigningTime, Oids.SigningCertificate, Oids.SigningCertificateV2,
        Oids.SignaturePolicy, Oids.AlgorithmProtection,
    ];

    /// <summary>The first single-valued attribute found twice or with a number of values other than one; null where all is well.</summary>
    public string? Duplicated { get; private init; }

    public string? ContentType { get; private init; }

    public ReadOnlyMemory<byte>? MessageDigest { get; private init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? SigningTime { get; private init; }

    public IReadOnlyList<SigningCertificateReference> Certificates { get; private init; } = [];

    /// <summary>signing-certificate attributes were there but could not be read.</summary>
    public bool CertificateReferenceUnreadable { get; private init; }

    public static SignedAttributes Read(IReadOnlyList<CmsAttribute> attributes)
    {
        var references = attributes
            .Where(attribute => attribute.Oid is Oids.SigningCertificate or Oids.SigningCertificateV2)
            .SelectMany(attribute => attribute.Values.Select(value => SigningCertificateReference.Read(attribute.Oid, value)))
            .ToList();
        var time = First(attributes, Oids.SigningTime);
        return new SignedAttributes
        {
            Duplicated = attributes
                .GroupBy(attribute => attribute.Oid, StringComparer.Ordinal)
                .FirstOrDefault(group => Single.Contains(group.Key) && (group.Count() > 1 || group.First().Values.Count != 1))?.Key,
            ContentType = First(attributes, Oids.ContentType) is { } type ? Try(type, reader => reader.ReadObjectIdentifier()) : null,
            MessageDigest = ReadDigest(First(attributes, Oids.MessageDigest)),
            SigningTime = time is { } value ? Asn1Time.TryRead(value) : null,
            Certificates = [.. references.OfType<SigningCertificateReference>()],
            CertificateReferenceUnreadable = references.Contains(null),
        };
    }

    /// <summary>Whether a content is a SET of attributes with a messageDigest among them: nobody signs that as a document.</summary>
    public static bool AreIn(SignedContent content)
    {
        // A SET; nothing else needs a second look.
        if (content.First != 0x31)
        {
            return false;
        }

        var octets = content.ToArray();
        if (!Asn1Guard.TryMeasure(octets, Asn1Limits.Message, out var length) || length != octets.Length)
        {
            return false;
        }

        try
        {
            var set = new AsnReader(octets, AsnEncodingRules.BER).ReadSetOf(skipSortOrderValidation: true);
            return SignerInfoReader.ReadAttributes(set).Exists(attribute => attribute.Oid == Oids.MessageDigest);
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte>? First(IReadOnlyList<CmsAttribute> attributes, string oid)
    {
        var attribute = attributes.FirstOrDefault(candidate => candidate.Oid == oid);
        return attribute is { Values.Count: > 0 } ? attribute.Values[0] : default(ReadOnlyMemory<byte>?);
    }

    private static ReadOnlyMemory<byte>? ReadDigest(ReadOnlyMemory<byte>? value) =>
        value is { } encoded && Try(encoded, reader => reader.ReadOctetString()) is { } digest ? digest : default(ReadOnlyMemory<byte>?);

    private static T? Try<T>(ReadOnlyMemory<byte> value, Func<AsnReader, T> read)
        where T : class
    {
        try
        {
            return read(new AsnReader(value, AsnEncodingRules.BER));
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
