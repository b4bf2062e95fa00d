using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace TaskTracking.Bench.Loads;

/// <summary>Clerks at their desks while dossiers come in at a steady rate, all against the built program: errors, time to each kind of answer, memory.</summary>
internal static class OfficeLoad
{
    private const int Clerks = 20;

    // Twenty clerks who decide one in ten seconds each keep pace with two that come in a second.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(9);

    public static async Task<int> RunAsync(string program, string samples, int seconds)
    {
        var place = Directory.CreateTempSubdirectory("dossier-office-load-");
        await using var service = await RunningService.StartAsync(program, samples, place.FullName);
        var times = new ConcurrentBag<(string What, double Milliseconds)>();
        var clerks = new List<ClerkAtWork>();
        try
        {
            for (var i = 1; i <= Clerks; i++)
            {
                var name = FormattableString.Invariant($"can-bo-{i}");
                clerks.Add(new ClerkAtWork(service.Address, name, times));
                await clerks[^1].SignInAsync(await PasswordOfAsync(program, Path.Combine(place.FullName, "data"), name));
            }

            using var over = new CancellationTokenSource();
            var atStart = service.Megabytes;
            var working = clerks.Select(c => c.WorkAsync(Pause, over.Token)).ToList();
            var (filed, errors) = await SteadyFiling.SendAsync(service, UploadedDossier.Read(Path.Combine(samples, "clean")), seconds);
            await over.CancelAsync();
            await Task.WhenAll(working);
            errors += clerks.Sum(c => c.Errors);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Clerks} clerks, {seconds} s: {filed.Count} filed, {clerks.Sum(c => c.Decided)} decided, {clerks.Sum(c => c.Beaten)} times another came first, {errors} errors; {atStart:F0} MB at the start, {service.Megabytes:F0} at the end."));
            Console.WriteLine("| answer | count | median ms | p95 ms | longest ms |");
            Console.WriteLine("| --- | --- | --- | --- | --- |");
            foreach (var kind in times.Concat(filed.Select(s => ("filing", s * 1000))).GroupBy(t => t.Item1, StringComparer.Ordinal))
            {
                var figures = new Figures(kind.Select(t => t.Item2));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind.Key} | {figures.Count} | {figures.Median:F0} | {figures.P95:F0} | {figures.Max:F0} |"));
            }

            return errors == 0 ? 0 : 1;
        }
        finally
        {
            clerks.ForEach(c => c.Dispose());
            await service.StopAsync();
            place.Delete(recursive: true);
        }
    }

    private static async Task<string> PasswordOfAsync(string program, string data, string name)
    {
        using var process = Process.Start(new ProcessStartInfo(program, ["admin", "user", "create", "--name", name, "--person", "Cán bộ thử tải", "--role", "clerk", "--data", data]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var password = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? password.Trim() : throw new InvalidOperationException("The program makes no account.");
    }
}
