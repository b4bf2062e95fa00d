using TaskTracking.Documents;
using TaskTracking.Tools;

namespace TaskTracking.ReadingCorpus;

/// <summary>A folder of labelled documents and the reader under measurement.</summary>
internal sealed class Corpus(string folder)
{
    private readonly DocumentReader _reader = new(new ToolRunner());

    public CsvTable? Texts { get; } = Table(folder, "texts.csv");

    public CsvTable? Manifest { get; } = Table(folder, "manifest.csv");

    public string PathOf(string file) => Path.Combine(folder, file);

    /// <summary>The labelled files of one kind, in the order of the table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> OfKinds(params string[] kinds) =>
        Manifest is { } table ? [.. table.Rows.Where(r => kinds.Contains(table.Cell(r, "kind"), StringComparer.Ordinal))] : [];

    /// <summary>The texts, each as the Word file that holds it.</summary>
    public IEnumerable<SourceFile> TextsAsWord() => Texts is { } table
        ? table.Rows.Select(r => table.Cell(r, "file")).Select(f => new SourceFile(Path.ChangeExtension(f, ".docx"), WordFile.Of(File.ReadAllText(PathOf(f)))))
        : [];

    public SourceFile Load(string file) => new(file, File.ReadAllBytes(PathOf(file)));

    public Task<ReadingResult> ReadAsync(SourceFile file) => _reader.ReadAsync(file, CancellationToken.None);

    private static CsvTable? Table(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? CsvTable.Read(path) : null;
    }
}
