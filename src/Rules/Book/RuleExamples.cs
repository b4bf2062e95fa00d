using TaskTracking.Rules.Verdicts;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>What a rule means, shown: a dossier that meets it, one that does not, one to which it does not apply.</summary>
public sealed record RuleExamples(RuleExample Met, RuleExample NotMet, RuleExample NotApplicable)
{
    /// <summary>The examples of an entry: all three, in both languages.</summary>
    internal static RuleExamples? Read(YamlNode? node, Rule? rule, Faults faults)
    {
        if (node is null || MapReader.Over(node, faults) is not { } reader)
        {
            return null;
        }

        var met = One(reader, "met", rule, faults);
        var notMet = One(reader, "notMet", rule, faults);
        var notApplicable = One(reader, "notApplicable", rule, faults);
        reader.Close();
        return met is null || notMet is null || notApplicable is null ? null : new RuleExamples(met, notMet, notApplicable);
    }

    private static RuleExample? One(MapReader reader, string key, Rule? rule, Faults faults)
    {
        if (reader.Node(key, required: true) is not { } node || MapReader.Over(node, faults) is not { } words)
        {
            return null;
        }

        var vi = words.Text("vi");
        var en = words.Text("en");
        var reason = words.Text("reason", required: false);
        words.Close();
        if (reason is not null && rule?.Reasons.Contains(reason, StringComparer.Ordinal) == false)
        {
            faults.Add(node.Line, $"Quy tắc \"{rule.Id}\" không có lý do \"{reason}\".", $"The rule \"{rule.Id}\" never gives the reason \"{reason}\".");
        }

        return vi is null || en is null ? null : new RuleExample(new LocalText(vi, en), reason);
    }
}

/// <summary>One example.</summary>
/// <param name="Reason">The reason that the rule gives for such a dossier: the tests judge one that shows it. Null where the rule never answers so, and the words say that.</param>
public sealed record RuleExample(LocalText Text, string? Reason);
