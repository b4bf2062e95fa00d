using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using Xunit;

namespace TaskTracking.Documents.Tests.Anatomy;

/// <summary>A mark of secrecy is told by its place, not by its word (domain.md §5.1).</summary>
public sealed class SecrecyTests
{
    private static readonly string[] Heading =
    [
        "CÔNG AN TỈNH KON TUM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "Số: 41/KH-CAT-PV01", "Kon Tum, ngày 12 tháng 5 năm 2025",
    ];

    private static readonly string[] Rest = ["KẾ HOẠCH", "Tuần tra ban đêm", "Thực hiện chỉ đạo của Bộ, đơn vị lập kế hoạch sau."];

    [Theory]
    [InlineData("MẬT", "MẬT")]
    [InlineData("M Ậ T", "MẬT")]
    [InlineData("T Ố I   M Ậ T", "TỐI MẬT")]
    [InlineData("T U Y Ệ T M Ậ T", "TUYỆT MẬT")]
    [InlineData("[ TỐI MẬT ]", "TỐI MẬT")]
    [InlineData("Độ mật: Tối mật", "TỐI MẬT")]
    public void Of_MarkInTheHeading_IsTheLevel(string mark, string level) => Assert.Equal(level, Read([.. Heading, mark, .. Rest]));

    [Fact]
    public void Of_MarkAtTheHeadOfAnAnnex_IsTheLevel() =>
        Assert.Equal("MẬT", Read([.. Heading, .. Rest, "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "GIÁM ĐỐC", "Lê Mẫu Thử", "MẬT", "PHỤ LỤC", "Danh sách lực lượng tham gia của các đơn vị trực thuộc"]));

    [Theory]
    [InlineData("LỊCH NẠO VÉT LÒNG SUỐI", "MẬT", "Ban quản lý thông báo lịch như sau.")]
    [InlineData("PHẪU THUẬT SỎI TÚI", "MẬT", "cùng với kíp gây mê của bệnh viện.")]
    [InlineData("Số tài liệu có đóng dấu", "MẬT", "Số tài liệu không đóng dấu")]
    [InlineData("Bảng tin nhắc mọi người giữ bí", "MẬT", "tức là giữ an toàn cho đơn vị.")]
    public void Of_WordThatALineBreakLeftAlone_IsNone(string before, string word, string after) =>
        Assert.Null(Page([.. Heading, "THÔNG BÁO", "Về lịch làm việc", "Đơn vị thông báo.", before, word, after]));

    [Fact]
    public void Of_WordInARowOfATable_IsNone() =>
        Assert.Null(DocumentAnatomy.Of(WordLines.Of(
        [
            .. Heading.Concat(Rest).Select((l, i) => new SourceLine { Text = l, Paragraph = i + 1 }),
            Cell("Mặt hàng", 0, 0, 20), Cell("Số lượng", 0, 1, 21), Cell("TỐI MẬT", 1, 0, 22), Cell("41", 1, 1, 23),
        ])).Document.Secrecy);

    [Fact]
    public void Of_MarkInABoxOfItsOwn_IsTheLevel() =>
        Assert.Equal("TUYỆT MẬT", DocumentAnatomy.Of(WordLines.Of(
        [
            Cell("TUYỆT MẬT", 0, 0, 1), .. Heading.Concat(Rest).Select((l, i) => new SourceLine { Text = l, Paragraph = i + 2 }),
        ])).Document.Secrecy);

    private static SourceLine Cell(string text, int row, int column, int paragraph) => new() { Text = text, Paragraph = paragraph, Cell = new TableCell(0, row, column) };

    private static string? Read(string[] lines) => DocumentAnatomy.Of(WordLines.Of(string.Join('\n', lines))).Document.Secrecy;

    // All in the top of a first page, where a mark may stand.
    private static string? Page(string[] lines) => DocumentAnatomy.Of(WordLines.Pdf(
        lines.Select((l, i) => new SourceLine { Text = l, Page = 1, Box = new Box(90, 60 + (i * 18), 500, 74 + (i * 18)) }))).Document.Secrecy;
}
