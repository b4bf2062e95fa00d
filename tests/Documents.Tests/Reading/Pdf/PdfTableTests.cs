using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Tests.Reading.Building;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf;

/// <summary>A table of a PDF is read cell by cell, as it is in Word.</summary>
public sealed class PdfTableTests
{
    private const string Bold = "CCCCCC+TimesNewRomanPS-BoldMT";

    [Fact]
    public async Task Read_TableHeadedStt_GivesItsCellsWhole()
    {
        var text = await FromPdf(Head(500)
            .Text(85, 480, "1", 12).Text(125, 480, "Sở Xây dựng (Công", 12).Text(270, 480, "Thống nhất", 12)
            .Text(125, 466, "văn số 2050)", 12)
            .Text(85, 450, "2", 12).Text(125, 450, "UBND huyện", 12).Text(270, 450, "Thống nhất; đề nghị", 12).Text(420, 450, "Đã bổ sung", 12)
            .Text(125, 436, "Đăk Mẫu", 12).Text(270, 436, "bổ sung sơ đồ", 12)
            .Text(121, 400, "Sở kính trình Ủy ban nhân dân tỉnh xem xét, quyết định xếp hạng di tích cấp tỉnh."));

        Assert.Equal(
            ["1/0: 1", "1/1: Sở Xây dựng (Công", "1/1: văn số 2050)", "1/2: Thống nhất", "2/0: 2", "2/1: UBND huyện", "2/1: Đăk Mẫu", "2/2: Thống nhất; đề nghị", "2/2: bổ sung sơ đồ", "2/3: Đã bổ sung"],
            Cells(text).SkipWhile(c => c.StartsWith("0/", StringComparison.Ordinal)));
        Assert.Null(text.Lines[^1].Cell);
    }

