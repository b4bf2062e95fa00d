using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using Xunit;

namespace TaskTracking.Documents.Tests.Anatomy;

/// <summary>Lines of a narrow cell are joined with their numbers unbroken.</summary>
public sealed class BodyParagraphTests
{
    [Theory]
    [InlineData("1320/SKHCN-", "CĐS, 28/5/2026", "1320/SKHCN-CĐS, 28/5/2026")]
    [InlineData("1320/", "SKHCN-CĐS", "1320/SKHCN-CĐS")]
    [InlineData("Sở Xây dựng -", "đã sửa", "Sở Xây dựng - đã sửa")]
    [InlineData("Sở Xây", "dựng", "Sở Xây dựng")]
    public void Join_LinesOfACell_KeepNumbersWhole(string above, string below, string expected) =>
        Assert.Equal(expected, BodyParagraph.Join(BodyZone.Text, [Line(above, 10), Line(below, 24)]).Text);

    private static SourceLine Line(string text, double top) => new() { Text = text, Page = 1, Box = new Box(10, top, 80, top + 12), Cell = new TableCell(0, 1, 2) };
}
