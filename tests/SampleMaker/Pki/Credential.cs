using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.X509;

namespace TaskTracking.SampleMaker.Pki;

/// <summary>A certificate with its private key and its path upwards.</summary>
/// <param name="Issuers">From its own issuer up to the root; empty where it issued itself.</param>
internal sealed record Credential(string Id, X509Certificate Certificate, AsymmetricKeyParameter Key, IReadOnlyList<X509Certificate> Issuers)
{
    /// <summary>The common name in the subject, in NFC.</summary>
    public required string Name { get; init; }
}
