using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Tests.Directory;

public sealed class CertificateRegistryReaderTests
{
    [Fact]
    public void Read_WholeEntry_IsRead()
    {
        var read = Read("certificates:\n  - { issuer: 'C=VN, CN=CA', serial: '00:1A:2b', kind: organization, name: Sở Mẫu, note: theo công văn }\n");

        Assert.Empty(read.Errors);
        Assert.Equal([new RegisteredCertificate("C=VN, CN=CA", "1a2b", SignerIdentityKind.Organization, "Sở Mẫu", "theo công văn")], read.Certificates);
    }

    [Theory]
    [InlineData("certificates:\n  - { issuer: a, serial: '1', kind: person, colour: red }", 2)]
    [InlineData("certificates:\n  - { issuer: a, serial: '1', kind: unknown }", 2)]
    [InlineData("certificates:\n  - { issuer: a, serial: '1', kind: robot }", 2)]
    [InlineData("certificates:\n  - { issuer: a, serial: xyz, kind: person }", 2)]
    [InlineData("certificates:\n  - { issuer: a, kind: person }", 2)]
    [InlineData("certificates:\n  - { issuer: a, serial: '1', kind: person }\n  - { issuer: A, serial: '01', kind: organization }", 3)]
    [InlineData("certificates: []\nmore: 1", 2)]
    [InlineData("certs: []", 1)]
    [InlineData("certificates: [\n", 2)]
    public void Read_AnythingElse_IsRefusedWithItsLine(string yaml, int line)
    {
        var read = Read(yaml);

        Assert.Empty(read.Certificates);
        Assert.Contains(read.Errors, e => e.Line == line && e.Code == "certificates-invalid");
    }

    private static CertificateRegistryResult Read(string yaml) => CertificateRegistryReader.Read(Encoding.UTF8.GetBytes(yaml), "certificates.yaml");
}
