using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Tests.Reading.Building;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf.Rulings;

/// <summary>Cells are what the lines of a page part, however close their words stand.</summary>
public sealed class RuledTableTests
{
    private static readonly double[] Columns = [80, 110, 220, 330, 540];
    private static readonly double[] Rows = [520, 500, 460, 420];

    [Theory]
    [InlineData("whole")]
    [InlineData("cells")]
    [InlineData("bars")]
    [InlineData("form")]
    public async Task Read_CellsThatStandClose_AreReadBetweenTheirLines(string drawing)
    {
        var pdf = PdfTextTests.Letterhead();
        var text = await FromPdf(Filled(drawing switch
        {
            "whole" => pdf.Grid(Columns, Rows),
            "cells" => pdf.Cells(Columns, Rows),
            "bars" => pdf.Bars(Columns, Rows),
            _ => InForm(pdf),
        }));

        Assert.Equal(
            [
                "0/0: Mục", "0/1: Nơi góp ý", "0/2: Công văn", "0/3: Ý kiến",
                "1/0: 1", "1/1: Sở Khoa học và", "1/1: Công nghệ", "1/2: 1320/SKHCN-CĐS", "1/2: ngày 28/5/2026", "1/3: Thống nhất, đề nghị lấy", "1/3: số liệu mới nhất",
                "2/0: 2", "2/1: Sở Tài chính", "2/2: 2744/STC", "2/3: Thống nhất",
            ],
            Cells(text));
    }

    [Fact]
    public async Task Read_WordsInOneRunOverALine_ArePartedAtIt()
    {
        var text = await FromPdf(PdfTextTests.Letterhead().Grid([80, 200, 540], [520, 500, 480])
            .Text(84, 505, "Nơi góp ý", 12).Text(204, 505, "Ý kiến", 12)
            .Text(84, 485, "Sở Công Thương tỉnh Thống nhất với dự thảo", 12));

        Assert.Equal(["1/0: Sở Công Thương tỉnh", "1/1: Thống nhất với dự thảo"], Cells(text).Skip(2));
    }

    [Fact]
    public async Task Read_MergedCells_AreOneByTheirFirstRowAndColumn()
    {
        var pdf = PdfTextTests.Letterhead()
            .Line(80, 520, 540, 520).Line(200, 500, 540, 500).Line(80, 480, 540, 480).Line(200, 460, 540, 460).Line(80, 440, 540, 440)
            .Line(80, 520, 80, 440).Line(200, 520, 200, 440).Line(370, 500, 370, 440).Line(540, 520, 540, 440)
            .Text(84, 500, "Cơ quan", 12).Text(300, 505, "Ý kiến", 12)
            .Text(204, 485, "Đồng ý", 12).Text(374, 485, "Không đồng ý", 12)
            .Text(84, 456, "Sở Tài chính", 12).Text(204, 465, "Điều 1", 12).Text(374, 465, "Điều 2", 12)
            .Text(204, 445, "Điều 3", 12).Text(374, 445, "Điều 4", 12);

        Assert.Equal(
            ["0/0: Cơ quan", "0/1: Ý kiến", "1/1: Đồng ý", "1/2: Không đồng ý", "2/0: Sở Tài chính", "2/1: Điều 1", "2/2: Điều 2", "3/1: Điều 3", "3/2: Điều 4"],
            Cells(await FromPdf(pdf)));
    }

    [Fact]
    public async Task Read_TableWithOpenSides_HasItsOuterColumns()
    {
        var pdf = PdfTextTests.Letterhead()
            .Line(80, 520, 540, 520).Line(80, 500, 540, 500).Line(80, 480, 540, 480).Line(200, 520, 200, 480).Line(330, 520, 330, 480)
            .Text(84, 505, "Nơi góp ý", 12).Text(204, 505, "Công văn", 12).Text(334, 505, "Ý kiến", 12)
            .Text(84, 485, "Sở Tài chính", 12).Text(204, 485, "2744/STC", 12).Text(334, 485, "Thống nhất", 12);

        Assert.Equal(["1/0: Sở Tài chính", "1/1: 2744/STC", "1/2: Thống nhất"], Cells(await FromPdf(pdf)).Skip(3));
    }

    [Fact]
    public async Task Read_LinesThatAreNoTable_GiveNoCells()
    {
        var text = await FromPdf(PdfTextTests.Letterhead()
            .Line(340, 735, 480, 735).Line(120, 740, 200, 740)
            .Grid([30, 565], [815, 30])
            .Line(121, 498, 300, 498)
            .Text(121, 500, "Sở kính trình Ủy ban nhân dân tỉnh", 13).Text(80, 460, "Nơi nhận: Như trên", 12).Text(340, 460, "GIÁM ĐỐC", 13));

        Assert.All(text.Lines, l => Assert.Null(l.Cell));
    }

