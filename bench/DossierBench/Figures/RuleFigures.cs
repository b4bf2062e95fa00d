using System.Globalization;
using System.Text;
using TaskTracking.DossierBench.Running;

namespace TaskTracking.DossierBench.Figures;

/// <summary>One rule over all dossiers. A right rule with a wrong answer (notMet for cannotTell) is missed and a false alarm.</summary>
internal sealed record RuleFigure(string Rule, int Expected, int Found, int Missed, int FalseAlarms)
{
    public string Precision => Share(Found, Found + FalseAlarms);

    public string Recall => Share(Found, Expected);

    /// <summary>Every rule that was expected or that fired, most trouble first.</summary>
    public static IReadOnlyList<RuleFigure> Of(IReadOnlyList<Compared> runs)
    {
        var rules = runs.SelectMany(run => run.Dossier.Expected.Findings.Keys.Concat(run.FalseAlarms.Select(line => line.Rule))).Distinct(StringComparer.Ordinal);
        return [.. rules.Select(rule => Of(rule, runs)).OrderByDescending(figure => figure.FalseAlarms + figure.Missed).ThenBy(figure => figure.Rule, StringComparer.Ordinal)];
    }

    /// <summary>What the rule pages show (rule-figures.yaml).</summary>
    public static string Yaml(string book, string version, IReadOnlyList<Compared> runs)
    {
        var text = new StringBuilder("# Written by bench/DossierBench --figures; the pages of the rules show it.\n")
            .Append(CultureInfo.InvariantCulture, $"book: {book}\nversion: {version}\ndossiers: {runs.Count}\nrules:\n");
        foreach (var figure in Of(runs).OrderBy(each => each.Rule, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {figure.Rule}: {{ expected: {figure.Expected}, found: {figure.Found}, missed: {figure.Missed}, falseAlarms: {figure.FalseAlarms} }}\n");
        }

        return text.ToString();
    }

    internal static string Share(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static RuleFigure Of(string rule, IReadOnlyList<Compared> runs)
    {
        var expected = runs.Count(run => run.Dossier.Expected.Findings.ContainsKey(rule));
        var missed = runs.Count(run => run.Missed.Contains(rule, StringComparer.Ordinal));
        return new RuleFigure(rule, expected, expected - missed, missed, runs.Count(run => run.FalseAlarms.Any(line => line.Rule == rule)));
    }
}
