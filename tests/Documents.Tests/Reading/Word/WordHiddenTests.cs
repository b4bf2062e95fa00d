using TaskTracking.Documents.Reading;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.DocxBuilder;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Word;

public sealed class WordHiddenTests
{
    [Theory]
    [InlineData("<w:vanish/>", HiddenContentKind.HiddenText)]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", HiddenContentKind.WhiteText)]
    [InlineData("<w:color w:val=\"FEFEFE\"/>", HiddenContentKind.WhiteText)]
    [InlineData("<w:sz w:val=\"2\"/>", HiddenContentKind.TinyText)]
    public void Read_WordsNobodySees_AreHiddenAndNoLine(string look, HiddenContentKind kind)
    {
        var text = FromDocx(P("Mở đầu") + $"<w:p><w:r><w:t>Thấy. </w:t></w:r><w:r><w:rPr>{look}</w:rPr><w:t>Căn cứ Luật Xây dựng</w:t></w:r></w:p>");

        Assert.Equal(["Mở đầu", "Thấy."], Texts(text));
        var hidden = Assert.Single(text.Hidden);
        Assert.Equal((kind, 1, 2, "Căn cứ Luật Xây dựng"), (hidden.Kind, hidden.Count, hidden.Place.Paragraph!.Value, hidden.Place.Quote));
    }

    [Theory]
    [InlineData("<w:vanish w:val=\"0\"/>")]
    [InlineData("<w:color w:val=\"auto\"/>")]
    [InlineData("<w:color w:val=\"FF0000\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>")]
    [InlineData("<w:sz w:val=\"16\"/>")]
    public void Read_WordsThatCanBeSeen_AreLines(string look)
    {
        var text = FromDocx($"<w:p><w:r><w:rPr>{look}</w:rPr><w:t>Căn cứ</w:t></w:r></w:p>");

        Assert.Equal(["Căn cứ"], Texts(text));
        Assert.Empty(text.Hidden);
    }

    [Fact]
    public void Read_WhiteWordsInADarkCell_AreSeen()
    {
        var text = FromDocx("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>STT</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

        Assert.Equal(["STT"], Texts(text));
    }

    [Fact]
    public void Read_TrackedChanges_ShowTheTextAsItWouldBeAccepted()
    {
        var text = FromDocx("""
            <w:p><w:r><w:t xml:space="preserve">Thời hạn </w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins><w:r><w:t>20</w:t></w:r></w:ins>
            <w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space="preserve"> ngày</w:t></w:r></w:moveTo></w:p>
            """);

        Assert.Equal(["Thời hạn 20 ngày"], Texts(text));
        Assert.Equal((HiddenContentKind.TrackedChange, 4), (Assert.Single(text.Hidden).Kind, text.Hidden[0].Count));
    }

    [Fact]
    public void Read_InsertedRowMark_DeletesNothing()
    {
        var text = FromDocx($"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{P("ô")}</w:tc></w:tr></w:tbl>{P("sau bảng")}");

        Assert.Equal(["ô", "sau bảng"], Texts(text));
    }

    [Fact]
    public void Read_Comments_AreCountedWithTheirParagraph()
    {
        var text = FromDocx(P("một") + "<w:p><w:r><w:t>hai</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"2\"/></w:r></w:p>");

        var comment = Assert.Single(text.Hidden);
        Assert.Equal((HiddenContentKind.Comment, 2, 2, "hai"), (comment.Kind, comment.Count, comment.Place.Paragraph!.Value, comment.Place.Quote));
    }
}
