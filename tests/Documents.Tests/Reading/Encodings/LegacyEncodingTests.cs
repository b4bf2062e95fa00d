using TaskTracking.Documents.Reading.Encodings;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Encodings;

public sealed class LegacyEncodingTests
{
    [Theory]
    [InlineData("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("ñy ban nh©n d©n", "ủy ban nhân dân")]
    public void Decode_Tcvn3_GivesUnicode(string bytes, string expected) =>
        Assert.Equal(expected, LegacyFont.Decode(bytes, ".VnTime"));

    [Theory]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH")]
    public void Decode_Vni_GivesUnicode(string bytes, string expected) =>
        Assert.Equal(expected, LegacyFont.Decode(bytes, "VNI-Times"));

    [Theory]
    [InlineData(".VnTimeH")]
    [InlineData("ABCDEF+.VnArialH")]
    [InlineData(".VnTimeH,Bold")]
    public void Decode_CapitalsFont_GivesCapitals(string font) =>
        Assert.Equal("ỦY BAN NHÂN DÂN", LegacyFont.Decode("ñy ban nh©n d©n", font));

    [Fact]
    public void Decode_UnicodeTextInAnOldFont_StaysAsItIs() =>
        Assert.Equal("Ủy ban nhân dân", LegacyFont.Decode("Ủy ban nhân dân", ".VnTime"));

    [Fact]
    public void Read_DocumentInOldFont_IsConvertedAndSaysSo()
    {
        var text = FromDocx("<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>tê tr×nh</w:t></w:r></w:p>");

        Assert.Equal(["TỜ TRÌNH"], Texts(text));
        Assert.Equal(TextEncodingKind.Tcvn3, text.Encoding);
    }

    [Fact]
    public async Task Read_OldTextWithoutFonts_IsToldByItsLetters()
    {
        var windows = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var bytes = windows.GetBytes("Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\nC¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng");

        var result = await Read("cu.txt", bytes);

        Assert.Equal((FileFormat.PlainText, TextEncodingKind.Tcvn3), (result.Format, result.Document!.Encoding));
    }

    [Theory]
    [InlineData("Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc; «khoản 1» © § ® thuỷ, hoà, quý, kiện toàn", TextEncodingKind.Unicode)]
    [InlineData("UY BAN NHAN DAN TINH cong bo quyet dinh cua Chu tich ve viec to chuc thuc hien nghi quyet tai cac huyen theo quy dinh ngay 5 thang 1", TextEncodingKind.WithoutDiacritics)]
    [InlineData("The Department of Construction submits the plan for approval by the committee of the province in November", TextEncodingKind.Unicode)]
    public void Of_Text_JudgesByItsLetters(string text, TextEncodingKind expected) =>
        Assert.Equal(expected, EncodingSigns.Of([text]));
}
