using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// The hash functions this validator knows (the allow-list); everything else is unsupported, never broken. Hashing is the
/// platform's where it has the function: BouncyCastle takes ten times as long (signatures.md, "measured traps").
/// </summary>
internal sealed class DigestAlgorithm
{
    private static readonly DigestAlgorithm[] All =
    [
        new("MD5", "1.2.840.113549.2.5", 16, HashAlgorithmName.MD5, () => new MD5Digest()),
        new("SHA-1", "1.3.14.3.2.26", 20, HashAlgorithmName.SHA1, () => new Sha1Digest()),
        new("SHA-224", "2.16.840.1.101.3.4.2.4", 28, null, () => new Sha224Digest()),
        new("SHA-256", "2.16.840.1.101.3.4.2.1", 32, HashAlgorithmName.SHA256, () => new Sha256Digest()),
        new("SHA-384", "2.16.840.1.101.3.4.2.2", 48, HashAlgorithmName.SHA384, () => new Sha384Digest()),
        new("SHA-512", "2.16.840.1.101.3.4.2.3", 64, HashAlgorithmName.SHA512, () => new Sha512Digest()),
        new("SHA-512/224", "2.16.840.1.101.3.4.2.5", 28, null, () => new Sha512tDigest(224)),
        new("SHA-512/256", "2.16.840.1.101.3.4.2.6", 32, null, () => new Sha512tDigest(256)),
        new("SHA3-256", "2.16.840.1.101.3.4.2.8", 32, null, () => new Sha3Digest(256)),
        new("SHA3-384", "2.16.840.1.101.3.4.2.9", 48, null, () => new Sha3Digest(384)),
        new("SHA3-512", "2.16.840.1.101.3.4.2.10", 64, null, () => new Sha3Digest(512)),
        new("RIPEMD-160", "1.3.36.3.2.1", 20, null, () => new RipeMD160Digest()),
    ];

    private readonly HashAlgorithmName? platform;
    private readonly Func<IDigest> portable;

    private DigestAlgorithm(string name, string oid, int size, HashAlgorithmName? platform, Func<IDigest> portable)
    {
        Name = name;
        Oid = oid;
        Size = size;
        this.platform = platform;
        this.portable = portable;
    }

    public static DigestAlgorithm Sha1 { get; } = All[1];

    public static DigestAlgorithm Sha256 { get; } = All[3];

    /// <summary>"SHA-256" …, the word of contract.md, "digest".</summary>
    public string Name { get; }

    public string Oid { get; }

    /// <summary>Length of a hash in bytes.</summary>
    public int Size { get; }

    /// <summary>The function of an identifier, or null where it is unknown.</summary>
    public static DigestAlgorithm? Of(string oid) => Array.Find(All, algorithm => algorithm.Oid == oid);

    /// <summary>The function of a name as in <see cref="Name"/>; throws where there is none.</summary>
    public static DigestAlgorithm Named(string name) => Array.Find(All, algorithm => algorithm.Name == name)!;

    /// <summary>Whether the platform has the function.</summary>
    public bool IsPlatform => platform is not null;

    public byte[] Hash(ReadOnlySpan<byte> data)
    {
        if (platform is { } name)
        {
            return CryptographicOperations.HashData(name, data);
        }

        var digest = portable();
        digest.BlockUpdate(data);
        return Finish(digest);
    }

    /// <summary>The hash of several pieces in order, without joining them.</summary>
    public byte[] Hash(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        if (platform is { } name)
        {
            using var hash = IncrementalHash.CreateHash(name);
            foreach (var piece in pieces)
            {
                hash.AppendData(piece.Span);
            }

            return hash.GetHashAndReset();
        }

        return Continue(portable(), pieces);
    }

    /// <summary>The function's state before the first byte, to be copied and continued: the platform's cannot be.</summary>
    public IDigest Start() => portable();

    /// <summary>The hash of what a state has seen and these pieces.</summary>
    public byte[] Continue(IDigest state, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        foreach (var piece in pieces)
        {
            state.BlockUpdate(piece.Span);
        }

        return Finish(state);
    }

    private byte[] Finish(IDigest digest)
    {
        var hash = new byte[Size];
        digest.DoFinal(hash, 0);
        return hash;
    }
}
