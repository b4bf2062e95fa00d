using System.Globalization;
using System.Security;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>WordprocessingML of single paragraphs, runs and tables. Sizes in points; indents and widths in twentieths of a point.</summary>
internal sealed class WordMarkup(LookSource look)
{
    private int changes;

    /// <summary>Comments met so far, in order; their number is their id.</summary>
    public List<string> Comments { get; } = [];

    public string Text(string text, double size, bool bold = false, bool italic = false, string? colour = null, bool hidden = false) =>
        $"""<w:r><w:rPr><w:rFonts w:ascii="{look.Font}" w:hAnsi="{look.Font}" w:cs="{look.Font}" w:eastAsia="{look.Font}"/>{(bold ? "<w:b/>" : "")}{(italic ? "<w:i/>" : "")}{(hidden ? "<w:vanish/>" : "")}{(colour is null ? "" : $"<w:color w:val=\"{colour}\"/>")}<w:sz w:val="{(2 * size).ToString("0", CultureInfo.InvariantCulture)}"/></w:rPr><w:t xml:space="preserve">{SecurityElement.Escape(look.Tcvn3 ? Tcvn3.Encode(text) : text)}</w:t></w:r>""";

    public string Text(Run run, double size, bool bold = false, bool italic = false) => run.Kind switch
    {
        RunKind.Bold => Text(run.Text, size, true, italic),
        RunKind.Italic => Text(run.Text, size, bold, true),
        RunKind.Hidden => Text(run.Text, size, bold, italic, hidden: true),
        RunKind.Inserted => $"""<w:ins w:id="{900 + changes++}" w:author="Chuyên viên" w:date="2026-11-13T09:12:00Z">{Text(run.Text, size, bold, italic)}</w:ins>""",
        RunKind.Comment => Comment(run.Text),
        _ => Text(run.Text, size, bold, italic),
    };

    public string Text(IEnumerable<Run> runs, double size, bool bold = false, bool italic = false) =>
        string.Concat(runs.Select(run => Text(run, size, bold, italic)));

    /// <param name="align">left, center, right or both.</param>
    /// <param name="underline">Draws a line below, between these indents.</param>
    public static string Paragraph(string runs, string align = "center", int before = 0, int after = 0, int firstLine = 0, int indent = 0, bool underline = false, bool keep = false) =>
        $"""<w:p><w:pPr>{(keep ? "<w:keepNext/><w:keepLines/>" : "")}{(underline ? "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>" : "")}<w:spacing w:before="{before}" w:after="{after}"/><w:ind w:left="{indent}" w:right="{(align == "center" ? indent : 0)}" w:firstLine="{firstLine}"/><w:jc w:val="{align}"/></w:pPr>{runs}</w:p>""";

    /// <summary>A short line, centred in a column of this width.</summary>
    public string Rule(int width, int length) =>
        Paragraph(Text("", 2), indent: (width - length) / 2, underline: true, after: 40);

    public static string Cell(int width, string content) =>
        $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>""";

    public static string Table(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<string>> rows, bool borders)
    {
        var line = borders ? "single" : "nil";
        var sides = string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"""<w:{side} w:val="{line}" w:sz="4" w:space="0" w:color="auto"/>"""));
        var grid = string.Concat(widths.Select(width => $"""<w:gridCol w:w="{width}"/>"""));
        var body = string.Concat(rows.Select(row => $"""<w:tr><w:trPr><w:cantSplit/></w:trPr>{string.Concat(row.Select((cell, at) => Cell(widths[at], cell)))}</w:tr>"""));
        return $"""<w:tbl><w:tblPr><w:tblW w:w="{widths.Sum()}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>""";
    }

    private string Comment(string text)
    {
        var id = Comments.Count;
        Comments.Add(text);
        return $"""<w:commentRangeStart w:id="{id}"/><w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>""";
    }
}
