using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>What a certificate of the throw-away PKI shall be; the defaults make a good signer's.</summary>
internal sealed record CertificatePlan
{
    public string Subject { get; init; } = "CN=Nguyễn Văn Mẫu, O=Sở Mẫu, L=Tỉnh Mẫu, C=VN";

    public bool? IsAuthority { get; init; }

    public int? PathLength { get; init; }

    public X509KeyUsageFlags? Usage { get; init; } = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;

    public IReadOnlyList<string> ExtendedUsage { get; init; } = [];

    public DateTimeOffset NotBefore { get; init; } = TestPki.Now.AddYears(-2);

    public DateTimeOffset NotAfter { get; init; } = TestPki.Now.AddYears(2);

    public AsymmetricAlgorithm? Key { get; init; }

    public IReadOnlyList<X509Extension> Extra { get; init; } = [];

    public static CertificatePlan Authority(string name) => new()
    {
        Subject = $"CN={name}, O=Ban Mẫu, C=VN",
        IsAuthority = true,
        Usage = X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign,
        NotBefore = TestPki.Now.AddYears(-10),
        NotAfter = TestPki.Now.AddYears(10),
    };
}

/// <summary>The throw-away PKI: root, issuing authority, timestamp authority, signers. Keys are on P-256 unless a test says otherwise.</summary>
internal static class TestPki
{
    private static int serials = 1000;

    /// <summary>The validation time of all tests.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    public static Identity Root { get; } = SelfSigned(CertificatePlan.Authority("Gốc Mẫu"));

    public static Identity Issuer { get; } = Issue(Root, CertificatePlan.Authority("CA Mẫu") with { PathLength = 0 });

    public static Identity TimestampAuthority { get; } = Issue(Root, new CertificatePlan
    {
        Subject = "CN=Máy chủ cấp dấu thời gian mẫu, O=Ban Mẫu, C=VN",
        ExtendedUsage = ["1.3.6.1.5.5.7.3.8"],
    });

    public static Identity Person { get; } = Issue(Issuer, new CertificatePlan());

    public static Identity Issue(Identity issuer, CertificatePlan plan) => Create(plan, issuer);

    public static Identity SelfSigned(CertificatePlan plan) => Create(plan, null);

    private static Identity Create(CertificatePlan plan, Identity? issuer)
    {
        var key = plan.Key ?? ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedName(plan.Subject);
        var request = key switch
        {
            RSA rsa => new CertificateRequest(name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            ECDsa curve => new CertificateRequest(name, curve, HashAlgorithmName.SHA256),
            _ => throw new NotSupportedException(),
        };
        AddExtensions(request, plan, issuer);
        var serial = new byte[5];
        serial[0] = 0x10;
        BinaryPrimitives.WriteInt32BigEndian(serial.AsSpan(1), Interlocked.Increment(ref serials));
        var generator = (issuer ?? new Identity(null!, key)).Generator;
        var issuerName = issuer?.Certificate.SubjectName ?? name;
        return new Identity(request.Create(issuerName, generator, plan.NotBefore, plan.NotAfter, serial), key);
    }

    private static void AddExtensions(CertificateRequest request, CertificatePlan plan, Identity? issuer)
    {
        var subjectKey = new X509SubjectKeyIdentifierExtension(request.PublicKey, false);
        request.CertificateExtensions.Add(subjectKey);
        if (issuer is not null)
        {
            var identifier = issuer.Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single();
            request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(identifier));
        }

        if (plan.IsAuthority is { } authority)
        {
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority, plan.PathLength is not null, plan.PathLength ?? 0, true));
        }

        if (plan.Usage is { } usage)
        {
            request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, true));
        }

        if (plan.ExtendedUsage.Count > 0)
        {
            var purposes = new OidCollection();
            foreach (var purpose in plan.ExtendedUsage)
            {
                purposes.Add(new Oid(purpose));
            }

            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension(purposes, true));
        }

        foreach (var extension in plan.Extra)
        {
            request.CertificateExtensions.Add(extension);
        }
    }
}
