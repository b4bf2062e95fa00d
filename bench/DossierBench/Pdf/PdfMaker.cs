using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Text;

namespace TaskTracking.DossierBench.Pdf;

/// <summary>A document as a PDF with text, laid out by an office's habit.</summary>
internal sealed class PdfMaker
{
    private const double PointsPerMillimetre = 72 / 25.4;
    private const double Indent = 36;

    private readonly Habit habit;
    private readonly PdfSheet sheet;
    private readonly TextFlow flow;

    private PdfMaker(Habit habit, PdfSheet sheet)
    {
        this.habit = habit;
        this.sheet = sheet;
        flow = new TextFlow(sheet, habit.Spacing);
    }

    public static byte[] Make(IReadOnlyList<Block> blocks, Habit habit)
    {
        using var paper = new PdfSheet(habit.Margins.Left * PointsPerMillimetre, 595.3 - (habit.Margins.Right * PointsPerMillimetre), habit.Bottom, habit.MarksApart);
        var maker = new PdfMaker(habit, paper);
        foreach (var block in blocks)
        {
            maker.Draw(block);
        }

        return paper.Save();
    }

    private void Draw(Block block)
    {
        switch (block)
        {
            case PageBreakBlock:
                sheet.NewPage();
                break;
            case TableBlock table:
                new PdfTable(sheet, flow, habit.Table).Draw(table);
                break;
            case ColumnsBlock columns:
                new PdfColumns(sheet, flow, habit.Columns).Draw(columns);
                break;
            case LineBlock line:
                Draw(line);
                break;
        }
    }

    private void Draw(LineBlock line)
    {
        var addressed = line.Text.StartsWith("Kính gửi", StringComparison.Ordinal);
        if (line.Kind == LineKind.Centred || addressed)
        {
            var font = sheet.Font(addressed ? habit.Size : 14, bold: !addressed);
            sheet.Height += 4;
            sheet.Need(flow.LineHeight(font) * flow.Lines(line.Text, font, sheet.Right - sheet.Left).Count);
            sheet.Height = flow.Column(line.Text, font, sheet.Left, sheet.Right - sheet.Left, sheet.Height, centred: true) + 2;
            return;
        }

        if (line.Kind == LineKind.Red)
        {
            sheet.Height = flow.Column(line.Text, sheet.Font(14, bold: true), sheet.Left, sheet.Right - sheet.Left, sheet.Height + 4, centred: false, red: true);
            return;
        }

        flow.Justified(line.Text, sheet.Font(habit.Size, line.Kind == LineKind.Heading, line.Kind == LineKind.Basis), Indent, before: 6);
    }
}
