using TaskTracking.Documents.Anatomy;
using Xunit;

namespace TaskTracking.Documents.Tests.Anatomy;

/// <summary>The issuer in letterheads that shorten it, and in annexes that repeat the letterhead above their own title.</summary>
public sealed class IssuerTests
{
    [Theory]
    [InlineData("BQL KHU KINH TẾ|VÀ CÁC KCN", "BQL KHU KINH TẾ VÀ CÁC KCN")]
    [InlineData("BQL DỰ ÁN ĐẦU TƯ", "BQL DỰ ÁN ĐẦU TƯ")]
    [InlineData("BCH QUÂN SỰ TỈNH", "BCH QUÂN SỰ TỈNH")]
    [InlineData("SỞ TÀI NGUYÊN|VÀ MÔI TRƯỜNG", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG")]
    public void Of_ShortenedIssuerUnderItsParent_IsAnAgencyOfItsOwn(string lines, string issuer) =>
        Assert.Equal(issuer, Issuer($"UBND TỈNH KON TUM|{lines}|Số: 12/BQL-VP|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|Kính gửi: Sở Xây dựng.|Ban thống nhất dự thảo."));

    [Theory]
    [InlineData("PHỤ LỤC II|BẢNG TỔNG HỢP Ý KIẾN GÓP Ý DỰ THẢO KẾ HOẠCH")]
    [InlineData("PHỤ LỤC|BẢNG TỔNG HỢP, TIẾP THU Ý KIẾN")]
    [InlineData("BẢNG TỔNG HỢP Ý KIẾN")]
    [InlineData("BIỂU TỔNG HỢP Ý KIẾN")]
    public void Of_AnnexUnderALetterhead_HasTheIssuerWithoutItsTitle(string title) =>
        Assert.Equal("SỞ XÂY DỰNG", Issuer($"UBND TỈNH KON TUM|SỞ XÂY DỰNG|{title}|Các cơ quan đã góp ý như sau."));

    private static string? Issuer(string lines) => DocumentAnatomy.Of(WordLines.Of(lines.Replace('|', '\n'))).Document.Issuer;
}
