using DocumentFormat.OpenXml;
using TaskTracking.Papers.Layout;
using static TaskTracking.Papers.Word.WordParts;

namespace TaskTracking.Papers.Word;

/// <summary>The end of a paper: recipients and signer side by side, in one row that no page break cuts.</summary>
internal static class WordFoot
{
    // Room for a signature and the seal over a third of it.
    private const int EmptyLines = 5;

    private static readonly int[] Columns = [4650, 4700];

    public static IEnumerable<OpenXmlElement> Of(Foot foot)
    {
        var left = foot.LeftSigner is { } signer ? Signature(signer) : foot.Recipients.Select((line, i) => Paragraph(i == 0 ? "PaperRecipients" : "PaperRecipient", line));
        yield return Paragraph("PaperSignerDay", string.Empty);
        yield return Table(Columns, lines: false, [Row(Columns, [left, Signature(foot.RightSigner)])]);

        // Word wants a paragraph behind the last table; one so low makes no page of its own.
        yield return Paragraph("PaperGap", string.Empty);
    }

    // Where the name is blank, the last empty line is where it goes.
    private static IEnumerable<OpenXmlElement> Signature(Signer signer) =>
    [
        .. signer.Day is { } day ? [Paragraph("PaperSignerDay", day)] : Array.Empty<OpenXmlElement>(),
        .. signer.Lines.Select(line => Paragraph("PaperSigner", line)),
        .. Enumerable.Range(0, signer.Name is null ? EmptyLines - 1 : EmptyLines).Select(_ => Paragraph("PaperSignerDay", string.Empty)),
        Paragraph("PaperSignerName", signer.Name ?? string.Empty),
    ];
}
