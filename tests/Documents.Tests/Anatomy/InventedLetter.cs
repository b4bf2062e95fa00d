using TaskTracking.Documents.Reading;
using TaskTracking.Facts;

namespace TaskTracking.Documents.Tests.Anatomy;

/// <summary>
/// One invented tờ trình, written out in the layouts that real documents have. Left and right columns of heading and closing
/// are given apart; each layout puts them together in its own way.
/// </summary>
internal static class InventedLetter
{
    public static readonly string[] HeadingLeft = ["UBND TỈNH KON TUM", "SỞ XÂY DỰNG", "-------", "Số: 123/TTr-SXD"];

    public static readonly string[] HeadingRight = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "---------------", "Kon Tum, ngày 18 tháng 11 năm 2026"];

    public static readonly string[] Text =
    [
        "TỜ TRÌNH",
        "Về việc điều chỉnh quy hoạch chung thị trấn Đăk Hà",
        "---------",
        "Kính gửi: Ủy ban nhân dân tỉnh Kon Tum.",
        "Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;",
        "Căn cứ Nghị định số 44/2015/NĐ-CP ngày 06 tháng 5 năm 2015 của Chính phủ quy định chi tiết một số nội dung về quy hoạch xây dựng;",
        "Thực hiện ý kiến chỉ đạo của Ủy ban nhân dân tỉnh, Sở Xây dựng đã rà soát quy hoạch chung và lấy ý kiến các cơ quan.",
        "Sở Xây dựng kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.",
    ];

    public static readonly string[] ClosingLeft = ["Nơi nhận:", "- Như trên;", "- Sở Tài chính;", "- Lưu: VT, QHKT."];

    public static readonly string[] ClosingRight = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị Bình"];

    public static SourceText Stacked() => WordLines.Of(string.Join('\n', [.. HeadingLeft, .. HeadingRight, .. Text, .. ClosingLeft, .. ClosingRight]));

    public static SourceText Interleaved() => WordLines.Of(string.Join('\n', [.. Zip(HeadingLeft, HeadingRight), .. Text, .. ClosingLeft, .. ClosingRight]));

    public static SourceText ParedBy(string gap) => WordLines.Of(string.Join('\n', [.. Beside(HeadingLeft, HeadingRight, gap), .. Text, .. Beside(ClosingLeft, ClosingRight, gap)]));

    public static SourceText InCells()
    {
        var lines = new List<SourceLine>();
        AddTable(lines, 0, HeadingLeft[..3], HeadingRight[..3], 0);
        AddTable(lines, 0, HeadingLeft[3..], HeadingRight[3..], 1);
        foreach (var line in Text)
        {
            lines.Add(new SourceLine { Text = line, Paragraph = lines.Count + 1 });
        }

        AddTable(lines, 1, ClosingLeft, ClosingRight, 0);
        return WordLines.Of(lines);
    }

    public static SourceText OnPage()
    {
        var lines = new List<SourceLine>();
        AddColumns(lines, HeadingLeft, HeadingRight, 60);
        var top = 170.0;
        foreach (var line in Text)
        {
            var centred = top < 250;
            var wrapped = Wrapped(line, 72).ToList();
            for (var i = 0; i < wrapped.Count; i++, top += 16)
            {
                var left = centred ? 305 - (wrapped[i].Length * 3) : i == 0 ? 113 : 85;
                var right = centred ? 305 + (wrapped[i].Length * 3) : i < wrapped.Count - 1 ? 540 : left + (wrapped[i].Length * 6);
                lines.Add(At(wrapped[i], left, top, right));
            }

            top += 6;
        }

        AddColumns(lines, ClosingLeft, ClosingRight, top + 10);
        return WordLines.Pdf(lines);
    }

    private static void AddColumns(List<SourceLine> lines, string[] left, string[] right, double top)
    {
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            if (i < left.Length)
            {
                lines.Add(At(left[i], 90, top + (i * 16), 90 + (left[i].Length * 6)));
            }

            if (i < right.Length)
            {
                lines.Add(At(right[i], 320 + ((34 - Math.Min(34, right[i].Length)) * 3), top + (i * 16), 540 - ((34 - Math.Min(34, right[i].Length)) * 3)));
            }
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        while (text.Length > width)
        {
            var cut = text.LastIndexOf(' ', width);
            yield return text[..cut];
            text = text[(cut + 1)..];
        }

        yield return text;
    }

    private static SourceLine At(string text, double left, double top, double right) =>
        new() { Text = text, Page = 1, Box = new Box(left, top, right, top + 13) };

    private static void AddTable(List<SourceLine> lines, int table, string[] left, string[] right, int row)
    {
        foreach (var line in left)
        {
            lines.Add(new SourceLine { Text = line, Paragraph = lines.Count + 1, Cell = new TableCell(table, row, 0) });
        }

        foreach (var line in right)
        {
            lines.Add(new SourceLine { Text = line, Paragraph = lines.Count + 1, Cell = new TableCell(table, row, 1) });
        }
    }

    private static IEnumerable<string> Beside(string[] left, string[] right, string gap) =>
        Enumerable.Range(0, Math.Max(left.Length, right.Length)).Select(i => left.ElementAtOrDefault(i) + gap + right.ElementAtOrDefault(i));

    private static IEnumerable<string> Zip(string[] left, string[] right) => left.Zip(right).SelectMany(p => new[] { p.First, p.Second });
}
