using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using TaskTracking.Papers.Layout;

namespace TaskTracking.Papers.Word;

/// <summary>The paragraph styles of a paper: Times New Roman, sizes and spacing of Decree 30/2020/NĐ-CP, Appendix I.</summary>
internal static class WordStyles
{
    private const string Font = "Times New Roman";
    private const int Indent = 720;

    // Sizes in points; lengths in twentieths of a point. 240 is single spacing.
    private static readonly Row[] Rows =
    [
        new("PaperParent", "Cơ quan chủ quản", 12),
        new("PaperIssuer", "Cơ quan ban hành", 12, Bold: true),
        new("PaperNation", "Quốc hiệu", 12, Bold: true),
        new("PaperMotto", "Tiêu ngữ", 13, Bold: true),
        new("PaperNumber", "Số và ký hiệu", 13, Before: 60),
        new("PaperDate", "Địa danh và ngày tháng", 13, Italic: true, Before: 60),
        new("PaperAbout", "Trích yếu công văn", 12, Before: 120),
        new("PaperTitle", "Tên loại", 14, Bold: true, Before: 240),
        new("PaperSubject", "Trích yếu", 14, Bold: true),
        new("PaperTo", "Kính gửi", 13, Before: 240, After: 120),
        new("PaperToMany", "Kính gửi nhiều nơi", 13, Align: "left", Left: 2400, Before: 60),
        new("PaperRule", "Dòng kẻ", 2, After: 40),
        new("PaperGap", "Khe giữa bảng", 1, Spacing: 20, Exactly: true),
        new("PaperPage", "Số trang", 13),
        new(IdOf(Look.Body), "Nội dung", 13, Align: "both", First: Indent, Before: 120, Spacing: 264),
        new(IdOf(Look.Heading), "Đề mục", 13, Bold: true, Align: "both", First: Indent, Before: 120, Spacing: 264, Keep: true),
        new(IdOf(Look.Reason), "Lý do", 13, Bold: true, Align: "both", First: Indent, Before: 160, Spacing: 264, Keep: true),
        new(IdOf(Look.Detail), "Chi tiết", 13, Align: "both", First: Indent, Before: 60, Spacing: 264),
        new(IdOf(Look.DetailAbove), "Chi tiết (giữ cùng đoạn sau)", 13, Align: "both", First: Indent, Before: 60, Spacing: 264, Keep: true),
        new(IdOf(Look.Emphasis), "Nhấn mạnh", 13, Bold: true, Align: "both", First: Indent, Before: 120, Spacing: 264),
        new(IdOf(Look.Cell), "Ô bảng", 12, Align: "left", Before: 40, After: 40),
        new(IdOf(Look.CellCentred), "Ô bảng giữa", 12, Before: 40, After: 40),
        new(IdOf(Look.CellSmall), "Ô bảng chữ nhỏ", 10, Align: "left", After: 40),
        new(IdOf(Look.CellBlank), "Ô bảng để trống", 13, Align: "left", Before: 60, After: 60),
        new("PaperCellHead", "Đầu cột", 12, Bold: true, Before: 40, After: 40, Keep: true),
        new("PaperRecipients", "Nơi nhận", 12, Bold: true, Italic: true, Align: "left"),
        new("PaperRecipient", "Danh sách nơi nhận", 11, Align: "left"),
        new("PaperSigner", "Chức vụ người ký", 13, Bold: true, Keep: true),
        new("PaperSignerDay", "Ngày ký", 13, Italic: true, Keep: true),
        new("PaperSignerName", "Họ tên người ký", 13, Bold: true),
    ];

    public static string IdOf(Look look) => "Paper" + look;

    public static Styles Make() => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                new FontSize { Val = "26" },
                new FontSizeComplexScript { Val = "26" },
                new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        .. Rows.Select(Make),
    ]);

    private static Style Make(Row row)
    {
        var paragraph = new StyleParagraphProperties();
        if (row.Keep)
        {
            paragraph.Append(new KeepNext(), new KeepLines());
        }

        paragraph.Append(
            new WidowControl(),
            new SpacingBetweenLines { Before = Text(row.Before), After = Text(row.After), Line = Text(row.Spacing), LineRule = row.Exactly ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.Auto },
            new Indentation { Left = Text(row.Left), FirstLine = Text(row.First) },
            new Justification { Val = row.Align switch { "left" => JustificationValues.Left, "both" => JustificationValues.Both, _ => JustificationValues.Center } });
        var run = new StyleRunProperties();
        if (row.Bold)
        {
            run.Append(new Bold());
        }

        if (row.Italic)
        {
            run.Append(new Italic());
        }

        run.Append(new FontSize { Val = Text(2 * row.Points) }, new FontSizeComplexScript { Val = Text(2 * row.Points) });
        return new Style(new StyleName { Val = row.Name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = row.Id,
            CustomStyle = true,
        };
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>One style.</summary>
    /// <param name="Exactly">The spacing is a height in twentieths of a point, whatever stands in the line.</param>
    /// <param name="Keep">Stays on the page of the next paragraph.</param>
    private sealed record Row(
        string Id, string Name, int Points, bool Bold = false, bool Italic = false, string Align = "center", int First = 0, int Left = 0, int Before = 0, int After = 0, int Spacing = 240, bool Exactly = false, bool Keep = false);
}
