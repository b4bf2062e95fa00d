#pragma warning disable RS0030 // The program uses no network; what measures its service is a client.
using System.Collections.Concurrent;
using System.Diagnostics;

namespace TaskTracking.Bench.Loads;

/// <summary>Dossiers filed at a steady rate.</summary>
internal static class SteadyFiling
{
    private const int PerSecond = 2;

    /// <summary>Each request starts at its own moment, whatever became of those before: a slow service does not slow its clients.</summary>
    /// <returns>Seconds to each answer, and how many were none or not "201".</returns>
    public static async Task<(IReadOnlyList<double> Times, int Errors)> SendAsync(RunningService service, UploadedDossier dossier, int seconds)
    {
        var times = new ConcurrentBag<double>();
        var errors = 0;
        var sending = new List<Task>();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < seconds * PerSecond; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / PerSecond);
            await Task.Delay(due > clock.Elapsed ? due - clock.Elapsed : TimeSpan.Zero);
            sending.Add(OneAsync());
        }

        await Task.WhenAll(sending);
        return ([.. times], errors);

        async Task OneAsync()
        {
            var watch = Stopwatch.StartNew();
            try
            {
                using var form = dossier.Form();
                using var answer = await service.Client.PostAsync("/api/v1/dossiers", form);
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(watch.Elapsed.TotalSeconds);
                if ((int)answer.StatusCode != 201)
                {
                    Interlocked.Increment(ref errors);
                    await Console.Error.WriteLineAsync($"{answer.StatusCode}: {(await answer.Content.ReadAsStringAsync()).ReplaceLineEndings(" ")}");
                }
            }
            catch (HttpRequestException)
            {
                Interlocked.Increment(ref errors);
            }
        }
    }
}
