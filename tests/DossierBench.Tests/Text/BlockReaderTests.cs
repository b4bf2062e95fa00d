using TaskTracking.DossierBench.Text;
using Xunit;

namespace TaskTracking.DossierBench.Tests.Text;

public sealed class BlockReaderTests
{
    [Fact]
    public void Read_EveryMark_BecomesItsBlock()
    {
        var blocks = BlockReader.Read("A || Độc lập - Tự do\nSố: 1 ||\n^ TỜ TRÌNH\n\n> Căn cứ\n## I. MỤC\nThường\n| 1 | a |\n| 2 | b |\n---\n[[red]] MẬT\n|| GIÁM ĐỐC\n- Lưu || Lò Thị Bưởi");

        var heading = Assert.IsType<ColumnsBlock>(blocks[0]);
        Assert.True(heading.IsHeading);
        Assert.Equal(["A", "Số: 1"], heading.Left);
        Assert.Equal(new Block[] { new LineBlock(LineKind.Centred, "TỜ TRÌNH"), new LineBlock(LineKind.Basis, "Căn cứ"), new LineBlock(LineKind.Heading, "I. MỤC"), new LineBlock(LineKind.Paragraph, "Thường") }, blocks.Skip(1).Take(4));
        Assert.Equal([["1", "a"], ["2", "b"]], Assert.IsType<TableBlock>(blocks[5]).Rows);
        Assert.IsType<PageBreakBlock>(blocks[6]);
        Assert.Equal(new LineBlock(LineKind.Red, "MẬT"), blocks[7]);
        Assert.Equal("Lò Thị Bưởi", Assert.IsType<ColumnsBlock>(blocks[8]).Name);
    }

    [Theory]
    [InlineData("ệ", "e\u0323\u0302")]
    [InlineData("Ậ", "A\u0323\u0302")]
    [InlineData("ợ", "o\u031B\u0323")]
    [InlineData("Ứ", "U\u031B\u0301")]
    [InlineData("đã", "đa\u0303")]
    public void Decomposition_Letter_IsInCanonicalOrder(string letter, string expected) => Assert.Equal(expected, Decomposition.Of(letter));

    [Fact]
    public void Decomposition_OfAllLetters_IsUndoneByComposition()
    {
        const string Letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

        Assert.Equal(Letters + Letters.ToUpperInvariant(), Language.VietnameseText.Compose(Decomposition.Of(Letters + Letters.ToUpperInvariant())));
    }
}
