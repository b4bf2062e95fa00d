using System.Globalization;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Text;
using TaskTracking.SampleMaker.Printing;
using TaskTracking.SampleMaker.Sources;
using static TaskTracking.SampleMaker.Printing.WordMarkup;
using Block = TaskTracking.DossierBench.Text.Block;
using TableBlock = TaskTracking.DossierBench.Text.TableBlock;

namespace TaskTracking.DossierBench.Word;

/// <summary>A document as a Word file, laid out by an office's habit.</summary>
internal sealed class WordMaker
{
    private const string Font = "Times New Roman";
    private const int Width = 9350;
    private const int LeftWidth = 3900;
    private const int RightWidth = Width - LeftWidth;
    private const string Red = "FF0000";
    private const string Tab = "<w:r><w:tab/></w:r>";

    private readonly Habit habit;
    private readonly WordMarkup markup = new(new LookSource { Font = Font });

    private WordMaker(Habit habit) => this.habit = habit;

    public static byte[] Make(IReadOnlyList<Block> blocks, Habit habit)
    {
        var maker = new WordMaker(habit);
        return WordFile.Package(string.Concat(blocks.Select(maker.Markup)) + maker.Section(), Font, []);
    }

    private string Markup(Block block) => block switch
    {
        PageBreakBlock => """<w:p><w:r><w:br w:type="page"/></w:r></w:p>""",
        TableBlock table => Ruled(table),
        ColumnsBlock columns => habit.Columns switch
        {
            ColumnLayout.OneRow => Table([LeftWidth, RightWidth], [OneRow(columns)], borders: false),
            ColumnLayout.RowALine => Table([LeftWidth, RightWidth], Rows(columns), borders: false),
            _ => Tabbed(columns),
        } + Paragraph(""),
        LineBlock line => Line(line),
        _ => "",
    };

    private string Line(LineBlock line) => line.Kind switch
    {
        LineKind.Centred => Paragraph(Run(line.Text, 14, bold: true), before: 60, after: 60),
        LineKind.Basis => Paragraph(Run(line.Text, habit.Size, italic: true), "both", before: 80, firstLine: 720),
        LineKind.Heading => Paragraph(Run(line.Text, habit.Size, bold: true), "both", before: 120, firstLine: 720, keep: true),
        LineKind.Red => Paragraph(Run(line.Text, 14, bold: true, colour: Red), "left", before: 60),
        _ => Paragraph(Run(line.Text, habit.Size), line.Text.StartsWith("Kính gửi", StringComparison.Ordinal) ? "center" : "both", before: 120, firstLine: 720),
    };

    private IReadOnlyList<string> OneRow(ColumnsBlock columns)
    {
        var left = columns.Left.Select(line => Cell(columns, line, left: true));
        var right = columns.Right.Select(line => (line == columns.Name ? Gap() : "") + Cell(columns, line, left: false));
        return [string.Concat(left.DefaultIfEmpty(Paragraph(""))), string.Concat(right.DefaultIfEmpty(Paragraph("")))];
    }

    private IEnumerable<IReadOnlyList<string>> Rows(ColumnsBlock columns) =>
        columns.Lines.Select(line => (IReadOnlyList<string>)[Cell(columns, line.Left, left: true), (line.Right.Length > 0 && line.Right == columns.Name ? Gap() : "") + Cell(columns, line.Right, left: false)]);

    private string Tabbed(ColumnsBlock columns)
    {
        var stop = columns.IsHeading ? $"""<w:tab w:val="center" w:pos="{LeftWidth / 2}"/><w:tab w:val="center" w:pos="{LeftWidth + (RightWidth / 2)}"/>""" : $"""<w:tab w:val="center" w:pos="{LeftWidth + (RightWidth / 2)}"/>""";
        string Tabbed(string left, string right) =>
            $"""<w:p><w:pPr><w:tabs>{stop}</w:tabs><w:spacing w:before="0" w:after="0"/></w:pPr>{(columns.IsHeading ? Tab : "")}{Text(columns, left, left: true)}{(right.Length > 0 ? Tab + Text(columns, right, left: false) : "")}</w:p>""";
        return string.Concat(columns.Lines.Select(line => line.Right.Length > 0 && line.Right == columns.Name
            ? Tabbed(line.Left, "") + Gap() + Tabbed("", line.Right)
            : Tabbed(line.Left, line.Right)));
    }

    private string Cell(ColumnsBlock columns, string text, bool left) =>
        Paragraph(text.Length == 0 ? "" : Text(columns, text, left), left && !columns.IsHeading ? "left" : "center");

    private string Text(ColumnsBlock columns, string text, bool left)
    {
        var red = BlockReader.RedText(text);
        var look = ColumnLook.Of(columns, text, left);
        return text.Length == 0 ? "" : Run(red ?? text, look.Size, look.Bold, look.Italic, red is null ? null : Red);
    }

    private string Run(string text, double size, bool bold = false, bool italic = false, string? colour = null) =>
        markup.Text(habit.MarksApart ? Decomposition.Of(text) : text, size, bold, italic, colour);

    private string Gap() => string.Concat(Enumerable.Repeat(Paragraph(Run(" ", 13)), 4));

    private string Ruled(TableBlock table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var narrow = columns > 1 && table.Rows.All(row => row[0].Length <= 4);
        var widths = Enumerable.Range(0, columns).Select(at => !narrow ? Width / columns : at == 0 ? 700 : (Width - 700) / (columns - 1)).ToList();
        return Table(widths, table.Rows.Select((row, index) => (IReadOnlyList<string>)[.. Enumerable.Range(0, columns).Select(at => Ruled(at < row.Count ? row[at] : "", index == 0 && table.Rows.Count > 1))]), borders: true) + Paragraph("");
    }

    private string Ruled(string text, bool head)
    {
        var red = BlockReader.RedText(text);
        return Paragraph(Run(red ?? text, 12, bold: head || red is not null, colour: red is null ? null : Red), head ? "center" : "left", 40, 40);
    }

    private string Section() => string.Create(CultureInfo.InvariantCulture,
        $"""<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="{habit.Margins.Right * 56.693:0}" w:bottom="1134" w:left="{habit.Margins.Left * 56.693:0}" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>""");
}
