using System.Text;
using TaskTracking.Language;
using Xunit;

namespace TaskTracking.Language.Tests;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Uỷ ban nhân dân", "Ủy ban nhân dân")]
    [InlineData("HOÀ BÌNH", "Hòa Bình")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("thuỷ lợi", "thủy lợi")]
    [InlineData("TỜ\u00A0TRÌNH", "Tờ trình")]
    [InlineData("T Ờ   T R Ì N H", "Tờ trình")]
    [InlineData("Độc lập – Tự do — Hạnh phúc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("Căn  cứ\tLuật", "Căn cứ Luật")]
    [InlineData("Ia H\u2019Drai", "Ia H'Drai")]
    public void Fold_TwoWaysToWriteOneText_AreEqual(string one, string other) =>
        Assert.Equal(VietnameseText.Fold(other), VietnameseText.Fold(one));

    [Theory]
    [InlineData("bàn", "ban")]
    [InlineData("đã", "da")]
    [InlineData("mật", "mất")]
    [InlineData("uy", "ủy")]
    public void Fold_DifferentWords_StayDifferent(string one, string other) =>
        Assert.NotEqual(VietnameseText.Fold(other), VietnameseText.Fold(one));

    [Theory]
    [InlineData("quý")]
    [InlineData("quỹ")]
    [InlineData("quỷ")]
    [InlineData("toàn")]
    [InlineData("kiện toàn")]
    [InlineData("tuyệt mật")]
    [InlineData("hoàng")]
    public void Fold_ToneOnItsRightLetter_StaysThere(string word) => Assert.Equal(word, VietnameseText.Fold(word));

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Kon Tum đề nghị")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("Nghị định quy định về thể thức, kỹ thuật trình bày văn bản của ưỡn ượt ặ ậ ể ỗ ờ ữ ỵ")]
    public void Compose_DecomposedText_IsPrecomposed(string text)
    {
        var decomposed = Decompose(text);

        Assert.NotEqual(text, decomposed);
        Assert.Equal(text, VietnameseText.Compose(decomposed));
        Assert.Equal(VietnameseText.Fold(text), VietnameseText.Fold(decomposed));
    }

    [Fact]
    public void Compose_MarksInOtherOrder_GivesTheSameLetter() =>
        Assert.Equal("ậ", VietnameseText.Compose("a\u0323\u0302"));

    [Fact]
    public void Fold_FoldedText_ChangesNoMore()
    {
        foreach (var text in new[] { "Uỷ  ban", "T Ờ   T R Ì N H", "Hoà\u00A0Bình", "a\u0302\u0323", string.Empty, " " })
        {
            var once = VietnameseText.Fold(text);
            Assert.Equal(once, VietnameseText.Fold(once));
        }
    }

    [Fact]
    public void Quote_OfFoldedStretch_IsTheDocumentsOwnWords()
    {
        var folded = FoldedText.Of("Theo  UỶ\u00A0BAN nhân dân tỉnh.");

        var at = folded.Text.IndexOf("ủy ban", StringComparison.Ordinal);

        Assert.Equal("UỶ\u00A0BAN", folded.Quote(at, "ủy ban".Length));
    }

    [Fact]
    public void Bare_AnyText_HasNoDiacritics() => Assert.Equal("uy ban nhan dan tinh dak lak", VietnameseText.Bare("Ủy ban nhân dân tỉnh Đắk Lắk"));

    // Unicode's canonical decomposition of Vietnamese letters, marks in canonical order (dot below before circumflex).
    private static string Decompose(string text)
    {
        var marks = new Dictionary<char, string>();
        const string table = "àa\u0300 áa\u0301 ảa\u0309 ãa\u0303 ạa\u0323 ăa\u0306 ằa\u0306\u0300 ắa\u0306\u0301 ẳa\u0306\u0309 ẵa\u0306\u0303 ặa\u0323\u0306 "
            + "âa\u0302 ầa\u0302\u0300 ấa\u0302\u0301 ẩa\u0302\u0309 ẫa\u0302\u0303 ậa\u0323\u0302 èe\u0300 ée\u0301 ẻe\u0309 ẽe\u0303 ẹe\u0323 êe\u0302 ềe\u0302\u0300 "
            + "ếe\u0302\u0301 ểe\u0302\u0309 ễe\u0302\u0303 ệe\u0323\u0302 ìi\u0300 íi\u0301 ỉi\u0309 ĩi\u0303 ịi\u0323 òo\u0300 óo\u0301 ỏo\u0309 õo\u0303 ọo\u0323 "
            + "ôo\u0302 ồo\u0302\u0300 ốo\u0302\u0301 ổo\u0302\u0309 ỗo\u0302\u0303 ộo\u0323\u0302 ơo\u031B ờo\u031B\u0300 ớo\u031B\u0301 ởo\u031B\u0309 ỡo\u031B\u0303 "
            + "ợo\u031B\u0323 ùu\u0300 úu\u0301 ủu\u0309 ũu\u0303 ụu\u0323 ưu\u031B ừu\u031B\u0300 ứu\u031B\u0301 ửu\u031B\u0309 ữu\u031B\u0303 ựu\u031B\u0323 "
            + "ỳy\u0300 ýy\u0301 ỷy\u0309 ỹy\u0303 ỵy\u0323";
        foreach (var entry in table.Split(' '))
        {
            marks[entry[0]] = entry[1..];
            marks[char.ToUpperInvariant(entry[0])] = char.ToUpperInvariant(entry[1]) + entry[2..];
        }

        var decomposed = new StringBuilder();
        foreach (var letter in text)
        {
            decomposed.Append(marks.TryGetValue(letter, out var parts) ? parts : letter.ToString());
        }

        return decomposed.ToString();
    }
}
