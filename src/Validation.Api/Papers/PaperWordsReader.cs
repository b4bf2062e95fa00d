using TaskTracking.Papers.Words;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Validation.Api.Papers;

/// <summary>The words of the papers, or why there are none. Exactly one of the two.</summary>
internal sealed record PaperWordsResult(PaperWords? Words, IReadOnlyList<BookError> Errors);

/// <summary>Reads papers.yaml, as strictly as rules.yaml is read: every phrase that the papers use and no other, each with no name in braces but its own.</summary>
internal static class PaperWordsReader
{
    /// <summary>The code of every error of the file.</summary>
    public const string InvalidCode = "papers-invalid";

    /// <param name="content">The file's bytes: UTF-8, at most 2 MB.</param>
    /// <param name="file">The file's name for error messages.</param>
    /// <param name="rules">Ids of the rule book; empty: none is known and none is looked up.</param>
    public static PaperWordsResult Read(ReadOnlySpan<byte> content, string file, IReadOnlyCollection<string> rules)
    {
        var faults = new Faults(file, InvalidCode);
        var words = YamlTree.Read(content, faults) is { } root ? WordsOf(new MapReader(root, faults), rules, faults) : null;
        return faults.Any ? new PaperWordsResult(null, faults.Errors) : new PaperWordsResult(words, []);
    }

    private static PaperWords WordsOf(MapReader root, IReadOnlyCollection<string> rules, Faults faults)
    {
        var internalAdvice = root.Texts("internalAdvice", required: true);
        foreach (var unknown in internalAdvice.Where(id => rules.Count > 0 && !rules.Contains(id, StringComparer.Ordinal)))
        {
            faults.Add(root.Line, $"\"internalAdvice\" nêu quy tắc không có: \"{unknown}\".", $"\"internalAdvice\" names a rule that is not there: \"{unknown}\".");
        }

        var words = new PaperWords
        {
            Office = root.Text("office") ?? string.Empty,
            Signer = Lines(root, "signer", faults),
            SignerName = root.Text("signerName", required: false),
            ReceiptSigner = Lines(root, "receiptSigner", faults),
            InternalAdvice = internalAdvice,
            OfficeActors = root.Texts("officeActors", required: true),
            Texts = Texts(root, faults),
        };
        root.Close();
        return words;
    }

    private static Dictionary<string, string> Texts(MapReader root, Faults faults)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in Phrases.All.GroupBy(p => p.Section, StringComparer.Ordinal))
        {
            if (root.Node(section.Key, required: true) is not { } node || MapReader.Over(node, faults) is not { } map)
            {
                continue;
            }

            foreach (var phrase in section)
            {
                if (map.Text(phrase.Name) is { } text)
                {
                    texts[phrase.Key] = text;
                    Check(phrase, text, map.Node(phrase.Name, required: true)!.Line, faults);
                }
            }

            map.Close();
        }

        return texts;
    }

    private static void Check(Phrase phrase, string text, int line, Faults faults)
    {
        if (Phrase.SlotsIn(text) is not { } used)
        {
            faults.Add(line, $"\"{phrase.Key}\" có dấu ngoặc nhọn không phải tên chỗ điền.", $"\"{phrase.Key}\" has braces that are no name.");
            return;
        }

        foreach (var unknown in used.Where(slot => !phrase.Slots.Contains(slot, StringComparer.Ordinal)))
        {
            var known = phrase.Slots.Count == 0 ? "–" : string.Join(", ", phrase.Slots.Select(s => $"{{{s}}}"));
            faults.Add(line, $"\"{phrase.Key}\" không có chỗ điền {{{unknown}}}; có: {known}.", $"\"{phrase.Key}\" cannot use {{{unknown}}}; it has: {known}.");
        }
    }

    private static IReadOnlyList<string> Lines(MapReader root, string key, Faults faults)
    {
        var lines = root.Texts(key, required: true);
        if (lines.Count == 0)
        {
            faults.Add(root.Line, $"\"{key}\" phải có ít nhất một dòng.", $"\"{key}\" needs at least one line.");
        }

        return lines;
    }
}
