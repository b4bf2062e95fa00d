using System.Text.RegularExpressions;
using TaskTracking.Language;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>Reads the words of a rule's reasons and holds them against the reasons the code can give.</summary>
internal static partial class ReasonReader
{
    public static IReadOnlyDictionary<string, ReasonWords> Read(YamlNode? node, Faults faults)
    {
        var reasons = new Dictionary<string, ReasonWords>(StringComparer.Ordinal);
        if (node is not YamlMap map)
        {
            if (node is not null)
            {
                faults.Add(node.Line, "\"reasons\" phải là một ánh xạ khóa - giá trị.", "\"reasons\" must be a mapping.");
            }

            return reasons;
        }

        foreach (var entry in map.Entries)
        {
            if (MapReader.Over(entry.Value, faults) is not { } reader)
            {
                continue;
            }

            var vi = reader.Text("vi");
            var en = reader.Text("en");
            var remedy = reader.Words("remedy", required: false);
            var severity = reader.Word<Severity>("severity", required: false);
            reader.Close();
            if (vi is not null && en is not null)
            {
                var message = new LocalText(vi, en);
                SamePlaceholders(message, entry.Line, faults);
                SamePlaceholders(remedy, entry.Line, faults);
                reasons[entry.Key] = new ReasonWords(message, remedy, severity);
            }
        }

        return reasons;
    }

    /// <summary>The words of every reason of a rule, in the code's order: its own, else those shared by several rules.</summary>
    public static IReadOnlyDictionary<string, ReasonWords> Joined(
        Rule rule,
        IReadOnlyDictionary<string, ReasonWords> own,
        IReadOnlyDictionary<string, ReasonWords> shared) =>
        rule.Reasons.Where(r => own.ContainsKey(r) || shared.ContainsKey(r))
            .ToDictionary(r => r, r => own.TryGetValue(r, out var words) ? words : shared[r], StringComparer.Ordinal);

    /// <summary>Both ways: no reason of the code without words, no words without a reason in the code.</summary>
    public static void CheckAgainst(
        Rule? rule,
        IReadOnlyDictionary<string, ReasonWords> words,
        IReadOnlyDictionary<string, ReasonWords> shared,
        int line,
        Faults faults)
    {
        if (rule is null)
        {
            return;
        }

        foreach (var reason in rule.Reasons.Where(r => !words.ContainsKey(r) && !shared.ContainsKey(r)))
        {
            faults.Add(line, $"Quy tắc \"{rule.Id}\" thiếu lời cho lý do \"{reason}\".", $"The rule \"{rule.Id}\" has no words for its reason \"{reason}\".");
        }

        foreach (var key in words.Keys.Where(k => !rule.Reasons.Contains(k, StringComparer.Ordinal)))
        {
            faults.Add(line, $"Quy tắc \"{rule.Id}\" không có lý do \"{key}\".", $"The rule \"{rule.Id}\" never gives the reason \"{key}\".");
        }
    }

    /// <summary>The names of the placeholders in a text.</summary>
    internal static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Groups[1].Value);

    private static void SamePlaceholders(LocalText? text, int line, Faults faults)
    {
        if (text is not null && !Placeholders(text.Vi).ToHashSet(StringComparer.Ordinal).SetEquals(Placeholders(text.En)))
        {
            faults.Add(line, "Hai ngôn ngữ không dùng cùng các chỗ trống {…}.", "The two languages do not use the same {placeholders}.");
        }
    }

    [GeneratedRegex(@"\{([A-Za-z]+)\}", RegexOptions.None, MatchTimeout.Milliseconds)]
    internal static partial Regex Placeholder();
}
