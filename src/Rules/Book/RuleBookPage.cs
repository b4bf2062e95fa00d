using System.Globalization;
using System.Text;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Book;

/// <summary>The book as a page to read: docs/rules.md.</summary>
public static class RuleBookPage
{
    /// <summary>Writes the page as Markdown with "\n" line ends; the same book gives the same bytes.</summary>
    public static string Write(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var page = new StringBuilder();
        Line(page, $"# {book.Title.Vi}");
        Line(page, string.Empty);
        Line(page, $"{book.Title.En}. Book `{book.Id}`, version {book.Version}.");
        Line(page, string.Empty);
        Line(page, $"{book.Citation.Vi} · {book.Citation.En}.");
        Line(page, string.Empty);
        Line(page, "Generated from `rules.yaml`; do not edit. `adding-a-rule.md` says how to change the book and this page.");
        var shared = book.Rules.SelectMany(r => r.Reasons.Values).GroupBy(w => w, ReferenceEqualityComparer.Instance).Where(g => g.Count() > 1).Select(g => (ReasonWords)g.Key!).ToList();
        foreach (var clause in book.Rules.GroupBy(r => r.Clause, StringComparer.Ordinal))
        {
            Line(page, string.Empty);
            Line(page, $"## {clause.Key}");
            foreach (var rule in clause)
            {
                Rule(page, rule, shared);
            }
        }

        Line(page, string.Empty);
        Line(page, "## Reasons that several rules give");
        Table(page, shared.Select(words => KeyValuePair.Create(book.Rules.SelectMany(r => r.Reasons).First(r => ReferenceEquals(r.Value, words)).Key, words)));
        return page.ToString();
    }

    private static void Rule(StringBuilder page, RuleEntry rule, IReadOnlyList<ReasonWords> shared)
    {
        Line(page, string.Empty);
        Line(page, $"### `{rule.Id}`: {rule.Title.Vi} · {rule.Title.En}");
        Line(page, string.Empty);
        Line(page, $"**{WordOf(rule.Severity)}**, {InForce(rule)}. {rule.Citation.Vi} · {rule.Citation.En}.");
        Line(page, string.Empty);
        Line(page, $"{rule.Text.Vi}<br>{rule.Text.En}");
        Table(page, rule.Reasons.Where(r => !shared.Contains(r.Value, ReferenceEqualityComparer.Instance)));
        var others = rule.Reasons.Where(r => shared.Contains(r.Value, ReferenceEqualityComparer.Instance)).Select(r => $"`{r.Key}`").ToList();
        if (others.Count > 0)
        {
            Line(page, string.Empty);
            Line(page, $"Also: {string.Join(", ", others)}.");
        }
    }

    private static void Table(StringBuilder page, IEnumerable<KeyValuePair<string, ReasonWords>> reasons)
    {
        Line(page, string.Empty);
        Line(page, "| reason | says |");
        Line(page, "| --- | --- |");
        foreach (var (key, words) in reasons)
        {
            var severity = words.Severity is { } other ? $" ({WordOf(other)})" : string.Empty;
            Line(page, $"| `{key}`{severity} | {Cell(words.Message)} |");
        }
    }

    private static string InForce(RuleEntry rule) =>
        rule.Until is { } until ? $"from {Day(rule.From)} until {Day(until)}" : $"from {Day(rule.From)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string WordOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Cell(LocalText text) => $"{Escape(text.Vi)}<br>{Escape(text.En)}";

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');
}
