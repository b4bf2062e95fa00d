using DocumentFormat.OpenXml;
using TaskTracking.Papers.Layout;
using static TaskTracking.Papers.Word.WordParts;

namespace TaskTracking.Papers.Word;

/// <summary>The top of page 1: letterhead in two columns, then the type's name or the addressees.</summary>
internal static class WordHead
{
    private const string NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    private static readonly int[] Columns = [3850, 5500];

    public static IEnumerable<OpenXmlElement> Of(Sheet sheet)
    {
        yield return Table(Columns, lines: false, [Row(Columns, [Left(sheet.Head), Right(sheet.Head)])]);

        // LibreOffice 7.4 forgets "keep with next" at the foot of a page whose table is followed by text at once.
        yield return Paragraph("PaperGap", string.Empty);
        if (sheet.Title is { } title)
        {
            yield return Paragraph("PaperTitle", title.Type);
            yield return Paragraph("PaperSubject", title.About);
            yield return Rule(Columns.Sum(), 1700);
        }

        if (sheet.To is [var only])
        {
            yield return Paragraph("PaperTo", $"{sheet.ToWord} {only}");
        }
        else if (sheet.To.Count > 1)
        {
            yield return Paragraph("PaperTo", sheet.ToWord);
            for (var i = 0; i < sheet.To.Count; i++)
            {
                yield return Paragraph("PaperToMany", $"- {sheet.To[i]}{(i == sheet.To.Count - 1 ? '.' : ';')}");
            }
        }
    }

    private static IEnumerable<OpenXmlElement> Left(Letterhead head)
    {
        yield return Paragraph("PaperParent", head.Parent);
        yield return Paragraph("PaperIssuer", head.Issuer);
        yield return Rule(Columns[0] - 200, 1100);
        if (head.Number is { } number)
        {
            yield return Paragraph("PaperNumber", number);
        }

        if (head.About is { } about)
        {
            yield return Paragraph("PaperAbout", about);
        }
    }

    private static IEnumerable<OpenXmlElement> Right(Letterhead head)
    {
        yield return Paragraph("PaperNation", NationalName);
        yield return Paragraph("PaperMotto", Motto);
        yield return Rule(Columns[1] - 200, 3100);
        yield return Paragraph("PaperDate", head.PlaceAndDate);
    }
}
