using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Tests.Reading.Building;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.DocxBuilder;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Word;

public sealed class WordLookTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
        <w:style w:type="paragraph" w:styleId="Base"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Base"/><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Loop1"><w:basedOn w:val="Loop2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Loop2"><w:basedOn w:val="Loop1"/></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
        """;

    [Fact]
    public void Read_StyleChain_GivesWhatTheRunLeavesOpen()
    {
        var line = Line("<w:p><w:pPr><w:pStyle w:val=\"Child\"/></w:pPr><w:r><w:t>TỜ TRÌNH</w:t></w:r></w:p>");

        Assert.Equal((true, true, 14.0, LineAlignment.Centre), (line.Bold, line.Italic, line.Size!.Value, line.Alignment!.Value));
    }

    [Fact]
    public void Read_RunSaysOtherwise_TheRunCounts()
    {
        var line = Line("<w:p><w:pPr><w:pStyle w:val=\"Child\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b w:val=\"0\"/><w:sz w:val=\"24\"/></w:rPr><w:t>Kon Tum</w:t></w:r></w:p>");

        Assert.Equal((false, true, 12.0, LineAlignment.Right), (line.Bold, line.Italic, line.Size!.Value, line.Alignment!.Value));
    }

    [Fact]
    public void Read_OldPropertiesOfATrackedChange_DoNotCount()
    {
        var line = Line("<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>nội dung</w:t></w:r></w:p>");

        Assert.False(line.Bold);
    }

    [Fact]
    public void Read_CharacterStyleAndLoopedStyles_Resolve()
    {
        var line = Line("<w:p><w:pPr><w:pStyle w:val=\"Loop1\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t>Điều 1</w:t></w:r></w:p>");

        Assert.Equal((true, 13.0), (line.Bold, line.Size!.Value));
    }

    [Fact]
    public void Read_Section_GivesPaperMarginsAndBodyType()
    {
        var text = FromDocx(Styled(P("Nội dung văn bản") + """
            <w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851"/></w:sectPr>
            """));

        Assert.Equal((210.0, 297.0), (text.Layout.PageWidth!.Value, text.Layout.PageHeight!.Value));
        Assert.Equal((20.0, 20.0, 30.0, 15.0), (text.Layout.MarginTop!.Value, text.Layout.MarginBottom!.Value, text.Layout.MarginLeft!.Value, text.Layout.MarginRight!.Value));
        Assert.Equal(("Times New Roman", 13.0), (text.Layout.BodyFont, text.Layout.BodySize!.Value));
    }

    [Fact]
    public void Read_ThemeFont_IsNamed()
    {
        var builder = WithBody("<w:p><w:r><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/></w:rPr><w:t>chữ</w:t></w:r></w:p>")
            .Related("theme", "theme1.xml", """
                <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>
                <a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>
                </a:fontScheme></a:themeElements></a:theme>
                """);

        Assert.Equal("Calibri", FromDocx(builder).Layout.BodyFont);
    }

    [Fact]
    public void Read_Lists_CarryTheirNumbers()
    {
        string[] texts = [Item("0", "Phạm vi"), Item("1", "Đối tượng"), Item("1", "Thời hạn"), Item("0", "Hiệu lực"), Item("1", "Từ ngày ký")];
        var builder = WithBody(string.Concat(texts)).Related("numbering", "numbering.xml", $"""
            <w:numbering {Namespaces}><w:abstractNum w:abstractNumId="7">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>
            """);

        Assert.Equal(["Điều 1. Phạm vi", "a) Đối tượng", "b) Thời hạn", "Điều 2. Hiệu lực", "a) Từ ngày ký"], Texts(FromDocx(builder)));
    }

    private static string Item(string level, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static SourceLine Line(string body) => Assert.Single(FromDocx(Styled(body)).Lines);

    private static DocxBuilder Styled(string body) =>
        WithBody(body).Related("styles", "styles.xml", $"<w:styles {Namespaces}>{Styles}</w:styles>");
}
