using TaskTracking.Documents;
using TaskTracking.ReadingCorpus;
using TaskTracking.Tools;

// Reads a labelled corpus through the public door and prints the shares of cells read right.
// Usage: ReadingCorpus FOLDER [--show]   FOLDER holds texts.csv and manifest.csv; --show prints labels and readings of the misses.
if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Usage: ReadingCorpus FOLDER [--show]");
    return 2;
}

var folder = args[0];
var show = args.Contains("--show", StringComparer.Ordinal);
var reader = new DocumentReader(new ToolRunner());
Console.WriteLine(await Measure("texts.csv", "Texts, each made into a Word file", _ => true, path => WordFile.Of(File.ReadAllText(path)), ".docx"));
Console.WriteLine(await Measure("manifest.csv", "PDF files with a text layer", row => row == "pdf-text", File.ReadAllBytes, null));
return 0;

async Task<string> Measure(string index, string title, Func<string, bool> wanted, Func<string, byte[]> load, string? extension)
{
    var path = Path.Combine(folder, index);
    if (!File.Exists(path))
    {
        return $"## {title}\n\n{index} is not there: not measured.\n";
    }

    var table = CsvTable.Read(path);
    var card = new Scorecard();
    foreach (var row in table.Rows.Where(r => wanted(table.Cell(r, "kind"))))
    {
        var name = table.Cell(row, "file");
        var file = new SourceFile(extension is null ? name : Path.ChangeExtension(name, extension), load(Path.Combine(folder, name)));
        var result = await reader.ReadAsync(file, CancellationToken.None);
        card.Score(name, "opens", "document", result.Error, result.Document is not null);
        if (result.Document is { } document)
        {
            Labels.Score(card, table, row, document);
        }
    }

    return card.ToMarkdown(title, show) + "\n";
}
