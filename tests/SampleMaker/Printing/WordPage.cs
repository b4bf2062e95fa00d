using System.Globalization;
using TaskTracking.SampleMaker.Sources;
using static TaskTracking.SampleMaker.Printing.WordMarkup;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>A document's main part laid out by Decree 30: two-column heading, type and subject, addressees, body, signature block on the right.</summary>
internal sealed class WordPage(Sheet sheet)
{
    private const int Left = 3700;
    private const int Right = 5650;

    private readonly DocumentSource source = sheet.Source;
    private readonly WordMarkup markup = new(sheet.Source.Look);

    public IReadOnlyList<string> Comments => markup.Comments;

    /// <summary>The content of w:body.</summary>
    public string Markup()
    {
        var parts = new List<string>();
        if (source.Mark is not null)
        {
            parts.Add(Paragraph(markup.Text(source.Mark, 13, bold: true), "left"));
        }

        parts.Add(Table([Left, Right], [[HeadingLeft(), HeadingRight()]], borders: false));
        parts.Add(Title());
        parts.Add(Addressees());
        parts.AddRange(sheet.Body.Select(Block));
        parts.Add(Foot());
        if (sheet.Annex.Count > 0)
        {
            parts.Add("""<w:p><w:r><w:br w:type="page"/></w:r></w:p>""");
            parts.AddRange(sheet.Annex.Select(Block));
        }

        return string.Concat(parts) + Section();
    }

    private string HeadingLeft()
    {
        var lines = source.Parent is null ? "" : Paragraph(markup.Text(source.Parent, 12));
        lines += string.Concat(source.Issuer.Split('\n').Select(line => Paragraph(markup.Text(line, 12, bold: true)))) + markup.Rule(Left - 200, 1100);
        lines += sheet.NumberLine is null ? "" : Paragraph(markup.Text(sheet.NumberLine, 13), before: 60);
        lines += sheet.LetterSubject is null ? "" : Paragraph(markup.Text(sheet.LetterSubject, 12), before: 120);
        return lines + string.Concat(source.Stamps.Select(stamp => Paragraph(markup.Text(stamp, 14, bold: true, colour: "FF0000"), before: 80)));
    }

    private string HeadingRight()
    {
        var motto = source.Look.WithoutMotto ? "" :
            Paragraph(markup.Text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold: true))
            + Paragraph(markup.Text("Độc lập - Tự do - Hạnh phúc", 13, bold: true)) + markup.Rule(Right - 200, 3100);
        return motto + (sheet.DateLine is null ? Paragraph("") : Paragraph(markup.Text(sheet.DateLine, 13, italic: true), before: 60));
    }

    private string Title()
    {
        if (sheet.IsLetter)
        {
            return Paragraph("", before: 60);
        }

        var subject = source.Subject is null ? "" :
            string.Concat(source.Subject.Split('\n').Select(line => Paragraph(markup.Text(line, 14, bold: true)))) + markup.Rule(9350, 1700);
        return Paragraph(markup.Text(source.Type!, 14, bold: true), before: 240) + subject;
    }

    private string Addressees() => source.To.Count switch
    {
        0 => "",
        1 => Paragraph(markup.Text("Kính gửi: " + source.To[0], source.Look.Size), before: 160, after: 160),
        _ => Paragraph(markup.Text("Kính gửi:", source.Look.Size), "left", before: 160, indent: 2200)
            + string.Concat(sheet.AddresseeLines.Select(each => Paragraph(markup.Text(each, source.Look.Size), "left", indent: 3200))) + Paragraph(""),
    };

    private string Block(Block block) => block switch
    {
        PageBreak => """<w:p><w:r><w:br w:type="page"/></w:r></w:p>""",
        TableBlock table => TableOf(table),
        ParagraphBlock { Standing: Standing.Centred } centred => Paragraph(markup.Text(centred.Runs, source.Look.Size, bold: true), before: 120, after: 60, keep: true),
        ParagraphBlock { Standing: Standing.Heading } heading => Paragraph(markup.Text(heading.Runs, source.Look.Size, bold: true), "both", before: 120, firstLine: 720, keep: true),
        ParagraphBlock { Standing: Standing.Basis } basis => Paragraph(markup.Text(basis.Runs, source.Look.Size, italic: true), "both", before: 80, firstLine: 720),
        ParagraphBlock text => Paragraph(markup.Text(text.Runs, source.Look.Size), "both", before: 120, firstLine: 720),
        _ => "",
    };

    private string TableOf(TableBlock table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var narrow = table.Rows[0][0].Sum(run => run.Text.Length) <= 4;
        var widths = Enumerable.Range(0, columns).Select(at => narrow ? (at == 0 ? 700 : 8650 / (columns - 1)) : 9350 / columns).ToList();
        var rows = table.Rows.Select((row, at) => (IReadOnlyList<string>)row.Select(cell => Paragraph(markup.Text(cell, 12, bold: at == 0), at == 0 ? "center" : "left", 40, 40)).ToList());
        return Table(widths, rows, borders: true) + Paragraph("");
    }

    private string Foot()
    {
        if (source.Signer is null && source.Recipients.Count == 0)
        {
            return "";
        }

        var recipients = source.Recipients.Count == 0 ? Paragraph("") : Paragraph(markup.Text("Nơi nhận:", 12, bold: true, italic: true), "left")
            + string.Concat(source.Recipients.Select(each => Paragraph(markup.Text(each, 11), "left")));
        var block = source.Signer is null ? Paragraph("") : string.Concat(source.Signer.Posts.Select(post => Paragraph(markup.Text(post, 14, bold: true), keep: true)))
            + string.Concat(Enumerable.Repeat(Paragraph(markup.Text(" ", 13), keep: true), 5))
            + (source.Signer.HomePost is null ? "" : Paragraph(markup.Text(source.Signer.HomePost, 14, bold: true)))
            + Paragraph(markup.Text(source.Signer.Name ?? "", 14, bold: true));
        return Paragraph("") + Table([4650, 4700], [[recipients, block]], borders: false);
    }

    private string Section()
    {
        var margins = source.Look.Margins.Select(each => ((int)Math.Round(each * 56.693)).ToString(CultureInfo.InvariantCulture)).ToList();
        return $"""<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{margins[0]}" w:right="{margins[1]}" w:bottom="{margins[2]}" w:left="{margins[3]}" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>""";
    }
}
