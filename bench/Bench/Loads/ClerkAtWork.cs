#pragma warning disable RS0030 // The program uses no network; what measures its service is a client.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using TaskTracking.Validation.Api.Accounts.SecondFactor;

namespace TaskTracking.Bench.Loads;

/// <summary>A clerk in a browser without script: signs in, opens the queue, takes a dossier, decides as recommended, fetches the letter, and again.</summary>
internal sealed partial class ClerkAtWork(Uri service, string name, ConcurrentBag<(string What, double Milliseconds)> times) : IDisposable
{
    private const string Password = "mat-khau-thu-tai-2026";

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = service, Timeout = TimeSpan.FromMinutes(1) };

    /// <summary>Answers that were no answer.</summary>
    public int Errors { get; private set; }

    /// <summary>Dossiers decided.</summary>
    public int Decided { get; private set; }

    /// <summary>Acts that another clerk came before.</summary>
    public int Beaten { get; private set; }

    public void Dispose() => _client.Dispose();

    /// <summary>Signs in with the password for once, and does what a first sign-in asks: an own password, a second factor.</summary>
    public async Task SignInAsync(string first)
    {
        await SendAsync("/dang-nhap", "/dang-nhap", ("name", name), ("password", first));
        await SendAsync("/toi/mat-khau", "/toi/mat-khau", ("current", first), ("password", Password), ("again", Password));
        var page = await _client.GetStringAsync("/toi/xac-thuc");
        var secret = Secret().Match(page).Groups[1].Value;
        using var set = await PostAsync("/toi/xac-thuc", page, ("secret", secret), ("code", OneTimeCode.At(Base32.Decode(secret), DateTimeOffset.UtcNow)));
        if (set.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException("The clerk cannot set up the second factor.");
        }
    }

    public async Task WorkAsync(TimeSpan pause, CancellationToken over)
    {
        var random = new Random(name.GetHashCode(StringComparison.Ordinal));
        while (!over.IsCancellationRequested)
        {
            try
            {
                await OneAsync(random);
                await Task.Delay(pause * (0.5 + random.NextDouble()), over);
            }
            catch (HttpRequestException)
            {
                Errors++;
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task OneAsync(Random random)
    {
        var queue = await TimedAsync("queue", () => _client.GetAsync("/hang-doi"), HttpStatusCode.OK);
        await TimedAsync("search", () => _client.GetAsync("/hang-doi?q=quy+hoach&holder=none"), HttpStatusCode.OK);
        var open = Desk().Matches(queue).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var desk = "/ho-so/" + open[random.Next(open.Count)] + "/xu-ly";
        var page = await TimedAsync("desk", () => _client.GetAsync(desk), HttpStatusCode.OK);
        if (page.Contains("value=\"take\"", StringComparison.Ordinal))
        {
            await TimedAsync("take", () => PostAsync(desk, page, ("moves", Moves().Match(page).Groups[1].Value), ("act", "take")), HttpStatusCode.Redirect);
            page = await TimedAsync("desk", () => _client.GetAsync(desk), HttpStatusCode.OK);
        }

        if (Recommended().Match(page) is { Success: true } recommended)
        {
            var fields = new[] { ("moves", Moves().Match(page).Groups[1].Value), ("decision", recommended.Groups[1].Value), ("act", "decide") };
            var done = Beaten;
            await TimedAsync("decide", () => PostAsync(desk, page, fields), HttpStatusCode.Redirect);
            Decided += Beaten == done ? 1 : 0;
            await TimedAsync("statistics", () => _client.GetAsync("/thong-ke"), HttpStatusCode.OK);
        }
    }

    private async Task<string> TimedAsync(string what, Func<Task<HttpResponseMessage>> send, HttpStatusCode good)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await send();
        var text = await answer.Content.ReadAsStringAsync();
        times.Add((what, watch.Elapsed.TotalMilliseconds));
        if (answer.StatusCode == HttpStatusCode.Conflict)
        {
            Beaten++;
        }
        else if (answer.StatusCode != good)
        {
            Errors++;
            await Console.Error.WriteLineAsync($"{what}: {answer.StatusCode} {answer.Headers.Location}");
        }

        return text;
    }

    private async Task SendAsync(string page, string to, params (string Name, string Value)[] fields)
    {
        using var answer = await PostAsync(to, await _client.GetStringAsync(page), fields);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"The clerk is not let through {to}: {answer.StatusCode}.");
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string address, string page, params (string Name, string Value)[] fields)
    {
        using var body = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", Token().Match(page).Groups[1].Value)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await _client.PostAsync(address, body);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"secret\" value=\"([A-Z2-7]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("(?<=/ho-so/)[0-9a-f-]{36}(?=/xu-ly)", RegexOptions.None, 1000)]
    private static partial Regex Desk();

    [GeneratedRegex("name=\"moves\" value=\"([0-9]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Moves();

    [GeneratedRegex("name=\"decision\" value=\"([a-z]+)\" checked", RegexOptions.None, 1000)]
    private static partial Regex Recommended();
}
