#pragma warning disable RS0030 // The program uses no network; a test of its service is a client.
using System.Net;
using System.Text.RegularExpressions;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Pages;

/// <summary>Fills the pages' forms as a browser without script does: every field as it was shown, cookies kept.</summary>
internal sealed partial class PageClient(Uri service, string? key = null) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        BaseAddress = service, DefaultRequestHeaders = { Authorization = new("Bearer", key ?? TestKeys.Clerk) },
    };

    public void Dispose() => _client.Dispose();

    /// <summary>Uploads, leaves every role as proposed, and files; the id of what was filed, or null where the upload was refused.</summary>
    public async Task<Guid?> FileAsync(MultipartFormDataContent files)
    {
        files.Add(new StringContent(TokenIn(await _client.GetStringAsync("/"))), "__RequestVerificationToken");
        files.Add(new StringContent("file"), "act");
        using var uploaded = await _client.PostAsync("/", files);
        if (uploaded.StatusCode != HttpStatusCode.Redirect)
        {
            return null;
        }

        var address = uploaded.Headers.Location!.OriginalString;
        var form = await _client.GetStringAsync(address);
        var fields = Select().Matches(form).Select(m => KeyValuePair.Create(m.Groups[1].Value, Chosen(m.Groups[2].Value)))
            .Append(KeyValuePair.Create("__RequestVerificationToken", TokenIn(form))).Append(KeyValuePair.Create("act", "file"));
        using var body = new FormUrlEncodedContent(fields);
        using var filed = await _client.PostAsync(address, body);
        Assert.Equal(HttpStatusCode.Redirect, filed.StatusCode);
        return Guid.Parse(filed.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    /// <summary>Sends files to the trust page; the status and the page that answers.</summary>
    public async Task<(HttpStatusCode Status, string Page)> ImportAsync(MultipartFormDataContent files)
    {
        files.Add(new StringContent(TokenIn(await _client.GetStringAsync("/tin-cay"))), "__RequestVerificationToken");
        using var answer = await _client.PostAsync("/tin-cay", files);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static string TokenIn(string page) => Token().Match(page).Groups[1].Value;

    // A browser sends the selected option, the first where none is.
    private static string Chosen(string options) =>
        SelectedOption().Match(options) is { Success: true } selected ? selected.Groups[1].Value : Option().Match(options).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("<select id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>(.*?)</select>", RegexOptions.Singleline, 1000)]
    private static partial Regex Select();

    [GeneratedRegex("<option value=\"([^\"]*)\" selected", RegexOptions.None, 1000)]
    private static partial Regex SelectedOption();

    [GeneratedRegex("<option value=\"([^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Option();
}
