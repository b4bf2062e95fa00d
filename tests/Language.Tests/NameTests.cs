using TaskTracking.Language;
using Xunit;

namespace TaskTracking.Language.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("Thượng tá Nguyễn Văn Bền", "NGUYỄN VĂN BỀN")]
    [InlineData("PGS.TS. Trần Thị Hoà", "Trần Thị Hòa")]
    [InlineData("ThS Lê  Văn Uý", "Lê Văn Úy")]
    [InlineData("Ông Phạm Văn Đá", "Phạm Văn Đá")]
    public void Same_OnePersonWrittenTwoWays_IsTrue(string one, string other) => Assert.True(PersonName.Same(one, other));

    [Theory]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn Ân")]
    [InlineData("Trần Bình", "Trần Văn Bình")]
    [InlineData(null, "Trần Văn Bình")]
    [InlineData("", "")]
    public void Same_TwoPeople_IsFalse(string? one, string? other) => Assert.False(PersonName.Same(one, other));

    [Fact]
    public void WithoutRank_NameThatBeginsLikeARank_IsKept() => Assert.Equal("Tá Văn Bảy", PersonName.WithoutRank("Tá Văn Bảy"));

    [Theory]
    [InlineData("Sở Tài chính tỉnh Kon Tum", "SỞ TÀI CHÍNH")]
    [InlineData("- Ủy ban nhân dân tỉnh Kon Tum;", "UBND tỉnh")]
    [InlineData("Uỷ ban nhân dân tỉnh (b/c)", "UBND tỉnh")]
    [InlineData("Chủ tịch Ủy ban nhân dân tỉnh Kon Tum", "Chủ tịch UBND tỉnh")]
    [InlineData("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa - Thể thao & Du lịch")]
    [InlineData("UBND huyện Đắk Hà", "Ủy ban nhân dân huyện Đăk Hà")]
    [InlineData("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Kon Tum")]
    public void Key_OneAgencyWrittenTwoWays_IsEqual(string one, string other) => Assert.Equal(AgencyName.Key(other), AgencyName.Key(one));

    [Theory]
    [InlineData("Sở Tài chính", "Sở Tư pháp")]
    [InlineData("UBND huyện Đăk Hà", "UBND huyện Đăk Tô")]
    [InlineData("UBND tỉnh", "Chủ tịch UBND tỉnh")]
    [InlineData("HĐND tỉnh", "UBND tỉnh")]
    public void Key_TwoAgencies_Differ(string one, string other) => Assert.NotEqual(AgencyName.Key(other), AgencyName.Key(one));
}
