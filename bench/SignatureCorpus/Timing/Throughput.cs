using System.Text;
using TaskTracking.SignatureCorpus.Pages;
using TaskTracking.SignatureCorpus.Peers;

namespace TaskTracking.SignatureCorpus.Timing;

/// <summary>All files of the collection one after the other, ours and pdfsig in turns in the same run; medians over the rounds.</summary>
internal static class Throughput
{
    private const int Rounds = 5;

    public static void Write(StringBuilder page, IReadOnlyList<Case> cases, string folder, Inspector ours, string? program)
    {
        var paths = cases.Select(item => Path.Combine(folder, item.File)).ToList();
        var ways = new List<(string Name, Action Work)>
        {
            ("ours, warm in process", () => Each(cases, item => ours.Report(item, folder))),
            ("pdfsig, file by file", () => Each(cases, item => Pdfsig.Run(item, folder))),
        };
        if (program is not null)
        {
            ways.Add(("`dossier verify`, all files in one process, start included", () => Clock.Run(program, ["verify", "--format", "jsonl", .. paths])));
            ways.Add(("`dossier verify`, file by file, a process each", () => Each(paths, path => Clock.Run(program, ["verify", "--format", "jsonl", path]))));
        }

        Each(cases, item => ours.Report(item, folder));
        var times = ways.ConvertAll(_ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            for (var way = 0; way < ways.Count; way++)
            {
                times[way].Add(Clock.Time(ways[way].Work));
            }
        }

        var peer = Clock.Median(times[1]);
        page.Append($"| {ClassTable.Text(cases.Count)} files | ms | files a second | against pdfsig |\n| --- | --- | --- | --- |\n");
        foreach (var (way, series) in ways.Zip(times))
        {
            var median = Clock.Median(series);
            page.Append($"| {way.Name} | {Clock.Text(median, 0)} | {Clock.Text(cases.Count * 1000 / median, 0)} | {Clock.Text(peer / median, 2)} × |\n");
        }
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> work)
    {
        foreach (var item in items)
        {
            work(item);
        }
    }
}
