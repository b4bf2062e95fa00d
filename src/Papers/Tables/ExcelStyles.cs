using DocumentFormat.OpenXml.Spreadsheet;

namespace TaskTracking.Papers.Tables;

/// <summary>The four looks of a cell, by their place in the list.</summary>
internal static class ExcelStyles
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Day = 2;
    public const uint Minute = 3;

    // Numbers below 164 are Excel's own, and those for dates follow the reader's language.
    private const uint DayFormat = 164;
    private const uint MinuteFormat = 165;

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = MinuteFormat, FormatCode = "dd/mm/yyyy hh:mm" }),
        new Fonts(Letters(bold: false), Letters(bold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(Look(0, 0), Look(0, 1), Look(DayFormat, 0), Look(MinuteFormat, 0)));

    private static Font Letters(bool bold)
    {
        var font = new Font(new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" });
        if (bold)
        {
            font.InsertAt(new Bold(), 0);
        }

        return font;
    }

    private static CellFormat Look(uint format, uint font) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = format, FontId = font, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = format > 0, ApplyFont = font > 0, ApplyAlignment = true,
    };
}
