using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using Xunit;

namespace TaskTracking.Documents.Tests.Anatomy;

public sealed class AnnexTests
{
    [Fact]
    public void Of_TextAfterTheClosing_IsAnAnnex() =>
        Assert.True(DocumentAnatomy.Of(With("PHỤ LỤC", "Danh mục các công trình đề nghị điều chỉnh quy hoạch", "1. Đường trục chính thị trấn")).Document.HasAnnex);

    [Fact]
    public void Of_NothingOrAPageNumberAfterTheClosing_IsNone()
    {
        Assert.False(DocumentAnatomy.Of(InventedLetter.Stacked()).Document.HasAnnex);
        Assert.False(DocumentAnatomy.Of(With("2")).Document.HasAnnex);
    }

    private static SourceText With(params string[] lines) => WordLines.Of(string.Join(
        '\n',
        [.. InventedLetter.HeadingLeft, .. InventedLetter.HeadingRight, .. InventedLetter.Text, .. InventedLetter.ClosingLeft, .. InventedLetter.ClosingRight, .. lines]));
}
