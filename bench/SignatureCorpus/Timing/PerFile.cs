using System.Text;
using TaskTracking.SignatureCorpus.Pages;
using TaskTracking.SignatureCorpus.Peers;

namespace TaskTracking.SignatureCorpus.Timing;

/// <summary>What one ordinary file costs, warm: the median of five readings each, then the order over the files.</summary>
internal static class PerFile
{
    private const int Rounds = 5;
    private const int Ordinary = 1024 * 1024;

    public static void Write(StringBuilder page, IEnumerable<(Case Item, string Folder)> files, Inspector ours)
    {
        var ordinary = files.Where(file => new FileInfo(Path.Combine(file.Folder, file.Item.File)).Length <= Ordinary).ToList();
        var times = ordinary.ConvertAll(file => Clock.Median(Enumerable.Range(0, Rounds).Select(_ => Clock.Time(() => ours.Report(file.Item, file.Folder)))));
        page.Append("| files up to 1 MB | median ms | p95 ms | longest ms |\n| --- | --- | --- | --- |\n");
        page.Append($"| {ClassTable.Text(times.Count)} | {Clock.Text(Clock.Median(times))} | {Clock.Text(Clock.At(times, 0.95))} | {Clock.Text(times.Max())} |\n");
    }
}
