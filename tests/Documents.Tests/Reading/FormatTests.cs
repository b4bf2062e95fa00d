using System.Text;
using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Documents.Tests.Reading.Pdf;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading;

public sealed class FormatTests
{
    private static readonly byte[] Docx = DocxBuilder.WithBody(DocxBuilder.P("Tờ trình")).Build();

    public static TheoryData<string, byte[], FileFormat> Unread { get; } = new()
    {
        { "a.doc", new CompoundFileBuilder().Stream("WordDocument").Build(), FileFormat.Doc },
        { "a.xls", new CompoundFileBuilder().Stream("Workbook").Build(), FileFormat.Xls },
        { "a.ppt", new CompoundFileBuilder().Stream("PowerPoint Document").Build(), FileFormat.Ppt },
        { "a.rtf", [.. "{\\rtf1\\ansi x}"u8], FileFormat.Rtf },
        { "a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], FileFormat.Png },
        { "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], FileFormat.Jpeg },
        { "a.tif", [.. "II*\0\0\0"u8], FileFormat.Tiff },
        { "a.odt", new ZipBuilder().File("mimetype", "application/vnd.oasis.opendocument.text").Build(), FileFormat.Odt },
        { "a.ods", new ZipBuilder().File("mimetype", "application/vnd.oasis.opendocument.spreadsheet").Build(), FileFormat.Ods },
        { "a.asice", new ZipBuilder().File("mimetype", "application/vnd.etsi.asic-e+zip").Build(), FileFormat.AsicContainer },
        { "a.zip", new ZipBuilder().File("x.txt", "x").Build(), FileFormat.Zip },
        { "a.rar", [.. "Rar!\u001A\u0007"u8, 0], FileFormat.OtherArchive },
        { "a.html", [.. "<!DOCTYPE html><html></html>"u8], FileFormat.Html },
        { "a.xml", [.. "<?xml version=\"1.0\"?><x/>"u8], FileFormat.Xml },
        { "a.edxml", [.. "<?xml version=\"1.0\"?><edXML:edXML/>"u8], FileFormat.Edxml },
        { "a.p7m", [0x30, 0x80, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02, 0xA0, 0x80, 0, 0, 0, 0, 0, 0], FileFormat.Cms },
        { "a.exe", [.. "MZ\u0090"u8], FileFormat.Executable },
    };

    [Theory]
    [MemberData(nameof(Unread))]
    public async Task Read_FormatThatIsOnlyRecognised_SaysWhatItIs(string path, byte[] bytes, FileFormat format)
    {
        var result = await Read(path, bytes);

        Assert.Equal((format, null, TextOrigin.None), (result.Format, result.Error, result.Document?.TextFrom));
    }

    [Fact]
    public async Task Read_NameSaysLittleOrOldThings_FormatIsTheBytes()
    {
        Assert.Equal(FileFormat.Docx, (await Read("khong-duoi", Docx)).Document!.Format);
        Assert.Equal(FileFormat.Docx, (await Read("cu.doc", Docx)).Document!.Format);
        Assert.Equal(FileFormat.Pdf, (await Read("to-trinh", PdfTextTests.Letterhead().Build())).Document!.Format);
    }

    [Fact]
    public async Task Read_NameThatMisleads_IsAMismatchWithTheTrueFormat()
    {
        var pdf = PdfTextTests.Letterhead().Build();

        Assert.Equal(new ReadingResult(FileFormat.Pdf, null, "file-type-mismatch"), await Read("a.docx", pdf));
        Assert.Equal(new ReadingResult(FileFormat.Docx, null, "file-type-mismatch"), await Read("a.pdf", Docx));
        Assert.Equal(new ReadingResult(FileFormat.Executable, null, "file-type-mismatch"), await Read("a.pdf", [.. "MZ\u0090\0\u0003"u8]));
        Assert.Equal(new ReadingResult(FileFormat.PlainText, null, "file-type-mismatch"), await Read("a.pdf", [.. "chỉ là chữ"u8]));
    }

    [Fact]
    public async Task Read_NothingOrNoise_HasItsCode()
    {
        byte[] noise = [1, 2, 3, 0, 200, 0, 7];

        Assert.Equal("file-empty", (await Read("a.pdf", [])).Error);
        Assert.Equal("file-corrupt", (await Read("a.pdf", noise)).Error);
        Assert.Equal("file-type-unknown", (await Read("a.bin", noise)).Error);
    }

    [Fact]
    public async Task Read_Workbook_GivesItsCellsAndMacros()
    {
        var result = await Read("a.xlsx", Workbook().Build());

        Assert.Equal((FileFormat.Xlsx, TextOrigin.Text), (result.Format, result.Document!.TextFrom));
        Assert.Equal(ActiveContentKind.Macro, Assert.Single(result.Document.Active).Kind);
        var lines = TaskTracking.Documents.Reading.Packages.PackageReader.Read(Workbook().Build()).Lines;
        Assert.Equal([("STT", 0, 0), ("Cơ quan lấy ý kiến", 0, 2), ("12", 1, 0)], lines.Select(l => (l.Text, l.Cell!.Value.Row, l.Cell.Value.Column)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Read_PlainText_InAnyUnicode(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var result = await Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\r\nĐộc lập - Tự do - Hạnh phúc")]);

        Assert.Equal((FileFormat.PlainText, TextOrigin.Text, TextEncodingKind.Unicode), (result.Format, result.Document!.TextFrom, result.Document.Encoding));
    }

    [Theory]
    [InlineData("stt;cơ quan;ý kiến\n1;Sở Tài chính;thống nhất\n2;Sở Tư pháp;thống nhất\n", FileFormat.Csv)]
    [InlineData("Kính gửi: Ủy ban nhân dân tỉnh, Sở Tài chính\nThực hiện chỉ đạo của Chủ tịch\n", FileFormat.PlainText)]
    public async Task Read_Text_IsATableWhereItsLinesAre(string text, FileFormat expected) =>
        Assert.Equal(expected, (await Read("a", Encoding.UTF8.GetBytes(text))).Format);

    private static ZipBuilder Workbook()
    {
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const string Rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        return new ZipBuilder()
            .File("[Content_Types].xml", "<Types><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
            .File("_rels/.rels", $"{Rels}<Relationship Id=\"a\" Type=\"{Office}officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            .File("xl/_rels/workbook.xml.rels", $"{Rels}<Relationship Id=\"s\" Type=\"{Office}worksheet\" Target=\"s.xml\"/><Relationship Id=\"t\" Type=\"{Office}sharedStrings\" Target=\"t.xml\"/></Relationships>")
            .File("xl/workbook.xml", "<workbook/>")
            .File("xl/hinh.bin", "x")
            .File("xl/t.xml", "<sst><si><t>STT</t></si><si><r><t>Cơ quan </t></r><r><t>lấy ý kiến</t></r></si></sst>")
            .File("xl/s.xml", "<worksheet><sheetData><row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row><row><c r=\"A2\"><v>12</v></c></row></sheetData></worksheet>");
    }
}
