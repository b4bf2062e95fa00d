using TaskTracking.Language;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Tests.Building;

namespace TaskTracking.Rules.Tests.Directory;

public sealed class AbbreviatedNameTests
{
    [Theory]
    [InlineData("sở nông nghiệp và ptnt", "sở nông nghiệp và phát triển nông thôn")]
    [InlineData("sở nn và phát triển nông thôn", "sở nông nghiệp và phát triển nông thôn")]
    [InlineData("sở kh&đt", "sở kế hoạch và đầu tư")]
    [InlineData("bql khu kinh tế", "ban quản lý khu kinh tế")]
    [InlineData("sở lđ-tb và xã hội", "sở lao động - thương binh và xã hội")]
    public void Fits_PartAbbreviated_IsTheName(string written, string full) => Assert.True(AbbreviatedName.Fits(written, full));

    [Theory]
    [InlineData("sở tài chính", "sở tài nguyên và môi trường")]
    [InlineData("sở tc", "sở tư pháp")]
    [InlineData("sở nông nghiệp", "sở nông nghiệp và phát triển nông thôn")]
    [InlineData("sở nông nghiệp và môi trường", "sở nông nghiệp và phát triển nông thôn")]
    [InlineData("ptnt", "phát triển nông thôn")]
    [InlineData("sở tài chính", "sở tài chính")]
    public void Fits_AnotherOrUnfinishedName_IsNot(string written, string full) => Assert.False(AbbreviatedName.Fits(written, full));

    [Fact]
    public void Named_AbbreviatedInPart_IsTheAgency() =>
        Assert.Equal("SKHDT", World.Directory.Named("SỞ KẾ HOẠCH VÀ ĐT", new DateOnly(2024, 6, 1))?.Code);

    [Fact]
    public void IssuerOf_LetterheadThatDividesTheOfficesName_IsTheOffice()
    {
        var document = CleanDossier.Build().Files[0].Document! with { Issuer = "VĂN PHÒNG", Parent = "ỦY BAN NHÂN DÂN TỈNH KON TUM", Number = null, Notation = null };
        Assert.Equal("VP", World.Directory.IssuerOf(document, new DateOnly(2026, 11, 20))?.Code);
        Assert.Null(World.Directory.IssuerOf(document with { Parent = "SỞ XÂY DỰNG" }, new DateOnly(2026, 11, 20)));
    }
}
