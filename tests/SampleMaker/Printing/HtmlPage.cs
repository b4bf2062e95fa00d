using System.Globalization;
using System.Net;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>A document as a web page that Chromium prints: the same layout as <see cref="WordPage"/> by other means, so that readers meet both.</summary>
internal sealed class HtmlPage(Sheet sheet)
{
    private readonly DocumentSource source = sheet.Source;

    public string Markup() => $"""
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{Text(source.Number ?? "")}</title><style>
        @page {"{"} size: A4; margin: {string.Join(' ', source.Look.Margins.Select(each => each + "mm"))}; @top-center {"{"} content: counter(page); font: 13pt 'Liberation Serif'; {"}"} {"}"}
        @page :first {"{"} @top-center {"{"} content: none; {"}"} {"}"}
        body {"{"} font: {Size(source.Look.Size)}/1.25 'Liberation Serif'; margin: 0; text-align: justify; {"}"}
        p {"{"} margin: 6pt 0 0; text-indent: 1.27cm; {"}"} .c p, p.c {"{"} text-align: center; text-indent: 0; margin-top: 0; {"}"}
        .head {"{"} display: flex; {"}"} .head > div:first-child {"{"} width: 41%; {"}"} .head > div + div {"{"} width: 59%; {"}"}
        .head p {"{"} font-size: 13pt; line-height: 1.15; {"}"} hr {"{"} border: 0; border-top: 0.8pt solid #000; margin: 2pt auto 4pt; {"}"}
        table {"{"} border-collapse: collapse; width: 100%; font-size: 12pt; margin-top: 6pt; {"}"} td {"{"} border: 0.6pt solid #000; padding: 2pt 4pt; text-align: left; {"}"}
        .foot {"{"} display: flex; margin-top: 14pt; break-inside: avoid; {"}"} .foot > div {"{"} width: 50%; {"}"} .foot .l p {"{"} text-indent: 0; margin: 0; font-size: 11pt; text-align: left; {"}"}
        </style></head><body>{Parts()}</body></html>
        """;

    private string Parts() =>
        (source.Mark is null ? "" : $"<p class=c style='text-align:left'><b>{Text(source.Mark)}</b></p>")
        + $"<div class='head c'><div>{Left()}</div><div>{Right()}</div></div>"
        + Title()
        + Addressees()
        + string.Concat(sheet.Body.Select(Block))
        + Foot()
        + (sheet.Annex.Count == 0 ? "" : "<div style='break-before:page'></div>" + string.Concat(sheet.Annex.Select(Block)));

    private string Left() =>
        (source.Parent is null ? "" : $"<p style='font-size:12pt'>{Text(source.Parent)}</p>")
        + string.Concat(source.Issuer.Split('\n').Select(line => $"<p style='font-size:12pt'><b>{Text(line)}</b></p>")) + "<hr style='width:30%'>"
        + (sheet.NumberLine is null ? "" : $"<p>{Text(sheet.NumberLine)}</p>")
        + (sheet.LetterSubject is null ? "" : $"<p style='font-size:12pt;margin-top:6pt'>{Text(sheet.LetterSubject)}</p>")
        + string.Concat(source.Stamps.Select(stamp => $"<p style='color:red;font-size:14pt;margin-top:4pt'><b>{Text(stamp)}</b></p>"));

    private string Right() =>
        (source.Look.WithoutMotto ? "" : "<p style='font-size:12pt'><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><hr style='width:58%'>")
        + (sheet.DateLine is null ? "" : $"<p><i>{Text(sheet.DateLine)}</i></p>");

    private string Title() => sheet.IsLetter ? "" :
        $"<p class=c style='margin-top:14pt'><b>{Text(source.Type!)}</b></p>"
        + (source.Subject is null ? "" : $"<p class=c><b>{Text(source.Subject).Replace("\n", "<br>", StringComparison.Ordinal)}</b></p><hr style='width:18%'>");

    private string Addressees() => source.To.Count switch
    {
        0 => "",
        1 => $"<p class=c style='margin:10pt 0'>Kính gửi: {Text(source.To[0])}</p>",
        _ => "<div style='margin:10pt 0 10pt 4cm'><p style='margin:0;text-indent:0'>Kính gửi:</p>"
            + string.Concat(sheet.AddresseeLines.Select(each => $"<p style='margin:0 0 0 1.6cm;text-indent:0'>{Text(each)}</p>")) + "</div>",
    };

    private static string Block(Block block) => block switch
    {
        PageBreak => "<div style='break-before:page'></div>",
        TableBlock table => $"<table>{string.Concat(table.Rows.Select((row, at) => $"<tr>{string.Concat(row.Select(cell => at == 0 ? $"<td style='text-align:center'><b>{Runs(cell)}</b></td>" : $"<td>{Runs(cell)}</td>"))}</tr>"))}</table>",
        ParagraphBlock { Standing: Standing.Centred } centred => $"<p class=c style='margin-top:8pt'><b>{Runs(centred.Runs)}</b></p>",
        ParagraphBlock { Standing: Standing.Heading } heading => $"<p style='break-after:avoid'><b>{Runs(heading.Runs)}</b></p>",
        ParagraphBlock { Standing: Standing.Basis } basis => $"<p><i>{Runs(basis.Runs)}</i></p>",
        ParagraphBlock text => $"<p>{Runs(text.Runs)}</p>",
        _ => "",
    };

    private string Foot() => source.Signer is null ? "" :
        $"<div class=foot><div class=l>{(source.Recipients.Count == 0 ? "" : "<p style='font-size:12pt'><b><i>Nơi nhận:</i></b></p>")}"
        + string.Concat(source.Recipients.Select(each => $"<p>{Text(each)}</p>"))
        + $"</div><div class=c>{string.Concat(source.Signer.Posts.Select(post => $"<p><b>{Text(post)}</b></p>"))}<div style='height:74pt'></div>"
        + (source.Signer.HomePost is null ? "" : $"<p><b>{Text(source.Signer.HomePost)}</b></p>")
        + $"<p><b>{Text(source.Signer.Name ?? "")}</b></p></div></div>";

    private static string Runs(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Kind switch
    {
        RunKind.Plain => Text(run.Text),
        RunKind.Bold => $"<b>{Text(run.Text)}</b>",
        RunKind.Italic => $"<i>{Text(run.Text)}</i>",
        RunKind.Hidden => $"<span style='color:#fff'>{Text(run.Text)}</span>",
        _ => throw new InvalidDataException("Tracked changes and comments exist in Word only."),
    }));

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Size(double points) => points.ToString(CultureInfo.InvariantCulture) + "pt";
}
