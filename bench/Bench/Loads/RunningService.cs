#pragma warning disable RS0030 // The program uses no network; what measures its service is a client.
using System.Diagnostics;
using System.Globalization;

namespace TaskTracking.Bench.Loads;

/// <summary>The built program as a service on a free port.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly Process _process;

    private RunningService(Process process, Uri address, double readyAfter) =>
        (_process, ReadyAfter, Client) = (process, readyAfter, new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) });

    public HttpClient Client { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => Client.BaseAddress!;

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
