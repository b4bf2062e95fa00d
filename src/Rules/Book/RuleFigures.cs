using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>rule-figures.yaml: how the rules did on the bench of dossiers, written by the bench and read by the pages on rules.</summary>
/// <param name="Book">Id of the book that was measured.</param>
/// <param name="Version">Its version then.</param>
/// <param name="Dossiers">How many dossiers were judged.</param>
/// <param name="Rules">By the rule's id.</param>
public sealed record RuleFigures(string Book, string Version, int Dossiers, IReadOnlyDictionary<string, RuleFigure> Rules)
{
    /// <summary>The code of every error of the figures.</summary>
    public const string InvalidCode = "rules-invalid";

    /// <summary>What holds where nothing was measured.</summary>
    public static RuleFigures None { get; } = new(string.Empty, string.Empty, 0, new Dictionary<string, RuleFigure>(StringComparer.Ordinal));

    /// <summary>The figure of a rule of a book; null where it was not measured.</summary>
    public RuleFigure? Of(RuleBook book, string rule) =>
        string.Equals(book?.Id, Book, StringComparison.Ordinal) ? Rules.GetValueOrDefault(rule) : null;

    /// <summary>Reads the figures strictly.</summary>
    /// <param name="content">The file's bytes: UTF-8.</param>
    /// <param name="file">The file's name for error messages.</param>
    public static FiguresResult Read(ReadOnlySpan<byte> content, string file)
    {
        var faults = new Faults(file, InvalidCode);
        var figures = YamlTree.Read(content, faults) is { } root ? Of(new MapReader(root, faults), faults) : null;
        return faults.Any ? new FiguresResult(null, faults.Errors) : new FiguresResult(figures, []);
    }

    private static RuleFigures? Of(MapReader root, Faults faults)
    {
        var book = root.Text("book");
        var version = root.Text("version");
        var dossiers = root.Number("dossiers", 0, 1_000_000);
        var rules = new Dictionary<string, RuleFigure>(StringComparer.Ordinal);
        if (root.Node("rules", required: true) is { } node && MapReader.Over(node, faults) is not null)
        {
            foreach (var entry in ((YamlMap)node).Entries)
            {
                if (MapReader.Over(entry.Value, faults) is { } row)
                {
                    rules[entry.Key] = new RuleFigure(Count(row, "expected"), Count(row, "found"), Count(row, "missed"), Count(row, "falseAlarms"));
                    row.Close();
                }
            }
        }

        root.Close();
        return faults.Any ? null : new RuleFigures(book!, version!, dossiers!.Value, rules);
    }

    private static int Count(MapReader row, string key) => row.Number(key, 0, 1_000_000) ?? 0;
}

/// <summary>How one rule did.</summary>
/// <param name="Expected">Dossiers in which a careful clerk finds it wanting.</param>
/// <param name="Found">Of these, those in which the rule did.</param>
/// <param name="Missed">And those in which it did not.</param>
/// <param name="FalseAlarms">Dossiers in which it fired and a clerk would not.</param>
public sealed record RuleFigure(int Expected, int Found, int Missed, int FalseAlarms);

/// <summary>Figures, or why there are none. Exactly one of the two.</summary>
public sealed record FiguresResult(RuleFigures? Figures, IReadOnlyList<BookError> Errors);
