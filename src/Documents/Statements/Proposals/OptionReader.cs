using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>Options by their labels: "Phương án 1", "PA II", "phương án thứ hai"; each label once, where it first stands.</summary>
internal static partial class OptionReader
{
    /// <summary>A label after the word for an option: digit, Roman number, letter, or word.</summary>
    public const string Label = @"(?:(?:số|thứ)\s+)?(?<label>[1-9](?![\d/.%,]*\d)|i{1,3}|iv|v|[abcd]|một|hai|ba|nhất|nhì)(?![\p{L}\d])";

    /// <summary>An option with its label.</summary>
    public const string Option = @"(?<![\p{L}])(?:(?:phương\s+án|lựa\s+chọn)\s+|p\.?a\s?)[""'(]?" + Label;

    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["i"] = "1", ["ii"] = "2", ["iii"] = "3", ["iv"] = "4", ["v"] = "5",
        ["một"] = "1", ["nhất"] = "1", ["hai"] = "2", ["nhì"] = "2", ["ba"] = "3",
    };

    public static IReadOnlyList<OptionStatement> Read(StatementText text)
    {
        var found = new List<OptionStatement>();
        foreach (var sentence in text.Spoken)
        {
            foreach (Match match in Options().Matches(sentence.Said))
            {
                var label = LabelOf(match);
                if (IsLabel(sentence, match) && found.TrueForAll(o => !string.Equals(o.Label, label, StringComparison.Ordinal)))
                {
                    found.Add(new OptionStatement(label, sentence.PlaceOf(match)));
                }
            }
        }

        return found;
    }

    /// <summary>The label in one spelling: "I" and "một" are "1".</summary>
    public static string LabelOf(Match match) =>
        Labels.TryGetValue(match.Groups["label"].Value, out var label) ? label : match.Groups["label"].Value;

    // "lựa chọn ba nhà thầu", "lựa chọn một": words count only after "phương án"; letters and Roman numbers in capitals or before a mark.
    private static bool IsLabel(Sentence sentence, Match match)
    {
        var label = match.Groups["label"];
        var isChoiceWord = match.Value.StartsWith("lựa", StringComparison.Ordinal);
        if (char.IsDigit(label.ValueSpan[0]))
        {
            return !isChoiceWord || sentence.IsCapital(match.Index);
        }

        return !isChoiceWord && (label.Length > 1 && label.Value is "một" or "hai" or "ba" or "nhất" or "nhì"
            ? match.Value.Contains("thứ", StringComparison.Ordinal) || label.Value is "hai" or "một" && Mark().IsMatch(sentence.Said[(match.Index + match.Length)..])
            : sentence.IsCapital(label.Index) || Mark().IsMatch(sentence.Said[(match.Index + match.Length)..]));
    }

    [GeneratedRegex(Option, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Options();

    [GeneratedRegex(@"^\s*[:.)\-]", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mark();
}
