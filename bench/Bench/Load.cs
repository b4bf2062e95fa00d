#pragma warning disable RS0030 // The program uses no network; what measures its service is a client.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace TaskTracking.Bench;

/// <summary>Dossiers filed at a steady rate with the built program: errors, time to the answer, memory at the start and at the end (Linux: VmRSS).</summary>
internal static class Load
{
    private const int PerSecond = 2;
    private const int WarmUpSeconds = 10;

    public static async Task<int> RunAsync(string program, string samples, int seconds)
    {
        var place = Directory.CreateTempSubdirectory("dossier-load-");
        await using var service = await RunningService.StartAsync(program, samples, place.FullName);
        try
        {
            var dossier = UploadedDossier.Read(Path.Combine(samples, "clean"));
            await SendAsync(service, dossier, WarmUpSeconds);
            var (atStart, worked) = (service.Megabytes, service.ProcessorSeconds);
            using var over = new CancellationTokenSource();
            var watching = WatchAsync(service, over.Token);
            var (times, errors) = await SendAsync(service, dossier, seconds);
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

    // Each request starts at its own moment, whatever became of those before: a slow service does not slow its clients.
    private static async Task<(IReadOnlyList<double> Times, int Errors)> SendAsync(RunningService service, UploadedDossier dossier, int seconds)
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

/// <summary>A dossier's files, read once.</summary>
internal sealed record UploadedDossier(IReadOnlyList<(string Name, byte[] Bytes)> Files)
{
    private const string Manifest = "dossier.json";

    public static UploadedDossier Read(string folder) =>
        new([.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))]);

    public MultipartFormDataContent Form()
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in Files)
        {
            form.Add(new ByteArrayContent(bytes), name == Manifest ? "metadata" : "files", name);
        }

        return form;
    }
}

/// <summary>The built program as a service on a free port.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly Process _process;

    private RunningService(Process process, Uri address, double readyAfter) =>
        (_process, ReadyAfter, Client) = (process, readyAfter, new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) });

    public HttpClient Client { get; }

    /// <summary>Seconds from the start of the process to the first answer that it is ready.</summary>
    public double ReadyAfter { get; }

    /// <summary>Resident memory now.</summary>
    public double Megabytes => double.Parse(
        File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/status")).First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture) / 1024;

    public static async Task<RunningService> StartAsync(string program, string samples, string place)
    {
        var port = FreePort();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var start = new ProcessStartInfo(
            program,
            ["serve", "--urls", address.GetLeftPart(UriPartial.Authority), "--data", Path.Combine(place, "data"), "--trust", Path.Combine(samples, "trust"), "--agencies", Path.Combine(samples, "agencies.yaml")])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["DOSSIER_QUARANTINE"] = Path.Combine(place, "quarantine") },
        };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        using var client = new HttpClient { BaseAddress = address };
        while (!await IsReadyAsync(client))
        {
            if (process.HasExited || watch.Elapsed > TimeSpan.FromSeconds(30))
            {
                throw new InvalidOperationException("The service does not start.");
            }

            await Task.Delay(20);
        }

        var ready = watch.Elapsed.TotalSeconds;
        var service = new RunningService(process, address, ready);
        service.Client.DefaultRequestHeaders.Authorization = new("Bearer", await ProgramKey.OfClerkAsync(program, Path.Combine(place, "data")));
        return service;
    }

    /// <summary>Processor time of the process and of the tools it ran so far: what a busy machine does not stretch.</summary>
    public double ProcessorSeconds
    {
        get
        {
            // Fields 14 to 17 of stat, counted from behind the name: own and children's time, in hundredths of a second.
            var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/stat"));
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ').Skip(11).Take(4).Sum(t => double.Parse(t, CultureInfo.InvariantCulture)) / 100;
        }
    }

    /// <summary>Stops it as an operator does, and waits.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", [_process.Id.ToString(CultureInfo.InvariantCulture)]))!;
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