    [Fact]
    public async Task Read_NumbersInTheMiddleOfTheirRows_GiveTheSameRows()
    {
        var text = await FromPdf(Head(500)
            .Text(125, 480, "Sở Xây dựng", 12).Text(270, 480, "Thống nhất", 12)
            .Text(85, 466, "1", 12).Text(125, 466, "(Công văn số", 12)
            .Text(125, 452, "2050)", 12)
            .Text(125, 438, "Sở Nội vụ", 12).Text(270, 438, "Nhất trí", 12)
            .Text(85, 424, "2", 12).Text(125, 424, "(Công văn số", 12)
            .Text(125, 410, "3391)", 12));

        Assert.Equal(["2/0: 2", "2/1: Sở Nội vụ", "2/1: (Công văn số", "2/1: 3391)", "2/2: Nhất trí"], Cells(text).Where(c => c.StartsWith("2/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Read_TableHeadedByAgencies_HasARowForEachBody()
    {
        var text = await FromPdf(PdfTextTests.Letterhead()
            .Text(85, 500, "Cơ quan", 12, Bold).Text(250, 500, "Văn bản", 12, Bold).Text(420, 500, "Nội dung", 12, Bold)
            .Text(85, 480, "Sở Tài chính", 12).Text(250, 480, "2688/STC-QLG", 12).Text(400, 480, "Không thống nhất,", 12)
            .Text(400, 466, "đề nghị 30%", 12)
            .Text(85, 450, "UBND huyện", 12).Text(250, 450, "1777/UBND", 12).Text(400, 450, "Thống nhất", 12)
            .Text(85, 436, "Đăk Mẫu", 12)
            .Text(121, 400, "Sở kính trình Ủy ban nhân dân tỉnh xem xét, quyết định xếp hạng di tích cấp tỉnh."));

        Assert.Equal(
            ["1/0: Sở Tài chính", "1/1: 2688/STC-QLG", "1/2: Không thống nhất,", "1/2: đề nghị 30%", "2/0: UBND huyện", "2/0: Đăk Mẫu", "2/1: 1777/UBND", "2/2: Thống nhất"],
            Cells(text).SkipWhile(c => c.StartsWith("0/", StringComparison.Ordinal)));
        Assert.Null(text.Lines[^1].Cell);
    }

    [Fact]
    public async Task Read_HeadingInTheMiddleOfItsColumn_IsNoColumnOfItsOwn()
    {
        var text = await FromPdf(PdfTextTests.Letterhead()
            .Text(83, 500, "TT", 12, Bold).Text(180, 500, "Cơ quan", 12, Bold).Text(330, 500, "Ý kiến", 12, Bold)
            .Text(85, 480, "1", 12).Text(120, 480, "Sở Y tế", 12).Text(300, 480, "Đồng tình", 12)
            .Text(85, 460, "2", 12).Text(120, 460, "Sở Giáo dục và Đào tạo", 12).Text(300, 460, "Nhất trí", 12));

        Assert.Equal(["2/0: 2", "2/1: Sở Giáo dục và Đào tạo", "2/2: Nhất trí"], Cells(text).Where(c => c.StartsWith("2/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Read_NameThatNearlyFillsItsColumnUnderCentredHeadings_IsPartedWhereTheNextLinesBegin()
    {
        var text = await FromPdf(PdfTextTests.Letterhead()
            .Text(94, 500, "TT", 12, Bold).Text(174, 500, "Đơn vị", 12, Bold).Text(314, 500, "Văn bản", 12, Bold).Text(464, 500, "Ý kiến", 12, Bold)
            .Text(89, 480, "1", 12).Text(123, 480, "Sở Khoa học và Công nghệ", 12).Text(266, 480, "1320/SKHCN-CĐS,", 12).Text(412, 480, "Thống nhất, đề nghị", 12)
            .Text(266, 466, "28/5/2026", 12).Text(412, 466, "lấy số liệu", 12)
            .Text(89, 446, "2", 12).Text(123, 446, "Sở Tài chính", 12).Text(266, 446, "2744/STC-HCSN", 12).Text(412, 446, "Thống nhất", 12));

        Assert.Equal(
            ["1/0: 1", "1/1: Sở Khoa học và Công nghệ", "1/2: 1320/SKHCN-CĐS,", "1/2: 28/5/2026", "1/3: Thống nhất, đề nghị", "1/3: lấy số liệu", "2/0: 2", "2/1: Sở Tài chính", "2/2: 2744/STC-HCSN", "2/3: Thống nhất"],
            Cells(text).SkipWhile(c => c.StartsWith("0/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Read_PartBelowATableWithoutNumbers_IsNoCellOfIt()
    {
        var text = await FromPdf(PdfTextTests.Letterhead()
            .Text(85, 500, "Đơn vị", 12, Bold).Text(250, 500, "Văn bản", 12, Bold).Text(420, 500, "Ý kiến", 12, Bold)
            .Text(85, 480, "Sở Tài chính", 12).Text(250, 480, "2688/STC-QLG", 12).Text(400, 480, "Thống nhất", 12)
            .Text(85, 466, "Sở Y tế", 12).Text(250, 466, "177/SYT-NV", 12).Text(400, 466, "Thống nhất", 12)
            .Text(121, 448, "4. Đề nghị", 12, Bold)
            .Text(121, 420, "Sở kính trình Ủy ban nhân dân tỉnh xem xét, quyết định xếp hạng di tích cấp tỉnh."));

        Assert.Equal(["2/0: Sở Y tế", "2/1: 177/SYT-NV", "2/2: Thống nhất"], Cells(text).Where(c => c.StartsWith("2/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Read_LetterheadWithoutTable_HasNoCells()
    {
        var text = await FromPdf(PdfTextTests.Letterhead());

        Assert.All(text.Lines, l => Assert.Null(l.Cell));
    }

    private static PdfBuilder Head(int at) => PdfTextTests.Letterhead()
        .Text(121, at + 30, "Kết quả tổng hợp như sau:")
        .Text(83, at, "STT", 12, Bold).Text(140, at, "Cơ quan", 12, Bold).Text(300, at, "Ý kiến", 12, Bold).Text(420, at, "Tiếp thu", 12, Bold);

    private static IEnumerable<string> Cells(SourceText text) =>
        text.Lines.Where(l => l.Cell is not null).Select(l => FormattableString.Invariant($"{l.Cell!.Value.Row}/{l.Cell.Value.Column}: {l.Text.Trim()}"));
}