    [Theory]
    [InlineData("1 G", "S")]
    [InlineData("1 1 1 RG", "S")]
    [InlineData("30 w", "S")]
    [InlineData("", "n")]
    public async Task Read_LinesThatNobodySees_PartNothing(string state, string paint)
    {
        var pdf = PdfTextTests.Letterhead().Raw("q " + state + " 80 520 m 540 520 l 80 480 m 540 480 l 80 520 m 80 480 l 300 520 m 300 480 l 540 520 m 540 480 l " + paint + " Q\n")
            .Text(84, 500, "Một câu bình thường không có bảng nào ở đây cả", 12);

        Assert.All((await FromPdf(pdf)).Lines, l => Assert.Null(l.Cell));
    }

    [Fact]
    public async Task Read_PageTurnedByItsDictionary_HasItsCells()
    {
        // A landscape table on an upright page: drawn upwards, shown turned.
        var pdf = new PdfBuilder().Page("/Rotate 90");
        foreach (var x in new[] { 100, 130, 160 })
        {
            pdf.Line(x, 80, x, 400);
        }

        foreach (var y in new[] { 80, 200, 400 })
        {
            pdf.Line(100, y, 160, y);
        }

        pdf.Raw("q 0 1 -1 0 595 0 cm\n").Text(90, 475, "Sở Y tế", 12).Text(210, 475, "Nhất trí", 12).Text(90, 445, "Sở Nội vụ", 12).Text(210, 445, "Đồng ý", 12).Raw("Q\n");

        Assert.Equal(["0/0: Sở Y tế", "0/1: Nhất trí", "1/0: Sở Nội vụ", "1/1: Đồng ý"], Cells(await FromPdf(pdf)));
    }

    [Fact]
    public async Task Read_PageOfAHundredThousandLines_IsADrawingAndTakesNoTime()
    {
        var pdf = PdfTextTests.Letterhead();
        for (var i = 0; i < 50_000; i++)
        {
            pdf.Raw(FormattableString.Invariant($"{10 + (i % 250 * 2)} 10 m {10 + (i % 250 * 2)} {20 + (i % 700)} l S 10 {10 + (i % 300 * 2)} m {20 + (i % 500)} {10 + (i % 300 * 2)} l S\n"));
        }

        var started = System.Diagnostics.Stopwatch.StartNew();
        var text = await FromPdf(pdf);

        Assert.All(text.Lines, l => Assert.Null(l.Cell));
        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Read_FormThatDrawsItself_EndsAndLeavesTheTable()
    {
        var pdf = PdfTextTests.Letterhead().Grid([80, 200, 540], [520, 500, 480])
            .Text(84, 505, "Nơi góp ý", 12).Text(204, 505, "Ý kiến", 12).Text(84, 485, "Sở Y tế", 12).Text(204, 485, "Thống nhất", 12);
        var number = pdf.Add(string.Empty) + 1;
        pdf.AddStream(FormattableString.Invariant($"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</F {number} 0 R>>>>"), "10 10 m 500 10 l S /F Do /F Do");

        Assert.Equal(["1/0: Sở Y tế", "1/1: Thống nhất"], Cells(await FromPdf(pdf.Form(FormattableString.Invariant($"/Resources<</XObject<</F {number} 0 R>>>>"), "/F Do /F Do"))).Skip(2));
    }

    private static PdfBuilder InForm(PdfBuilder pdf)
    {
        var lines = string.Join(' ', Columns.Select(x => FormattableString.Invariant($"{x} 400 m {x} 500 l S")).Concat(Rows.Select(y => FormattableString.Invariant($"80 {y - 20} m 540 {y - 20} l S"))));
        return pdf.Form("/Matrix[1 0 0 1 0 20]", lines);
    }

    private static PdfBuilder Filled(PdfBuilder pdf) => pdf
        .Text(84, 505, "Mục", 12).Text(113, 505, "Nơi góp ý", 12).Text(223, 505, "Công văn", 12).Text(333, 505, "Ý kiến", 12)
        .Text(84, 485, "1", 12).Text(113, 485, "Sở Khoa học và", 12).Text(223, 485, "1320/SKHCN-CĐS", 12).Text(333, 485, "Thống nhất, đề nghị lấy", 12)
        .Text(113, 470, "Công nghệ", 12).Text(223, 470, "ngày 28/5/2026", 12).Text(333, 470, "số liệu mới nhất", 12)
        .Text(84, 440, "2", 12).Text(113, 440, "Sở Tài chính", 12).Text(223, 440, "2744/STC", 12).Text(333, 440, "Thống nhất", 12);

    internal static IEnumerable<string> Cells(SourceText text) =>
        text.Lines.Where(l => l.Cell is not null).Select(l => FormattableString.Invariant($"{l.Cell!.Value.Row}/{l.Cell.Value.Column}: {l.Text.Trim()}"));
}
