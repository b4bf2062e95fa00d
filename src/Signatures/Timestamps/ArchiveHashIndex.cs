using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Timestamps;

/// <summary>
/// ats-hash-index (TS 101 733 §6.4.2) or ats-hash-index-v3 (EN 319 122-1 §5.5.2): which certificates, revocation data and unsigned
/// attributes an archive timestamp protects, each by its hash. What it does not name may be changed at will.
/// </summary>
internal sealed class ArchiveHashIndex
{
    private readonly bool isByValue;
    private readonly HashSet<string> certificates;
    private readonly HashSet<string> revocations;
    private readonly HashSet<string> attributes;

    private ArchiveHashIndex(ReadOnlyMemory<byte> encoded, bool isByValue)
    {
        Encoded = encoded;
        this.isByValue = isByValue;
        var index = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        var first = index.Clone();

        // The older form leaves SHA-256 out as its default; its first list then stands in the place of the algorithm.
        var names = first.ReadSequence();
        Digest = names.NextIs(Asn1Tag.ObjectIdentifier) ? DigestAlgorithm.Of(SignerInfoReader.ReadAlgorithm(index).Oid) : DigestAlgorithm.Sha256;
        certificates = Hashes(index);
        revocations = Hashes(index);
        attributes = Hashes(index);
    }

    /// <summary>The attribute's value as it stands: it is itself stamped.</summary>
    public ReadOnlyMemory<byte> Encoded { get; }

    private DigestAlgorithm? Digest { get; }

    /// <summary>The index in a token's unsigned attributes; null where there is none, two, or one that cannot be read.</summary>
    public static ArchiveHashIndex? Read(CmsSigner token)
    {
        if (token.UnsignedAttributes.Where(attribute => attribute.Oid is Oids.HashIndex or Oids.HashIndexV3).ToList() is not [{ Values: [var value] } only])
        {
            return null;
        }

        try
        {
            var index = new ArchiveHashIndex(value, only.Oid == Oids.HashIndexV3);
            return index.Digest is null ? null : index;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>Everything it names is still there.</summary>
    public bool Fits(CmsMessage message, CmsSigner signer) =>
        certificates.IsSubsetOf(message.CertificateChoices.Select(Hash))
        && revocations.IsSubsetOf(message.RevocationChoices.Select(Hash))
        && attributes.IsSubsetOf(signer.UnsignedAttributes.SelectMany(Hashes));

    /// <summary>It names what the signature's long life hangs on: the signer's certificate, every signature timestamp, and revocation data.</summary>
    /// <param name="message">The message.</param>
    /// <param name="signer">The signature stamped.</param>
    /// <param name="certificate">The signer's certificate as encoded.</param>
    public bool Protects(CmsMessage message, CmsSigner signer, ReadOnlyMemory<byte> certificate)
    {
        var inMessage = message.CertificateChoices.Any(choice => choice.Span.SequenceEqual(certificate.Span));
        return (!inMessage || certificates.Contains(Hash(certificate)))
            && signer.UnsignedAttributes.Where(attribute => attribute.Oid == Oids.SignatureTimestamp).All(Names)
            && (revocations.Count > 0 || signer.UnsignedAttributes.Any(attribute => attribute.Oid == Oids.RevocationValues && Names(attribute)));
    }

    private static HashSet<string> Hashes(AsnReader index)
    {
        var list = index.ReadSequence();
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        while (list.HasData)
        {
            hashes.Add(Convert.ToHexString(list.ReadOctetString()));
        }

        return hashes;
    }

    private bool Names(CmsAttribute attribute) => Hashes(attribute).All(attributes.Contains);

    /// <summary>By the older form an attribute has one hash, by the newer one each of its values has.</summary>
    private IEnumerable<string> Hashes(CmsAttribute attribute) => isByValue
        ? attribute.Values.Select(value => Convert.ToHexString(Digest!.Hash([Type(attribute), value])))
        : [Hash(attribute.Encoded)];

    private static ReadOnlyMemory<byte> Type(CmsAttribute attribute) =>
        new AsnReader(attribute.Encoded, AsnEncodingRules.BER).ReadSequence().PeekEncodedValue();

    private string Hash(ReadOnlyMemory<byte> value) => Convert.ToHexString(Digest!.Hash(value.Span));
}
