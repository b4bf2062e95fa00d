using System.Diagnostics;
using TaskTracking.Documents;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Bench;

/// <summary>
/// What reading and validating a PDF costs, as a ratio against three peers as commands on the same file in the same run: in time,
/// and in processor time with that of the tools either side starts (Linux: /proc/self/stat).
/// </summary>
internal static class PdfCost
{
    private const int Rounds = 3;

    public static async Task<int> RunAsync(string[] folders)
    {
        using var pipeline = new Pipeline();
        var reader = pipeline.Get<DocumentReader>();
        var ratios = new List<double>();
        double ours = 0;
        double peers = 0;
        double ourTicks = 0;
        double peerTicks = 0;
        foreach (var path in folders.SelectMany(f => Directory.EnumerateFiles(f, "*.pdf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(path);
            await OursAsync(reader, path, bytes);
            var own = new List<double>();
            var theirs = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                var before = ProcessorTicks();
                own.Add(await TimedAsync(() => OursAsync(reader, path, bytes)));
                var between = ProcessorTicks();
                theirs.Add(await TimedAsync(() => PeersAsync(path)));
                ourTicks += between - before;
                peerTicks += ProcessorTicks() - between;
            }

            var one = new Figures(own).Median;
            var other = new Figures(theirs).Median;
            ratios.Add(one / other);
            ours += one;
            peers += other;
        }

        var figures = new Figures(ratios);
        Console.WriteLine("| PDFs | ours, sum ms | qpdf + pdftotext + pdfsig, sum ms | ratio median | ratio of sums | ratio p95 | processor ratio |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        Console.WriteLine($"| {figures.Count} | {Figures.Text(ours, 0)} | {Figures.Text(peers, 0)} | {Figures.Text(figures.Median, 2)} | {Figures.Text(ours / peers, 2)} | {Figures.Text(figures.P95, 2)} | {Figures.Text(ourTicks / peerTicks, 2)} |");
        return figures.Median <= 1.5 && ours / peers <= 1.5 ? 0 : 1;
    }

    // Fields 14 to 17: user and system time of this process and of the children it has waited for.
    private static double ProcessorTicks()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        return stat[(stat.LastIndexOf(')') + 2)..].Split(' ').Skip(11).Take(4).Sum(f => double.Parse(f, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task OursAsync(DocumentReader reader, string path, byte[] bytes)
    {
        var at = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));
        SignatureInspector.Inspect(path, bytes, new InspectionOptions { ValidationTime = at, Policy = new SignaturePolicy() });
        await reader.ReadAsync(new SourceFile(path, bytes), CancellationToken.None);
    }

    private static async Task PeersAsync(string path)
    {
        await CommandAsync("qpdf", "--json", path);
        await CommandAsync("pdftotext", path, "-");
        await CommandAsync("pdfsig", "-nocert", path);
    }

    private static async Task CommandAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.BaseStream.CopyToAsync(Stream.Null));
        await process.WaitForExitAsync();
    }

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
