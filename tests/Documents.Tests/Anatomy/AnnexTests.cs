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

    [Fact]
    public void Of_Annexes_AreKnownByTheirTitles()
    {
        var titles = DocumentAnatomy.Of(With("ĐỀ ÁN", "Phát triển chợ nông thôn", "I. HIỆN TRẠNG", "Toàn tỉnh có 30 chợ.", "PHỤ LỤC", "Danh mục chợ xây mới", "1. Chợ Đăk La.")).Document.AnnexTitles;
        Assert.Equal(3, titles.Count);
        Assert.StartsWith("ĐỀ ÁN / Phát triển chợ nông thôn", titles[0], StringComparison.Ordinal);
        Assert.StartsWith("PHỤ LỤC / Danh mục chợ xây mới", titles[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DraftBehindTheLetter_IsTakenApartToo()
    {
        var document = DocumentAnatomy.Of(With("DỰ THẢO", "ỦY BAN NHÂN DÂN", "TỈNH KON TUM", "Số:      /KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Kon Tum, ngày      tháng      năm 2026", "KẾ HOẠCH", "Tổ chức Tuần Văn hóa", "1. Thời gian: tháng 12.", "2. Nội dung: hội thi.", "Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")).Document;
        var draft = Assert.Single(document.Bundled);
        Assert.Equal(("KH", "KH-UBND", true), (draft.Type, draft.Notation, draft.IsDraft));
        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH KON TUM", draft.Issuer);
        Assert.Equal("123/TTr-SXD", document.Number);
    }

    [Fact]
    public void Of_TableInAnotherOrder_HasTheSameWordsInNone()
    {
        var (one, other, changed) = (With("PHỤ LỤC TỌA ĐỘ", "M1", "1606240", "553120", "M2"), With("PHỤ LỤC TỌA ĐỘ", "M1", "M2", "1606240", "553120"), With("PHỤ LỤC TỌA ĐỘ", "M1", "M2", "1606241", "553120"));
        Assert.NotEqual(DocumentAnatomy.Of(one).Document.TextKey, DocumentAnatomy.Of(other).Document.TextKey);
        Assert.Equal(DocumentAnatomy.Of(one).Document.WordsKey, DocumentAnatomy.Of(other).Document.WordsKey);
        Assert.NotEqual(DocumentAnatomy.Of(one).Document.WordsKey, DocumentAnatomy.Of(changed).Document.WordsKey);
    }

    [Fact]
    public void Of_FiguresThatChangedPlaces_AreOtherWords()
    {
        var (one, other) = (With("PHỤ LỤC", "Hỗ trợ 1.150 triệu đồng thay cho 1.800 triệu đồng."), With("PHỤ LỤC", "Hỗ trợ 1.800 triệu đồng thay cho 1.150 triệu đồng."));
        Assert.NotEqual(DocumentAnatomy.Of(one).Document.WordsKey, DocumentAnatomy.Of(other).Document.WordsKey);
    }

    [Fact]
    public void Of_CellsOfTwoRowsThatChangedPlaces_AreOtherWords()
    {
        var (one, other) = (Table("Kênh", "1150", "Đập", "1800"), Table("Kênh", "1800", "Đập", "1150"));
        Assert.NotEqual(DocumentAnatomy.Of(one).Document.WordsKey, DocumentAnatomy.Of(other).Document.WordsKey);
        Assert.Equal(DocumentAnatomy.Of(one).Document.WordsKey, DocumentAnatomy.Of(Table("Kênh", "1150", "Đập", "1800")).Document.WordsKey);
    }

    private static SourceText Table(params string[] cells)
    {
        var text = With([.. cells.Prepend("PHỤ LỤC")]);
        var from = text.Lines.Count - cells.Length;
        return text with { Lines = [.. text.Lines.Select((l, i) => i < from ? l : l with { Cell = new TableCell(0, (i - from) / 2, (i - from) % 2) })] };
    }

    private static SourceText With(params string[] lines) => WordLines.Of(string.Join(
        '\n',
        [.. InventedLetter.HeadingLeft, .. InventedLetter.HeadingRight, .. InventedLetter.Text, .. InventedLetter.ClosingLeft, .. InventedLetter.ClosingRight, .. lines]));
}
