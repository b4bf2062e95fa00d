using System.Text;
using TaskTracking.Documents;

namespace TaskTracking.ReadingCorpus;

/// <summary>The page of what was read right: one table for each kind of material.</summary>
internal sealed class ReadingPage(Corpus corpus, bool show)
{
    private const string Preface =
        """
        # Reading, measured

        Made by `dotnet run -c Release --project bench/ReadingCorpus -- ../shared/corpus/documents --page docs/reading.md`; do not edit.

        Real documents with labels of other hands, read through the public door of `src/Documents`. A cell without a label is not scored. **missing**: nothing was read where the label says something; **wrong**: something else was read. “% of points” counts a wrong value twice: (right − wrong) ÷ labelled. Files are named by the figures of their names.

        """;

    private const string Definitions =
        """

        Four of these texts begin at “Kính gửi”: number, date and issuer are labelled from the database they came from and stand nowhere in the text. They stay missing.

        **Legal basis.** `opening`: the text, the answer in it, or a section “Căn cứ …” opens with the instruments it stands on. `body`: a sentence further down founds the document's own act on a law (“Căn cứ Điều 19 Luật …”, “Căn cứ các quy định nêu trên”). An instrument that is carried out, reported, amended, quoted or left to the addressee (“đề nghị Công ty căn cứ Luật …”) is no basis of this document. Until 11/2026 any law named in the body counted: 12 texts and 2 PDFs labelled `none` were read as `body`; by this definition none is. The rule `submission.legal-basis` still takes any instrument that the letter names.

        """;

    public async Task<string> WriteAsync()
    {
        var page = new StringBuilder(Preface);
        page.Append("\n## Texts of 2025, each made into a Word file\n\n");
        page.Append(corpus.Texts is { } texts ? await MeasureAsync(texts, texts.Rows.Zip(corpus.TextsAsWord())) : "Not there: not measured.\n").Append(Definitions);
        await KindAsync(page, "PDF files with a text layer", "pdf-text");
        page.Append("\nTwo of them have a text layer that cannot be relied on: one without diacritics, one whose capitals lost a letter. Such a layer is told by its own words and not believed; what is missing waits for a reader of pictures.\n");
        await KindAsync(page, "Word files", "doc", "docx");
        page.Append("\n## Signed state PDFs: number, day and month from the stamps\n\n").Append(await StampSection.WriteAsync(corpus));
        return page.ToString();
    }

    private async Task KindAsync(StringBuilder page, string title, params string[] kinds)
    {
        page.Append($"\n## {title}\n\n");
        var rows = corpus.OfKinds(kinds);
        page.Append(rows.Count == 0 ? "Not there: not measured.\n" : await MeasureAsync(corpus.Manifest!, rows.Select(r => (r, corpus.Load(corpus.Manifest!.Cell(r, "file"))))));
    }

    private async Task<string> MeasureAsync(CsvTable table, IEnumerable<(IReadOnlyList<string> Row, SourceFile File)> files)
    {
        var card = new Scorecard();
        foreach (var (row, file) in files)
        {
            var result = await corpus.ReadAsync(file);
            card.Score(file.Path, "opens", "document", result.Error, result.Document is not null);
            if (result.Document is { } document)
            {
                Labels.Score(card, table, row, document);
            }
        }

        return card.ToMarkdown(show);
    }
}
