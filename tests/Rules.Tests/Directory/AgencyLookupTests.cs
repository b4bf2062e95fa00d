using TaskTracking.Facts.Documents;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Tests.Building;

namespace TaskTracking.Rules.Tests.Directory;

public sealed class AgencyLookupTests
{
    private static readonly DateOnly Day = new(2026, 11, 18);

    [Theory]
    [InlineData("Sở Xây dựng", "SXD")]
    [InlineData("SỞ XÂY DỰNG TỈNH KON TUM", "SXD")]
    [InlineData("sở xây dựng kon tum", "SXD")]
    [InlineData("SXD", "SXD")]
    [InlineData("Văn phòng UBND tỉnh", "VP")]
    [InlineData("Sở Xây dựng tỉnh", "SXD")]
    public void Named_WrittenInAnyWay_FindsTheAgency(string written, string code) => Assert.Equal(code, World.Directory.Named(written, Day)?.Code);

    [Theory]
    [InlineData("SỞ XD", "SXD")]
    [InlineData("Sở KH và ĐT", "SKHDT")]
    public void Named_WordsShortened_FindsTheAgency(string written, string code) => Assert.Equal(code, World.Directory.Named(written, Day)?.Code);

    [Fact]
    public void IssuerOf_PartOfAnAgencyUnderItsName_IsThatAgency()
    {
        var letter = new AdministrativeDocument { Format = FileFormat.Pdf, TextFrom = TextOrigin.Text, Issuer = "VĂN PHÒNG", Parent = "UBND TỈNH KON TUM" };
        Assert.Equal("VP", World.Directory.IssuerOf(letter, Day)?.Code);
        Assert.Null(World.Directory.IssuerOf(letter with { Parent = "UBND HUYỆN ĐĂK HÀ" }, Day));
    }

    [Theory]
    [InlineData("Sở Xây")]
    [InlineData("Phòng Xây dựng")]
    [InlineData("")]
    [InlineData(null)]
    public void Named_Unknown_GuessesNothing(string? written) => Assert.Null(World.Directory.Named(written, Day));

    [Theory]
    [InlineData("123/TTr-SXD", "SXD")]
    [InlineData("456/STC-VP", "STC")]
    [InlineData("TTr - SXD", "SXD")]
    [InlineData("7/SKH&ĐT-TH", "SKHDT")]
    [InlineData("18/BCTĐ-STP", "STP")]
    public void OfNotation_AgencysAbbreviation_LeftmostWins(string notation, string code) => Assert.Equal(code, World.Directory.OfNotation(notation, Day)?.Code);

    [Theory]
    [InlineData("12/QĐ-UBND")]
    [InlineData("12/2026/NĐ-CP")]
    [InlineData(null)]
    public void OfNotation_NobodysAbbreviation_Null(string? notation) => Assert.Null(World.Directory.OfNotation(notation, Day));

    [Fact]
    public void Named_TwoAgenciesOfOneName_TheOneExistingOnTheDayComesFirst()
    {
        var directory = World.Directory with
        {
            Agencies =
            [
                new Agency { Code = "OLD", Name = "Sở Nội vụ", Kind = AgencyKind.Department, Until = new DateOnly(2025, 2, 28) },
                new Agency { Code = "NEW", Name = "Sở Nội vụ", Kind = AgencyKind.Department, From = new DateOnly(2025, 3, 1) },
            ],
        };
        Assert.Equal("OLD", directory.Named("Sở Nội vụ", new DateOnly(2019, 6, 1))?.Code);
        Assert.Equal("NEW", directory.Named("Sở Nội vụ", Day)?.Code);
    }
}
