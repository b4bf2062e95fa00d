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
    public async Task<Guid?> FileAsync(MultipartFormDataContent files, string form = "/")
    {
        if (await UploadAsync(files, form) is not { } address)
        {
            return null;
        }

        using var filed = await JudgeAsync(address, "file", ("duplicate", "1"));
        Assert.Equal(HttpStatusCode.Redirect, filed.StatusCode);
        return Guid.Parse(filed.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    /// <summary>Uploads through a form; where the roles are confirmed, or null where the upload was refused.</summary>
    public async Task<string?> UploadAsync(MultipartFormDataContent files, string form = "/")
    {
        files.Add(new StringContent(TokenIn(await _client.GetStringAsync(form))), "__RequestVerificationToken");
        files.Add(new StringContent("file"), "act");
        using var uploaded = await _client.PostAsync(form, files);
        Refused = uploaded.StatusCode == HttpStatusCode.Redirect ? null : WebUtility.HtmlDecode(await uploaded.Content.ReadAsStringAsync());
        return uploaded.StatusCode == HttpStatusCode.Redirect ? uploaded.Headers.Location!.OriginalString : null;
    }

    /// <summary>The page that refused the last upload; null where it was taken.</summary>
    public string? Refused { get; private set; }

    /// <summary>Sends the form of an address as it was shown: "precheck" or "file".</summary>
    public async Task<HttpResponseMessage> JudgeAsync(string address, string act, params (string Name, string Value)[] also)
    {
        var form = await _client.GetStringAsync(address);
        var shown = Select().Matches(form).Select(m => KeyValuePair.Create(m.Groups[1].Value, Chosen(m.Groups[2].Value)))
            .Append(KeyValuePair.Create("__RequestVerificationToken", TokenIn(form))).Append(KeyValuePair.Create("act", act));
        var fields = shown.Where(f => also.All(a => a.Name != f.Key)).Concat(also.Select(a => KeyValuePair.Create(a.Name, a.Value)));
        using var body = new FormUrlEncodedContent(fields);
        return await _client.PostAsync(address.Split('?')[0], body);
    }

    /// <summary>Posts only an act to an address, with the token of another page: a second click.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, string tokenFrom, string act)
    {
        using var body = new FormUrlEncodedContent([new("__RequestVerificationToken", TokenIn(await _client.GetStringAsync(tokenFrom))), new("act", act)]);
        return await _client.PostAsync(address, body);
    }

    /// <summary>A page as it is shown, decoded.</summary>
    public async Task<(HttpStatusCode Status, string Page)> SeeAsync(string address)
    {
        using var answer = await _client.GetAsync(address);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
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
