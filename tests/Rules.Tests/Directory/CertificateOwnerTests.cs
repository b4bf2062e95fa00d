using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Tests.Building;

namespace TaskTracking.Rules.Tests.Directory;

public sealed class CertificateOwnerTests
{
    private static readonly Agency Agency = World.Directory.ByCode("STC")!;

    private static readonly SignatureFact Seal = CleanDossier.OrganisationSignature("SỞ TÀI CHÍNH");

    [Fact]
    public void Owns_NoEntryInTheDirectory_TheNameDecides()
    {
        Assert.True(World.Directory.Owns(Agency, Seal));
        Assert.False(World.Directory.Owns(Agency, CleanDossier.OrganisationSignature("SỞ TƯ PHÁP")));
    }

    [Fact]
    public void Owns_EntryByIssuerAndSerial_TheNameAloneIsNotEnough()
    {
        var agency = Agency with { Certificates = [new AgencyCertificate(null, "CN=CA", "00:1A:2B")] };
        Assert.True(World.Directory.Owns(agency, Seal));
        Assert.False(World.Directory.Owns(agency, Seal with { Certificate = Seal.Certificate! with { Serial = "1a2c" } }));
        Assert.False(World.Directory.Owns(agency, Seal with { Certificate = Seal.Certificate! with { Issuer = "CN=Other" } }));
    }

    [Theory]
    [InlineData("SỞ TC", true)]
    [InlineData("SỞ TÀI CHÍNH TỈNH KON TUM", true)]
    [InlineData("SỞ TP", false)]
    public void Owns_NameShortened_IsTheAgencysAllTheSame(string name, bool owns) => Assert.Equal(owns, World.Directory.Owns(Agency, CleanDossier.OrganisationSignature(name)));

    [Theory]
    [InlineData("QUỸ BVMT TỈNH KON TUM", "QUỸ BẢO VỆ MÔI TRƯỜNG", true)]
    [InlineData("QUỸ BẢO VỆ MÔI TRƯỜNG TỈNH", "QUỸ BẢO VỆ MÔI TRƯỜNG", true)]
    [InlineData("QUỸ BẢO TRỢ TRẺ EM", "QUỸ BẢO VỆ MÔI TRƯỜNG", false)]
    public void Bears_LetterheadUnknownToTheDirectory_TheNameDecides(string certificate, string letterhead, bool bears) =>
        Assert.Equal(bears, World.Directory.Bears(letterhead, CleanDossier.OrganisationSignature(certificate)));

    [Fact]
    public void Owns_PersonsCertificate_IsNeverTheAgencys() => Assert.False(World.Directory.Owns(Agency, CleanDossier.PersonSignature("Sở Tài chính")));

    [Fact]
    public void Owns_RegistrysAccountOfTheAgency_IsTheAgencys() =>
        Assert.True(World.Directory.Owns(Agency, Seal with { Signer = new SignerIdentity("Văn thư", "SỞ TÀI CHÍNH", SignerIdentityKind.Unknown) }));
}
