using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Tests.Building;

namespace TaskTracking.Rules.Tests.Directory;

public sealed class ProvincialBodiesTests
{
    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Kon Tum", "Committee")]
    [InlineData("- UBND tỉnh (b/c);", "Committee")]
    [InlineData("UỶ BAN NHÂN DÂN TỈNH", "Committee")]
    [InlineData("Lãnh đạo UBND tỉnh", "Committee")]
    [InlineData("Thường trực HĐND, UBND tỉnh", "Committee")]
    [InlineData("HĐND và UBND tỉnh", "Committee")]
    [InlineData("Chủ tịch UBND tỉnh", "Chairman")]
    [InlineData("CT, các PCT UBND tỉnh", "Chairman")]
    [InlineData("Đ/c Chủ tịch UBND tỉnh (b/c)", "Chairman")]
    [InlineData("Văn phòng UBND tỉnh", "Office")]
    [InlineData("VP UBND tỉnh:", "Office")]
    [InlineData("VPUBND tỉnh", "Office")]
    [InlineData("Đảng ủy UBND tỉnh", "Other")]
    [InlineData("Các sở, ban, ngành thuộc UBND tỉnh", "Other")]
    [InlineData("UBND các huyện, thành phố", "Other")]
    [InlineData("UBND tỉnh Quảng Ngãi", "Other")]
    [InlineData("UBND thành phố Kon Tum", "Other")]
    [InlineData("Như trên", "Other")]
    [InlineData("", "Other")]
    public void BodyOf_LineOfALetter_Recognised(string line, string body) => Assert.Equal(body, World.Directory.BodyOf(line).ToString());

    [Fact]
    public void BodyOf_CityUnderTheCentralGovernment_IsItsCommittee()
    {
        var city = World.Directory with { Province = new Province("Đà Nẵng", "Ủy ban nhân dân thành phố Đà Nẵng", "Đà Nẵng", null) };
        Assert.Equal(NamedBody.Committee, city.BodyOf("Ủy ban nhân dân thành phố"));
        Assert.Equal(NamedBody.Chairman, city.BodyOf("Chủ tịch UBND thành phố Đà Nẵng"));
    }
}
