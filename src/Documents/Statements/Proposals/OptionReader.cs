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

    /// <summary>What options are also called: "vị trí A", "bản B", "hướng thứ nhất"; with a letter or a count only, for "vị trí 1" is a price zone.</summary>
    public const string OtherName = @"(?:vị\s+trí|bản(?:\s+vẽ)?|hướng|cách(?:\s+làm)?|mức|kịch\s+bản|giải\s+pháp|địa\s+điểm|mốc|lộ\s+trình|thời\s+điểm|phương\s+thức)";

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

        return found.Count > 0 ? found : ReadOthers(text);
    }

    // Things with letters are options only where two of them stand in a letter that weighs them.
    private static IReadOnlyList<OptionStatement> ReadOthers(StatementText text)
    {
        var named = text.Spoken
            .SelectMany(s => Others().Matches(s.Said).Where(m => m.Groups["count"].Success || s.IsCapital(m.Groups["label"].Index)).Select(m => (Sentence: s, Match: m)))
            .DistinctBy(o => o.Match.Groups["name"].Value + LabelOf(o.Match), StringComparer.Ordinal)
            .GroupBy(o => o.Match.Groups["name"].Value, StringComparer.Ordinal)
            .FirstOrDefault(g => g.Count() > 1);
        return named is null || !text.Spoken.Any(s => Weighs().IsMatch(s.Said))
            ? []
            : [.. named.Select(o => new OptionStatement(LabelOf(o.Match), o.Sentence.PlaceOf(o.Match)))];
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

    [GeneratedRegex(@"(?<![\p{L}])(?<name>" + OtherName + @")\s+(?:(?<label>[ab])|(?<count>thứ\s+)(?<label>nhất|hai))(?![\p{L}\d])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Others();

    [GeneratedRegex(@"(?<![\p{L}])(?:ưu|nhược)\s+điểm|(?<![\p{L}])(?:hoặc|một\s+trong|cân\s+nhắc|so\s+sánh|(?:lựa\s+)?chọn)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Weighs();

    [GeneratedRegex(@"^\s*[:.)\-]", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mark();
}
