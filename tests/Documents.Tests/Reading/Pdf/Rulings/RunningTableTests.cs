using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Tests.Reading.Building;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf.Rulings;

/// <summary>Tables that run on over pages.</summary>
public sealed class RunningTableTests
{
    private static readonly double[] Columns = [80, 110, 300, 540];

    [Fact]
    public async Task Read_HeadAgainOnTheNextPage_IsTheHead()
    {
        var text = await FromPdf(FirstPage().Page().Text(290, 800, "2", 12)
            .Grid(Columns, [780, 760, 740]).Text(84, 765, "TT", 12).Text(113, 765, "Cơ quan", 12).Text(303, 765, "Ý kiến", 12)
            .Text(84, 745, "2", 12).Text(113, 745, "Sở Nội vụ", 12).Text(303, 745, "Nhất trí", 12));

        Assert.Equal(["0:0/0: TT", "0:0/1: Cơ quan", "0:0/2: Ý kiến", "0:2/0: 2", "0:2/1: Sở Nội vụ", "0:2/2: Nhất trí"], Cells(text).Skip(6));
    }

    [Fact]
    public async Task Read_RowWithoutItsFirstCellOnTheNextPage_IsTheRestOfTheLastRow()
    {
        var text = await FromPdf(FirstPage().Page().Text(290, 800, "2", 12)
            .Grid(Columns, [780, 760, 740]).Text(303, 765, "bổ sung kinh phí", 12)
            .Text(84, 745, "2", 12).Text(113, 745, "Sở Nội vụ", 12).Text(303, 745, "Nhất trí", 12));

        Assert.Equal(["0:1/0: 1", "0:1/1: Sở Tài chính", "0:1/2: Thống nhất, đề nghị", "0:1/2: bổ sung kinh phí", "0:2/0: 2", "0:2/1: Sở Nội vụ", "0:2/2: Nhất trí"], Cells(text).Skip(3));
        Assert.Equal(2, text.Lines.Single(l => l.Text == "bổ sung kinh phí").Page);
    }

    [Fact]
    public async Task Read_NamesAndOpinionsBrokenByThePage_GoOnTogether()
    {
        var text = await FromPdf(PdfTextTests.Letterhead()
            .Grid([80, 300, 540], [120, 100, 60]).Text(84, 105, "Nơi góp ý", 12).Text(303, 105, "Ý kiến", 12)
            .Text(84, 80, "Sở Giáo dục và", 12).Text(303, 80, "Thống nhất với", 12).Page()
            .Grid([80, 300, 540], [780, 760, 740]).Text(84, 765, "đào tạo", 12).Text(303, 765, "dự thảo", 12)
            .Text(84, 745, "Sở Nội vụ", 12).Text(303, 745, "Nhất trí", 12));

        Assert.Equal(["0:1/0: Sở Giáo dục và", "0:1/0: đào tạo", "0:1/1: Thống nhất với", "0:1/1: dự thảo", "0:2/0: Sở Nội vụ", "0:2/1: Nhất trí"], Cells(text).Skip(2));
    }

    [Theory]
    [InlineData("Nội dung khác được báo cáo như sau:", 80)]
    [InlineData("2", 95)]
    public async Task Read_TextBetweenOrOtherColumns_IsAnotherTable(string between, double second)
    {
        var text = await FromPdf(FirstPage().Page().Text(121, 800, between, 12)
            .Grid([80, second + 30, 300, 540], [780, 760, 740]).Text(84, 765, "1", 12).Text(second + 33, 765, "Quyết định", 12).Text(303, 765, "Bản giấy", 12)
            .Text(84, 745, "2", 12).Text(second + 33, 745, "Kế hoạch", 12).Text(303, 745, "Bản giấy", 12));

        Assert.Equal(["1:0/0: 1", "1:0/1: Quyết định", "1:0/2: Bản giấy"], Cells(text).Skip(6).Take(3));
    }

    private static PdfBuilder FirstPage() => PdfTextTests.Letterhead()
        .Grid(Columns, [120, 100, 60]).Text(84, 105, "TT", 12).Text(113, 105, "Cơ quan", 12).Text(303, 105, "Ý kiến", 12)
        .Text(84, 80, "1", 12).Text(113, 80, "Sở Tài chính", 12).Text(303, 80, "Thống nhất, đề nghị", 12);

    private static IEnumerable<string> Cells(SourceText text) =>
        text.Lines.Where(l => l.Cell is not null).Select(l => FormattableString.Invariant($"{l.Cell!.Value.Table}:{l.Cell.Value.Row}/{l.Cell.Value.Column}: {l.Text.Trim()}"));
}
