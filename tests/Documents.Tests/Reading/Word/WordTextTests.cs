using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Tests.Reading.Building;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.DocxBuilder;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Word;

public sealed class WordTextTests
{
    [Fact]
    public void Read_RunsOfOneParagraph_BecomeOneLine()
    {
        var text = FromDocx("<w:p><w:r><w:t>TỜ </w:t></w:r><w:r><w:t xml:space=\"preserve\"> TRÌNH</w:t></w:r></w:p>");

        Assert.Equal(["TỜ TRÌNH"], Texts(text));
    }

    [Fact]
    public void Read_LineBreak_EndsALineOfTheSameParagraph()
    {
        var text = FromDocx(P("Mở đầu") + "<w:p><w:r><w:t>KT. GIÁM ĐỐC</w:t><w:br/><w:t>PHÓ GIÁM ĐỐC</w:t></w:r></w:p>");

        Assert.Equal([("Mở đầu", 1), ("KT. GIÁM ĐỐC", 2), ("PHÓ GIÁM ĐỐC", 2)], text.Lines.Select(l => (l.Text, l.Paragraph!.Value)));
    }

    [Fact]
    public void Read_Tabs_AreKept()
    {
        var text = FromDocx("<w:p><w:r><w:t>Số: 12/TTr-SXD</w:t><w:tab/><w:t>Kon Tum, ngày 5</w:t></w:r></w:p>");

        Assert.Equal(["Số: 12/TTr-SXD\tKon Tum, ngày 5"], Texts(text));
    }

    [Fact]
    public void Read_DecomposedLetters_AreComposed()
    {
        var text = FromDocx(P("To\u031B\u0300 tri\u0300nh U\u0309y ban"));

        Assert.Equal(["Tờ trình Ủy ban"], Texts(text));
    }

    [Fact]
    public void Read_Table_GivesEachCellItsPlace()
    {
        var text = FromDocx($"<w:tbl><w:tr>{Cell("a")}{Cell("b", "2")}{Cell("c")}</w:tr><w:tr>{Cell("d")}</w:tr></w:tbl><w:tbl><w:tr>{Cell("e")}</w:tr></w:tbl>{P("sau")}");

        Assert.Equal(
            [("a", new TableCell(0, 0, 0)), ("b", new TableCell(0, 0, 1)), ("c", new TableCell(0, 0, 3)), ("d", new TableCell(0, 1, 0)), ("e", new TableCell(1, 0, 0)), ("sau", null)],
            text.Lines.Select(l => (l.Text, l.Cell)));
        Assert.Equal([1, 2, 3, 4, 5, 6], text.Lines.Select(l => l.Paragraph!.Value));
    }

    [Fact]
    public void Read_TextBoxInTwoVocabularies_IsReadOnce()
    {
        var box = $"<w:txbxContent>{P("CỘNG HÒA")}</w:txbxContent>";
        var text = FromDocx($"""
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>{box}</wps:txbx></mc:Choice>
            <mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>ngoài</w:t></w:r></w:p>
            """);

        Assert.Equal([("CỘNG HÒA", LineZone.TextBox), ("ngoài", LineZone.Body)], text.Lines.Select(l => (l.Text, l.Zone)));
    }

    [Fact]
    public void Read_TextBoxInACellAndTableInATextBox_StandWhereTheyAreSeen()
    {
        var inner = $"<w:tbl><w:tr>{Cell("trong bảng")}</w:tr></w:tbl>";
        var box = $"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{P("trong khung")}{inner}</w:txbxContent></v:textbox></w:pict></w:r></w:p>";

        var text = FromDocx($"<w:tbl><w:tr><w:tc>{box}</w:tc></w:tr></w:tbl>");

        Assert.Equal([("trong khung", null), ("trong bảng", new TableCell(1, 0, 0))], text.Lines.Select(l => (l.Text, l.Cell)));
    }

    [Fact]
    public void Read_OldVmlTextBoxAndWordArt_AreRead()
    {
        var text = FromDocx($"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{P("SỞ XÂY DỰNG")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
            + "<w:p><w:r><w:pict><v:textpath string=\"DỰ THẢO\"/></w:pict></w:r></w:p>");

        Assert.Equal(["SỞ XÂY DỰNG", "DỰ THẢO"], Texts(text));
    }

    [Fact]
    public void Read_Field_ShowsItsResultAndNotItsCode()
    {
        var text = FromDocx("""
            <w:p><w:r><w:t xml:space="preserve">Ngày </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \@ "dd" </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>18</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:fldSimple w:instr=" AUTHOR "><w:r><w:t xml:space="preserve"> tháng 11</w:t></w:r></w:fldSimple></w:p>
            """);

        Assert.Equal(["Ngày 18 tháng 11"], Texts(text));
    }

    [Fact]
    public void Read_HeadersFootersFootnotes_CarryTheirZones()
    {
        var builder = WithBody(P("thân") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference w:type=\"first\" r:id=\"footer1\"/></w:sectPr>")
            .Related("header", "header1.xml", $"<w:hdr {Namespaces}>{P("đầu trang")}</w:hdr>")
            .Related("footer", "footer1.xml", $"<w:ftr {Namespaces}>{P("chân trang không hiện")}</w:ftr>")
            .Related("footnotes", "footnotes.xml", $"<w:footnotes {Namespaces}><w:footnote>{P("chú thích")}</w:footnote></w:footnotes>");

        Assert.Equal(
            [("đầu trang", LineZone.PageHeader), ("thân", LineZone.Body), ("chú thích", LineZone.Footnote)],
            FromDocx(builder).Lines.Select(l => (l.Text, l.Zone)));
    }

    [Fact]
    public void Read_StrictVocabulary_ReadsTheSame()
    {
        var builder = new DocxBuilder().Part(
            "word/document.xml",
            "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"14pt\"/></w:rPr><w:t>QUYẾT ĐỊNH</w:t></w:r></w:p></w:body></w:document>");

        var line = Assert.Single(FromDocx(builder).Lines);
        Assert.Equal(("QUYẾT ĐỊNH", LineAlignment.Centre, 14), (line.Text, line.Alignment, line.Size));
    }

    private static string Cell(string text, string span = "1") =>
        $"<w:tc><w:tcPr><w:gridSpan w:val=\"{span}\"/></w:tcPr>{P(text)}</w:tc>";
}
