using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TaskTracking.Validation.Api.Tests.Trusting;

/// <summary>An authority made for a test, with its key: issues others and revocation lists. Names are invented.</summary>
internal sealed record TestAuthority(X509Certificate2 Certificate, ECDsa Key)
{
    /// <summary>The moment that the tests' clocks stand at.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    public byte[] Der => Certificate.RawData;

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Der));

    public static TestAuthority Root(string name = "Gốc mẫu")
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new TestAuthority(Request(name, key, isAuthority: true).CreateSelfSigned(Now.AddYears(-5), Now.AddYears(5)), key);
    }

    public TestAuthority Issue(string name, bool isAuthority = true)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new TestAuthority(
            Request(name, key, isAuthority).Create(Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(Key), Now.AddYears(-1), Now.AddYears(4), RandomNumberGenerator.GetBytes(12)), key);
    }

    /// <summary>A list issued and to be followed so many days from the tests' moment.</summary>
    public byte[] Crl(int issued, int next) => new CertificateRevocationListBuilder().Build(
        Certificate.SubjectName,
        X509SignatureGenerator.CreateForECDsa(Key),
        1,
        Now.AddDays(next),
        HashAlgorithmName.SHA256,
        X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single()),
        Now.AddDays(issued));

    private static CertificateRequest Request(string name, ECDsa key, bool isAuthority)
    {
        var request = new CertificateRequest(new X500DistinguishedName($"CN={name}, C=VN"), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        if (isAuthority)
        {
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
            request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        }

        return request;
    }
}
