using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TaskTracking.Bench.Crashing;

/// <summary>The real program as a process of its own, serving on loopback until it is killed.</summary>
internal sealed class ServedProgram : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _log = new();

#pragma warning disable RS0030 // requests to the program's own address on loopback
    private readonly HttpClient _http;

    private ServedProgram(Process process, HttpClient http)
    {
        (_process, _http) = (process, http);
        process.OutputDataReceived += Write;
        process.ErrorDataReceived += Write;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Of the process.</summary>
    public int Id => _process.Id;

    /// <summary>Where it listens.</summary>
    public Uri Address => _http.BaseAddress!;

    /// <summary>As whom its history knows who files here.</summary>
    public string Actor { get; private set; } = string.Empty;

    /// <summary>All that it wrote to its streams so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<ServedProgram> StartAsync(string program, CrashGround ground)
    {
        var port = FreePort();
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

        // A file at the limit of its size must fail like one on a full disk, not end the process by SIGXFSZ.
        var start = new ProcessStartInfo("sh", ["-c", "trap '' XFSZ; exec \"$0\" \"$@\"", program, "serve", "--data", ground.Data, "--urls", url, "--agencies", ground.Agencies, .. ground.Trust is { } trust ? new[] { "--trust", trust } : []]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOSSIER_QUARANTINE"] = ground.Quarantine;
        start.Environment["DOSSIER_FREEMEGABYTES"] = "1";
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // else its debugger pipes lie in the temporary folder
        start.Environment["TMPDIR"] = Directory.CreateDirectory(ground.Temporary).FullName;
        var process = Process.Start(start)!;
        var served = new ServedProgram(process, new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(2) });
        var watch = Stopwatch.StartNew();
        while (!await served.AnswersAsync())
        {
            if (process.HasExited || watch.Elapsed > LongestStart)
            {
                served.Dispose();
                throw new InvalidOperationException("The program does not start on its data folder.");
            }

            await Task.Delay(20);
        }

        var key = await ProgramKey.OfClerkAsync(program, ground.Data);
        served.Actor = ProgramKey.ActorOf(key);
        served._http.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return served;
    }

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(new Uri(address, UriKind.Relative));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);
#pragma warning restore RS0030

    /// <summary>SIGKILL: the process gets no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _http.Dispose();
    }

    private void Write(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            _log.AppendLine(line.Data);
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await GetAsync("/health/live");
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
