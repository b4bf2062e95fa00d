using System.Collections.Concurrent;
using TaskTracking.DossierBench.Figures;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.DossierBench.Running;

/// <summary>One round over the wanted dossiers, and what it prints.</summary>
/// <param name="output">Where dossiers are made.</param>
internal sealed class BenchRound(BenchRunner runner, BenchOptions options, string output)
{
    private static readonly Copy[] AllCopies = Enum.GetValues<Copy>();

    /// <returns>The exit code: 0 where all is as expected, else 1.</returns>
    public async Task<int> RunAsync(IReadOnlyList<BenchSet> sets)
    {
        var wanted = sets.Where(set => options.Set is null || set.Name == options.Set).ToList();
        var runs = await DossiersAsync(wanted);
        var differences = Differences(runs);
        var marks = await MarksAsync(wanted);
        if (options.Failures)
        {
            Console.Write(FailureList.Write(runs.Where(run => run.Copy == Copy.Original)));
            Console.Write(string.Concat(differences.Select(each => $"copy {each.Id} {each.Copy}: {each.What}\n")));
            Console.Write(string.Concat(marks.Where(each => each.Level != each.Document.Level).Select(each => $"mark {each.Document.Id}: {each.Level ?? "none"}, not {each.Document.Level ?? "none"} ({each.Document.About})\n")));
        }

        var page = BenchPage.Write(runs, marks, differences);
        if (options.Page is not null)
        {
            await File.WriteAllTextAsync(options.Page, page);
        }
        else if (!options.Failures)
        {
            Console.Write(page);
        }

        if (options.Figures is not null)
        {
            var book = PolicyFiles.Load(new PolicyPaths(null, null, null, null)).Value!.Book;
            await File.WriteAllTextAsync(options.Figures, RuleFigure.Yaml(book.Id, book.Version, [.. runs.Where(run => run.Copy == Copy.Original)]));
        }

        if (options.Shortfalls is not null)
        {
            var wrong = runs.Where(run => run.Copy == Copy.Original && !run.Right).Select(run => (run.Dossier.Id, run.Shortfall))
                .Concat(marks.Where(each => each.Level != each.Document.Level).Select(each => (each.Document.Id, each.Level ?? "none")))
                .Concat(differences.Where(each => wanted.Any(set => set.CopySample.Any(dossier => dossier.Id == each.Id))).GroupBy(each => each.Id).Select(each => (Shortfalls.CopiesOf(each.Key), CopyDifference.Line(each))))
                .Concat(runs.Where(run => run.Copy == Copy.Original).SelectMany(run => run.Found).Where(line => line.Lacking.Count > 0).Select(line => (Shortfalls.Finding(line.Rule, line.Reason), line.Lack)).Distinct());
            await File.WriteAllTextAsync(options.Shortfalls, Shortfalls.Read(options.Folder).Renewed(wrong));
        }

        return runs.All(run => run.Right) && differences.Count == 0 ? 0 : 1;
    }

    private async Task<List<Compared>> DossiersAsync(List<BenchSet> sets)
    {
        var orders = from set in sets
                     from dossier in set.Dossiers
                     where options.Only is null || dossier.Name.Contains(options.Only, StringComparison.OrdinalIgnoreCase)
                     from copy in options.Copies || (options.Shortfalls is not null && set.CopySample.Contains(dossier)) ? AllCopies : [Copy.Original]
                     where copy != Copy.Resaved || dossier.Files.Any(file => file.Path.EndsWith(".docx", StringComparison.Ordinal))
                     select (set, dossier, copy);
        var runs = new ConcurrentBag<Compared>();
        await Parallel.ForEachAsync(orders, async (order, _) =>
        {
            var folder = Path.Combine(output, order.copy.ToString(), order.set.Name, order.dossier.Name);
            runs.Add(await runner.RunAsync(order.set, order.dossier, order.copy, folder, timed: order.copy == Copy.Original));
            if (options.Keep is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return [.. runs.OrderBy(run => run.Dossier.Id, StringComparer.Ordinal).ThenBy(run => run.Copy)];
    }

    private static List<CopyDifference> Differences(List<Compared> runs)
    {
        var originals = runs.Where(run => run.Copy == Copy.Original).ToDictionary(run => run.Dossier.Id, StringComparer.Ordinal);
        return [.. runs.Where(run => run.Copy != Copy.Original).Select(run => CopyDifference.Of(originals[run.Dossier.Id], run)).OfType<CopyDifference>()];
    }

    private async Task<List<(MarkedDocument Document, string? Level)>> MarksAsync(List<BenchSet> sets)
    {
        var read = new List<(MarkedDocument, string?)>();
        foreach (var marked in sets.SelectMany(set => set.Marks).Where(each => options.Only is null || each.Name.Contains(options.Only, StringComparison.OrdinalIgnoreCase)))
        {
            read.Add((marked, await runner.MarkAsync(marked, Copy.Original, options.Keep is null ? null : Path.Combine(options.Keep, "marks", marked.Name))));
        }

        return read;
    }
}
