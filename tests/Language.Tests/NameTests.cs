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
    [InlineData("BSCKII. Ngô Quang Vịnh", "Ngô Quang Vịnh")]
    [InlineData("TS.BS.Ngô Quang Vịnh", "NGÔ QUANG VỊNH")]
    [InlineData("Bác sĩ chuyên khoa II Ngô Quang Vịnh", "Ngô Quang Vịnh")]
    [InlineData("ThS. CNTT. Lê Uyên", "Lê Uyên")]
    [InlineData("Đại tá, KTS. H'Ngăm Niê", "H’Ngăm Niê")]
    [InlineData("Phó Giáo sư, Tiến sĩ Tạ Văn Khoa", "Tạ Văn Khoa")]
    [InlineData("Ông Thị Thanh Xuân", "ÔNG THỊ THANH XUÂN")]
    [InlineData("Chuẩn Đô đốc Cil Ha Nghi", "Cil Ha Nghi")]
    public void Same_OnePersonWrittenTwoWays_IsTrue(string one, string other) => Assert.True(PersonName.Same(one, other));

    [Theory]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn Ân")]
    [InlineData("Trần Bình", "Trần Văn Bình")]
    [InlineData("Ông Thị Thanh Xuân", "Thị Thanh Xuân")]
    [InlineData("Tăng Bảo", "Bảo")]
    [InlineData(null, "Trần Văn Bình")]
    [InlineData("", "")]
    public void Same_TwoPeople_IsFalse(string? one, string? other) => Assert.False(PersonName.Same(one, other));

    [Fact]
    public void WithoutRank_NameThatBeginsLikeARank_IsKept() => Assert.Equal("Tá Văn Bảy", PersonName.WithoutRank("Tá Văn Bảy"));

    [Theory]
    [InlineData("Thượng tá", true)]
    [InlineData("BSCKII.", true)]
    [InlineData("Đồng chí", true)]
    [InlineData("Thượng Văn Tá", false)]
    [InlineData("Trần Bình", false)]
    public void IsOnlyRank_Words_Told(string words, bool only) => Assert.Equal(only, PersonName.IsOnlyRank(words));

    [Theory]
    [InlineData("SỞ NÔNG NGHIỆP VÀ PTNT", "Sở Nông nghiệp và Phát triển nông thôn")]
    [InlineData("Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn")]
    [InlineData("SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn")]
    [InlineData("BVĐK tỉnh Kon Tum", "Bệnh viện Đa khoa")]
    [InlineData("BQL Khu kinh tế", "Ban Quản lý các Khu kinh tế tỉnh")]
    [InlineData("BAN QLDA ĐTXD CÁC CÔNG TRÌNH DD VÀ CN TỈNH", "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp")]
    [InlineData("Quỹ BVPTR", "Quỹ Bảo vệ và Phát triển rừng tỉnh")]
    [InlineData("VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Kon Tum")]
    [InlineData("Trường CĐ Sư phạm", "Trường Cao đẳng Sư phạm tỉnh Gia Mẫu")]
    public void SameWords_NameAndItsShortForm_AreOne(string one, string other) => Assert.True(AbbreviatedName.Same(AgencyName.Key(one), AgencyName.Key(other)));

    [Theory]
    [InlineData("SỞ NÔNG NGHIỆP VÀ PTNT", "Sở Nông nghiệp và Môi trường")]
    [InlineData("Sở TC", "Sở Tư pháp")]
    [InlineData("Sở Tài", "Sở Tài chính")]
    [InlineData("BQL Khu kinh tế", "Ban Quản lý các Khu công nghiệp")]
    [InlineData("UBND huyện Đăk Hà", "UBND huyện Đăk Tô")]
    [InlineData("Chi cục Thủy lợi", "Chi cục Thủy sản")]
    public void SameWords_TwoAgencies_AreNot(string one, string other) => Assert.False(AbbreviatedName.Same(AgencyName.Key(one), AgencyName.Key(other)));

    [Theory]
    [InlineData("Sở Tài chính tỉnh Kon Tum", "SỞ TÀI CHÍNH")]
    [InlineData("- Ủy ban nhân dân tỉnh Kon Tum;", "UBND tỉnh")]
    [InlineData("Uỷ ban nhân dân tỉnh (b/c)", "UBND tỉnh")]
    [InlineData("Chủ tịch Ủy ban nhân dân tỉnh Kon Tum", "Chủ tịch UBND tỉnh")]
    [InlineData("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa - Thể thao & Du lịch")]
    [InlineData("UBND huyện Đắk Hà", "Ủy ban nhân dân huyện Đăk Hà")]
    [InlineData("QUỸ BẢO VỆ RỪNG TỈNH", "Quỹ Bảo vệ rừng")]
    [InlineData("Bệnh viện Đa khoa tỉnh Kon Tum", "Bệnh viện Đa khoa")]
    [InlineData("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Kon Tum")]
    public void Key_OneAgencyWrittenTwoWays_IsEqual(string one, string other) => Assert.Equal(AgencyName.Key(other), AgencyName.Key(one));

    [Theory]
    [InlineData("Sở Tài chính", "Sở Tư pháp")]
    [InlineData("UBND huyện Đăk Hà", "UBND huyện Đăk Tô")]
    [InlineData("UBND tỉnh", "Chủ tịch UBND tỉnh")]
    [InlineData("HĐND tỉnh", "UBND tỉnh")]
    [InlineData("Thành viên UBND tỉnh", "Thành viên UBND")]
    public void Key_TwoAgencies_Differ(string one, string other) => Assert.NotEqual(AgencyName.Key(other), AgencyName.Key(one));
}
