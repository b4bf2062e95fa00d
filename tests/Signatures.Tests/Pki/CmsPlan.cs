using System.Security.Cryptography;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>What a CMS signature shall be; the defaults make a good attached CAdES baseline signature without timestamp.</summary>
internal sealed record CmsPlan
{
    public byte[] Content { get; init; } = "Tờ trình mẫu"u8.ToArray();

    /// <summary>What stands in eContent; null for detached.</summary>
    public byte[]? Carried { get; init; } = "Tờ trình mẫu"u8.ToArray();

    public string ContentType { get; init; } = "1.2.840.113549.1.7.1";

    public Identity Signer { get; init; } = TestPki.Person;

    public IReadOnlyList<Identity> Embedded { get; init; } = [];

    public bool EmbedSigner { get; init; } = true;

    public HashAlgorithmName Digest { get; init; } = HashAlgorithmName.SHA256;

    public RSASignaturePadding Padding { get; init; } = RSASignaturePadding.Pkcs1;

    public bool WithAttributes { get; init; } = true;

    public bool WithContentType { get; init; } = true;

    public DateTimeOffset? SigningTime { get; init; } = TestPki.Now.AddDays(-1);

    /// <summary>The certificate that signing-certificate-v2 names; null leaves the attribute out.</summary>
    public Identity? Named { get; init; } = TestPki.Person;

    /// <summary>Attributes added to the signed ones, encoded.</summary>
    public IReadOnlyList<byte[]> ExtraAttributes { get; init; } = [];

    /// <summary>Signs and writes the attributes in reverse of the DER order.</summary>
    public bool ReverseAttributes { get; init; }

    /// <summary>Writes the digestAlgorithm of another function than the one used for signing.</summary>
    public string? DeclaredDigest { get; init; }

    /// <summary>The function of messageDigest where it differs from the one of the signature.</summary>
    public HashAlgorithmName? ContentDigest { get; init; }

    /// <summary>revocation-values and other unsigned attributes, encoded.</summary>
    public IReadOnlyList<byte[]> UnsignedAttributes { get; init; } = [];

    /// <summary>How many SignerInfos, all alike.</summary>
    public int SignerCount { get; init; } = 1;

    /// <summary>Makes the timestamp token over the signature value; null for none.</summary>
    public Func<byte[], byte[]>? Timestamp { get; init; }

    public IReadOnlyList<byte[]> Crls { get; init; } = [];

    /// <summary>Names the signer by subjectKeyIdentifier instead of issuer and serial.</summary>
    public bool ByKeyIdentifier { get; init; }

    public CmsPlan By(Identity signer) => this with { Signer = signer, Named = signer };
}
