using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf;

/// <summary>A page signed by hand, scanned and put back among typed pages is unread, and said to be.</summary>
public sealed class PicturePagesTests
{
    [Fact]
    public async Task Read_ScannedPageAmongTypedOnes_IsNamed()
    {
        var document = await Of(Typed().Page().Picture(1240, 1754).Page().Text(90, 700, "Trang cuối có chữ đánh máy đầy đủ"));

        Assert.Equal(TextOrigin.Text, document.TextFrom);
        Assert.Equal([2], document.UnreadPages);
    }

    [Fact]
    public async Task Read_PageNumberOnAScan_DoesNotMakeItRead() =>
        Assert.Equal([2], (await Of(Typed().Page().Picture(1240, 1754).Text(290, 810, "2"))).UnreadPages);

    [Fact]
    public async Task Read_PictureBesideText_IsNoUnreadPage() =>
        Assert.Empty((await Of(Typed().Picture(1240, 1754))).UnreadPages);

    [Fact]
    public async Task Read_EmptyPageOrPageWithASmallPicture_IsNoUnreadPage() =>
        Assert.Empty((await Of(Typed().Page().Page().Picture(300, 300))).UnreadPages);

    [Fact]
    public async Task Read_ScanThroughout_IsUnreadAsAWhole()
    {
        var document = await Of(new PdfBuilder().Picture(1240, 1754).Page().Picture(1240, 1754));

        Assert.Equal(TextOrigin.None, document.TextFrom);
        Assert.Empty(document.UnreadPages);
    }

    private static PdfBuilder Typed() => new PdfBuilder()
        .Text(90, 700, "Sở Mẫu thử kính trình Ủy ban nhân dân tỉnh xem xét, quyết định.")
        .Text(90, 670, "Nội dung cụ thể được nêu trong dự thảo kèm theo tờ trình này.");

    private static async Task<AdministrativeDocument> Of(PdfBuilder page) => (await Read("a.pdf", page.Build())).Document!;
}
