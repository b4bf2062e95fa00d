using System.Globalization;
using System.Security.Cryptography;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>The keys of a state office: RSA-2048 throughout, as the state's certificates are. Made when first asked for.</summary>
internal static class StateKeys
{
    private static readonly Lazy<Identity> LazyRoot = new(() => TestPki.SelfSigned(CertificatePlan.Authority("Gốc RSA Mẫu") with { Key = RSA.Create(2048) }));

    private static readonly Lazy<Identity> LazyIssuer = new(() => TestPki.Issue(Root, CertificatePlan.Authority("CA RSA Mẫu") with { Key = RSA.Create(2048), PathLength = 0 }));

    private static readonly Lazy<Identity> LazyStamping = new(() => TestPki.Issue(Root, new CertificatePlan
    {
        Subject = "CN=Máy chủ cấp dấu thời gian RSA mẫu, O=Ban Mẫu, C=VN",
        ExtendedUsage = ["1.3.6.1.5.5.7.3.8"],
        Key = RSA.Create(2048),
    }));

    private static readonly Lazy<Identity> LazyPerson = new(() => TestPki.Issue(Issuer, new CertificatePlan { Key = RSA.Create(2048) }));

    private static readonly Lazy<Identity> LazyOffice = new(() => TestPki.Issue(Issuer, new CertificatePlan { Subject = "CN=SỞ MẪU, O=UBND Tỉnh Mẫu, C=VN", Key = RSA.Create(2048) }));

    public static Identity Root => LazyRoot.Value;

    public static Identity Issuer => LazyIssuer.Value;

    public static Identity Stamping => LazyStamping.Value;

    public static Identity Person => LazyPerson.Value;

    public static Identity Office => LazyOffice.Value;

    /// <summary>The office's trust folder: its root and issuing authority, and more.</summary>
    public static TrustStore Trust(params byte[][] more) => TrustStore.Load(
        [.. more.Prepend(Issuer.Encoded).Prepend(Root.Encoded).Select((bytes, index) => ("file" + index.ToString(CultureInfo.InvariantCulture), bytes))]);
}
