using System.Globalization;
using System.Text;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Book;

/// <summary>The book as a page to read: docs/rules.md.</summary>
public static class RuleBookPage
{
    /// <summary>Writes the page as Markdown with "\n" line ends; the same book and figures give the same bytes.</summary>
    public static string Write(RuleBook book, RuleFigures figures)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(figures);
        var page = new StringBuilder();
        Line(page, $"# {book.Title.Vi}");
        Line(page, string.Empty);
        Line(page, $"{book.Title.En}. Book `{book.Id}`, version {book.Version}.");
        Line(page, string.Empty);
        Line(page, $"{book.Citation.Vi} · {book.Citation.En}.");
        Line(page, string.Empty);
        Line(page, "Generated from `rules.yaml` and `rule-figures.yaml`; do not edit. `adding-a-rule.md` says how to change the book and this page.");
        var shared = book.Rules.SelectMany(r => r.Reasons.Values).GroupBy(w => w, ReferenceEqualityComparer.Instance).Where(g => g.Count() > 1).Select(g => (ReasonWords)g.Key!).ToList();
        foreach (var clause in book.Rules.GroupBy(r => r.Clause, StringComparer.Ordinal))
        {
            Line(page, string.Empty);
            Line(page, $"## {clause.Key}");
            foreach (var entries in clause.GroupBy(r => r.Id, StringComparer.Ordinal))
            {
                Rule(page, [.. entries], shared);
                RulePageExtras.Write(page, entries.Last(), RulePageExtras.Sentence(book, figures, entries.Key));
            }
        }

        Line(page, string.Empty);
        Line(page, "## Reasons that several rules give");
        Table(page, shared.Select(words => KeyValuePair.Create(book.Rules.SelectMany(r => r.Reasons).First(r => ReferenceEquals(r.Value, words)).Key, words)));
        return page.ToString();
    }

    // One section a rule. Entries of other days say only what is different of them.
    private static void Rule(StringBuilder page, IReadOnlyList<RuleEntry> entries, IReadOnlyList<ReasonWords> shared)
    {
        var rule = entries[^1];
        Line(page, string.Empty);
        Line(page, $"### `{rule.Id}`: {rule.Title.Vi} · {rule.Title.En}");
        foreach (var entry in entries)
        {
            Line(page, string.Empty);
            Line(page, $"**{WordOf(entry.Severity)}**, {InForce(entry)}. {entry.Citation.Vi} · {entry.Citation.En}.");
            if (entry == entries[0] || entry.Text != rule.Text)
            {
                Line(page, string.Empty);
                Line(page, $"{entry.Text.Vi}<br>{entry.Text.En}");
            }
        }

        if (entries[0].Text != rule.Text)
        {
            Line(page, string.Empty);
            Line(page, $"{rule.Text.Vi}<br>{rule.Text.En}");
        }

        var reasons = entries.SelectMany(e => e.Reasons).Distinct().ToList();
        Table(page, reasons.Where(r => !shared.Contains(r.Value, ReferenceEqualityComparer.Instance)));
        var others = reasons.Where(r => shared.Contains(r.Value, ReferenceEqualityComparer.Instance)).Select(r => $"`{r.Key}`").Distinct(StringComparer.Ordinal).ToList();
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
        rule.Until is { } until ? $"received from {Day(rule.From)} until {Day(until)}" : $"received from {Day(rule.From)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string WordOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Cell(LocalText text) => $"{Escape(text.Vi)}<br>{Escape(text.En)}";

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');
}
