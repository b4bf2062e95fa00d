using System.Globalization;
using System.Text;
using TaskTracking.DossierBench.Running;

namespace TaskTracking.DossierBench.Figures;

/// <summary>What is wrong, with all that helps to mend it: reasons, messages, quotes, what was read of each file.</summary>
internal static class FailureList
{
    public static string Write(IEnumerable<Compared> runs)
    {
        var list = new StringBuilder();
        foreach (var run in runs.Where(run => !run.Right))
        {
            list.Append(CultureInfo.InvariantCulture, $"### {run.Dossier.Id} ({run.Copy})\n{run.Dossier.About.Trim()}\n=> {run.Shortfall}\n");
            foreach (var line in run.FalseAlarms)
            {
                list.Append(CultureInfo.InvariantCulture, $"  alarm {line.Rule} {line.Answer} {line.Severity} `{line.Reason}`: {line.Message}\n");
                Quotes(list, line);
            }

            foreach (var rule in run.Missed)
            {
                var line = run.Found.FirstOrDefault(each => each.Rule == rule);
                list.Append(CultureInfo.InvariantCulture, $"  missed {rule} {run.Dossier.Expected.Findings[rule]}{(line is null ? "" : $"; it answers {line.Answer} {line.Severity} `{line.Reason}`: {line.Message}")}\n");
            }

            foreach (var reading in run.Readings)
            {
                list.Append("  read ").Append(reading).Append('\n');
            }

            list.Append('\n');
        }

        return list.ToString();
    }

    private static void Quotes(StringBuilder list, FoundLine line)
    {
        foreach (var quote in line.Quotes.Take(6))
        {
            list.Append("      > ").Append(quote).Append('\n');
        }
    }
}
