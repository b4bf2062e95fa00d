using System.Globalization;
using System.Text;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Running;

namespace TaskTracking.DossierBench.Figures;

/// <summary>The figures of a run as Markdown.</summary>
internal static class BenchPage
{
    private static readonly string[] Decisions = ["accept", "return", "forward", "review"];

    public static string Write(IReadOnlyList<Compared> runs, IReadOnlyList<(MarkedDocument Document, string? Level)> marks, IReadOnlyList<CopyDifference> differences)
    {
        var page = new StringBuilder("# Dossier bench\n\n");
        var own = runs.Where(run => run.Copy == Copy.Original).ToList();
        page.Append(CultureInfo.InvariantCulture, $"{own.Count(run => run.Dossier.Base is null)} dossiers and {own.Count(run => run.Dossier.Base is not null)} pairs in {own.Select(run => run.Dossier.Set).Distinct(StringComparer.Ordinal).Count()} sets, by other authors than the rules'.\n\n");
        Bars(page, own);
        Sets(page, own);
        Confusion(page, own);
        Rules(page, own);
        Marks(page, marks);
        Copies(page, runs, differences);
        return page.ToString();
    }

    private static void Bars(StringBuilder page, List<Compared> runs)
    {
        var decidable = runs.Where(run => run.Dossier.Expected.Decision != "review").ToList();
        var clean = runs.Where(run => run.Dossier.Expected.Decision == "accept").ToList();
        var lacking = runs.SelectMany(run => run.Found).Where(line => line.Lacking.Count > 0).ToList();
        var times = runs.Select(run => run.JudgingMs).OfType<double>().Order().ToList();
        page.Append("| | |\n| --- | ---: |\n");
        Row(page, "decision right (bar 98 %)", RuleFigure.Share(runs.Count(run => run.DecisionRight), runs.Count));
        Row(page, "decision and all findings right", RuleFigure.Share(runs.Count(run => run.Right), runs.Count));
        Row(page, "clean ones returned or forwarded (bar 0)", $"{clean.Count(run => run.Decision is "return" or "forward")} of {clean.Count}");
        Row(page, "review where a clerk decides (bar 10 %)", $"{decidable.Count(run => run.Decision == "review")} of {decidable.Count}, {RuleFigure.Share(decidable.Count(run => run.Decision == "review"), decidable.Count)}");
        Row(page, "planted defects found at their rule", RuleFigure.Share(runs.Sum(run => run.Dossier.Expected.Findings.Count - run.Missed.Count()), runs.Sum(run => run.Dossier.Expected.Findings.Count)));
        Row(page, "findings without message, remedy or evidence (bar 0)", $"{lacking.Count} of {runs.Sum(run => run.Found.Count)}");
        Row(page, "judging alone, median and slowest (bar 5 ms)", times.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:0.00} ms, {times[^1]:0.00} ms"));
        page.Append('\n');
        foreach (var line in lacking.Select(line => $"- {line.Rule} `{line.Reason}`: {line.Lack}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            page.Append(line).Append('\n');
        }

        page.Append('\n');
    }

    private static void Sets(StringBuilder page, List<Compared> runs)
    {
        page.Append("| set | dossiers | decision right | all right |\n| --- | ---: | ---: | ---: |\n");
        foreach (var set in runs.GroupBy(run => run.Dossier.Set))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {set.Key} | {set.Count()} | {set.Count(run => run.DecisionRight)} | {set.Count(run => run.Right)} |\n");
        }

        page.Append('\n');
    }

    private static void Confusion(StringBuilder page, List<Compared> runs)
    {
        page.Append("## Decisions\n\n| expected | accept | return | forward | review | refused |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var expected in Decisions)
        {
            var row = runs.Where(run => run.Dossier.Expected.Decision == expected).ToList();
            page.Append(CultureInfo.InvariantCulture, $"| {expected} | {string.Join(" | ", Decisions.Select(decision => row.Count(run => run.Decision == decision)))} | {row.Count(run => run.Decision.StartsWith("refused", StringComparison.Ordinal))} |\n");
        }

        page.Append('\n');
    }

    private static void Rules(StringBuilder page, List<Compared> runs)
    {
        page.Append("## Rules\n\n| rule | expected | found | missed | false alarms | precision | recall |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var figure in RuleFigure.Of(runs))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {figure.Rule} | {figure.Expected} | {figure.Found} | {figure.Missed} | {figure.FalseAlarms} | {figure.Precision} | {figure.Recall} |\n");
        }

        page.Append('\n');
    }

    private static void Marks(StringBuilder page, IReadOnlyList<(MarkedDocument Document, string? Level)> marks)
    {
        if (marks.Count > 0)
        {
            var (real, alike) = (marks.Where(each => each.Document.Level is not null).ToList(), marks.Where(each => each.Document.Level is null).ToList());
            page.Append(CultureInfo.InvariantCulture, $"## Secrecy marks\n\n{real.Count(each => each.Level == each.Document.Level)} of {real.Count} marks read with their level, {real.Count(each => each.Level is null)} missed; {alike.Count(each => each.Level is not null)} alarms on {alike.Count} look-alikes.\n\n");
        }
    }

    private static void Copies(StringBuilder page, IReadOnlyList<Compared> runs, IReadOnlyList<CopyDifference> differences)
    {
        foreach (var copy in runs.Where(run => run.Copy != Copy.Original).GroupBy(run => run.Copy))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {copy.Key}: {copy.Count()} copies, {differences.Count(each => each.Copy == copy.Key)} with other findings\n");
        }
    }

    private static void Row(StringBuilder page, string name, string figure) => page.Append(CultureInfo.InvariantCulture, $"| {name} | {figure} |\n");
}
