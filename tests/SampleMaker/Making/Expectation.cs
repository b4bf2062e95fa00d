using System.Text;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Making;

/// <summary>
/// The file beside a dossier that says what a judge must answer: <c>decision</c>; <c>answers</c>, every rule that is neither met nor
/// notApplicable, with its answer; <c>drags</c>, the same for rules that the broken one brings along, with why; <c>met</c>, rules that must be met; <c>atLeast</c> makes the answers a minimum; <c>clauses</c>, clauses that each must have an unmet rule.
/// </summary>
internal static class Expectation
{
    public static string Text(DossierPlan plan)
    {
        var text = new StringBuilder();
        text.Append("shows: ").Append(Quoted(plan.Shows)).Append('\n');
        text.Append("decision: ").Append(plan.Expect.Decision).Append('\n');
        text.Append(plan.Expect.AtLeast ? "atLeast: true\n" : "");
        AppendList(text, "clauses", plan.Expect.Clauses);
        Append(text, "answers", plan.Expect.Answers.Select(each => (each.Key, each.Value)));
        if (plan.Expect.Drags.Count > 0)
        {
            text.Append("drags:\n");
            foreach (var (rule, said) in plan.Expect.Drags)
            {
                var parts = said.Split(':', 2);
                text.Append("  ").Append(rule).Append(": { answer: ").Append(parts[0].Trim()).Append(", why: ").Append(Quoted(parts.Length > 1 ? parts[1].Trim() : "")).Append(" }\n");
            }
        }

        AppendList(text, "met", plan.Expect.Met);
        return text.ToString();
    }

    private static void AppendList(StringBuilder text, string name, List<string> values)
    {
        if (values.Count > 0)
        {
            text.Append(name).Append(": [").AppendJoin(", ", values).Append("]\n");
        }
    }

    private static void Append(StringBuilder text, string name, IEnumerable<(string Rule, string Answer)> answers)
    {
        var all = answers.ToList();
        text.Append(name).Append(all.Count == 0 ? ": {}\n" : ":\n");
        foreach (var (rule, answer) in all)
        {
            text.Append("  ").Append(rule).Append(": ").Append(answer).Append('\n');
        }
    }

    private static string Quoted(string text) => '"' + text.ReplaceLineEndings(" ").Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
