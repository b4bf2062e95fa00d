using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Statements;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Statements;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>An invented letter of Sở Xây dựng to the Committee, unless said otherwise, whose running text is under test.</summary>
internal sealed record SpokenLetter
{
    public string Issuer { get; init; } = "SỞ XÂY DỰNG";

    public string? Type { get; init; } = "TTr";

    public string? TypeName { get; init; }

    public string? Notation { get; init; } = "TTr-SXD";

    public string? Subject { get; init; }

    public DateOnly? Date { get; init; } = new(2026, 11, 18);

    public IReadOnlyList<string> Addressees { get; init; } = ["Ủy ban nhân dân tỉnh"];

    public SignatureBlock? Signer { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>What the standard letter says with these paragraphs.</summary>
    public static DocumentStatements Says(params string[] paragraphs) => new SpokenLetter().Reads(paragraphs);

    /// <summary>What this letter says; each string a paragraph, "Căn cứ …;" an opening line.</summary>
    public DocumentStatements Reads(params string[] paragraphs) =>
        Reads([.. paragraphs.Select((text, i) => Paragraph(text, i + 1, null))]);

    /// <summary>What this letter says in a table: one row an array.</summary>
    public DocumentStatements ReadsTable(params string[][] rows)
    {
        var number = 0;
        return Reads(
        [
            .. from row in Enumerable.Range(0, rows.Length)
               from column in Enumerable.Range(0, rows[row].Length)
               where rows[row][column].Length > 0
               select Paragraph(rows[row][column], ++number, new TableCell(0, row, column)),
        ]);
    }

    private DocumentStatements Reads(IReadOnlyList<BodyParagraph> body)
    {
        var document = new AdministrativeDocument
        {
            Format = FileFormat.Docx,
            TextFrom = TextOrigin.Text,
            Issuer = Issuer,
            Type = Type,
            TypeName = TypeName,
            Notation = Notation,
            Subject = Subject,
            Date = Date,
            Addressees = Addressees,
            Signer = Signer,
            Recipients = Recipients,
        };
        return StatementReader.Read(document, body, new SourceText { Format = FileFormat.Docx, Origin = TextOrigin.Text, Lines = [] });
    }

    private static BodyParagraph Paragraph(string text, int number, TableCell? cell)
    {
        var opening = text.StartsWith('C') && text.EndsWith(';');
        return BodyParagraph.Join(opening ? BodyZone.Opening : BodyZone.Text, [new SourceLine { Text = text, Paragraph = number, Cell = cell }]);
    }
}
