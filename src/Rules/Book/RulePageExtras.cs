using System.Globalization;
using System.Text;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Book;

/// <summary>What the pages on rules show beside the words of a rule: its examples, and how it did on the bench.</summary>
public static class RulePageExtras
{
    /// <summary>"measured on N dossiers: found x of y, z false alarms", in both languages; null where the rule was not measured.</summary>
    public static LocalText? Sentence(RuleBook book, RuleFigures figures, string rule)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Of(book, rule) is not { } figure)
        {
            return null;
        }

        var older = string.Equals(figures.Version, book.Version, StringComparison.Ordinal) ? (Vi: string.Empty, En: string.Empty) : (Vi: $" (bộ quy tắc phiên bản {figures.Version})", En: $" (book version {figures.Version})");
        return new LocalText(
            $"Đo trên {Text(figures.Dossiers)} hồ sơ{older.Vi}: phát hiện {Text(figure.Found)}/{Text(figure.Expected)} trường hợp, báo nhầm {Text(figure.FalseAlarms)}.",
            $"Measured on {Text(figures.Dossiers)} dossiers{older.En}: found {Text(figure.Found)} of {Text(figure.Expected)}, {Text(figure.FalseAlarms)} false alarms.");
    }

    internal static void Write(StringBuilder page, RuleEntry rule, LocalText? measured)
    {
        foreach (var (answer, example) in new[] { ("Met", rule.Examples.Met), ("Not met", rule.Examples.NotMet), ("Not applicable", rule.Examples.NotApplicable) })
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{answer}: {example.Text.Vi}<br>{example.Text.En}{(example.Reason is { } reason ? $" (`{reason}`)" : string.Empty)}\n");
        }

        if (measured is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{measured.Vi}<br>{measured.En}\n");
        }
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
