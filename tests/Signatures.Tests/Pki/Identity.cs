using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>A certificate of the throw-away PKI with its private key. Names are invented; keys live as long as the test run.</summary>
internal sealed record Identity(X509Certificate2 Certificate, AsymmetricAlgorithm Key)
{
    public byte[] Encoded => Certificate.RawData;

    public byte[] Serial => Certificate.SerialNumberBytes.ToArray();

    public X509SignatureGenerator Generator => Key switch
    {
        RSA rsa => X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1),
        ECDsa curve => X509SignatureGenerator.CreateForECDsa(curve),
        _ => throw new NotSupportedException(),
    };

    /// <summary>Signs a hash as a SignerInfo carries it: PKCS #1, PSS with a salt as long as the hash, or ECDSA as a SEQUENCE.</summary>
    public byte[] SignHash(byte[] hash, HashAlgorithmName digest, RSASignaturePadding padding) => Key switch
    {
        RSA rsa => rsa.SignHash(hash, digest, padding),
        ECDsa curve => curve.SignHash(hash, DSASignatureFormat.Rfc3279DerSequence),
        _ => throw new NotSupportedException(),
    };
}
