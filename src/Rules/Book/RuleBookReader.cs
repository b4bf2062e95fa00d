using System.Security.Cryptography;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>Reads rules.yaml and checks it against the code: refuses what is unknown, missing, double, uncited, undated or without a class.</summary>
public static class RuleBookReader
{
    /// <summary>The code of every error of a rule book.</summary>
    public const string InvalidCode = "rules-invalid";

    /// <summary>Reads a book.</summary>
    /// <param name="content">The file's bytes: UTF-8, at most 2 MB.</param>
    /// <param name="file">The file's name for error messages.</param>
    public static BookResult Read(ReadOnlySpan<byte> content, string file) => Read(content, file, RuleCatalogue.All);

    internal static BookResult Read(ReadOnlySpan<byte> content, string file, IReadOnlyList<RuleMaker> catalogue)
    {
        var faults = new Faults(file, InvalidCode);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var book = YamlTree.Read(content, faults) is { } root ? BookOf(new MapReader(root, faults), hash, catalogue, faults) : null;
        return faults.Any ? new BookResult(null, faults.Errors) : new BookResult(book, []);
    }

    private static RuleBook? BookOf(MapReader root, string hash, IReadOnlyList<RuleMaker> catalogue, Faults faults)
    {
        var id = root.Text("id");
        var version = root.Text("version");
        var title = root.Words("title");
        var citation = root.Words("citation");
        var error = root.Words("ruleError");
        var universal = ReasonReader.Read(root.Node("universalReasons", required: false), faults);
        var searched = WordsByKey(root.Node("searched", required: true), faults);
        var paper = SharedTables.PaperKinds(root.Items("paperKinds"), faults);
        var above = root.Texts("bodiesAbove");
        var matters = SharedTables.Matters(root.Items("matters"), faults);
        var shared = ReasonReader.Read(root.Node("sharedReasons", required: true), faults);
        var rules = RuleEntryReader.ReadAll(root.Items("rules"), shared, catalogue, faults);
        root.Close();
        BookOrder.Check(rules, catalogue, root.Line, faults);
        if (faults.Any)
        {
            return null;
        }

        return new RuleBook
        {
            Id = id!,
            Version = version!,
            Title = title!,
            Citation = citation!,
            Sha256 = hash,
            RuleError = error!,
            Universal = universal,
            Searched = searched,
            PaperKinds = paper,
            BodiesAbove = above,
            Matters = matters,
            Rules = [.. rules.Select(r => r.Entry!)],
        };
    }

    private static Dictionary<string, LocalText> WordsByKey(YamlNode? node, Faults faults)
    {
        var words = new Dictionary<string, LocalText>(StringComparer.Ordinal);
        if (node is null || MapReader.Over(node, faults) is not { } reader)
        {
            return words;
        }

        foreach (var entry in ((YamlMap)node).Entries)
        {
            if (reader.Words(entry.Key) is { } text)
            {
                words[entry.Key] = text;
            }
        }

        return words;
    }
}
