using System.Globalization;

namespace TaskTracking.Bench.Loads;

/// <summary>Dossiers filed at a steady rate with the built program: errors, time to the answer, memory at the start and at the end (Linux: VmRSS).</summary>
internal static class Load
{
    private const int WarmUpSeconds = 10;

    public static async Task<int> RunAsync(string program, string samples, int seconds)
    {
        var place = Directory.CreateTempSubdirectory("dossier-load-");
        await using var service = await RunningService.StartAsync(program, samples, place.FullName);
        try
        {
            var dossier = UploadedDossier.Read(Path.Combine(samples, "clean"));
            await SteadyFiling.SendAsync(service, dossier, WarmUpSeconds);
            var (atStart, worked) = (service.Megabytes, service.ProcessorSeconds);
            using var over = new CancellationTokenSource();
            var watching = WatchAsync(service, over.Token);
            var (times, errors) = await SteadyFiling.SendAsync(service, dossier, seconds);
            await over.CancelAsync();
            var figures = new Figures(times);
            worked = (service.ProcessorSeconds - worked) / figures.Count;
            Console.WriteLine("| seconds | dossiers | errors | median s | p95 s | longest s | processor s a dossier | MB at start | MB at end | ready after s |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            Console.WriteLine($"| {Whole(seconds)} | {Whole(figures.Count)} | {Whole(errors)} | {Figures.Text(figures.Median, 2)} | {Figures.Text(figures.P95, 2)} | {Figures.Text(figures.Max, 2)} | {Figures.Text(worked, 2)} | {Whole(atStart)} | {Whole(service.Megabytes)} | {Figures.Text(service.ReadyAfter, 2)} |");
            Console.WriteLine($"MB every 30 s: {string.Join(' ', await watching)}.");
            return errors == 0 && figures.P95 <= 3 ? 0 : 1;
        }
        finally
        {
            await service.StopAsync();
            place.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> WatchAsync(RunningService service, CancellationToken over)
    {
        var seen = new List<string>();
        while (!over.IsCancellationRequested)
        {
            seen.Add(Whole(service.Megabytes));
            await Task.Delay(TimeSpan.FromSeconds(30), over).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        return seen;
    }

    private static string Whole(double value) => Figures.Text(value, 0);
}
