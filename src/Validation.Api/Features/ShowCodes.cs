using System.Text;
using System.Text.Encodings.Web;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;

namespace TaskTracking.Validation.Api.Features;

/// <summary>What every code means: the page that the "type" of problem details points to, as docs/codes.md.</summary>
internal static class ShowCodes
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/docs/codes", (HttpContext http) => Results.Text(Page(ApiAnswers.LanguageOf(http)), "text/html", Encoding.UTF8)).ExcludeFromDescription().AllowAnonymous();

    private static string Page(string language)
    {
        var page = new StringBuilder($"<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        var title = language == "en" ? "Codes of refusals" : "Mã từ chối";
        page.Append("<title>").Append(title).Append("</title><h1>").Append(title).Append("</h1><dl>");
        foreach (var code in ProblemText.Codes)
        {
            page.Append("<dt id=\"").Append(code).Append("\"><code>").Append(code).Append("</code><dd>")
                .Append(HtmlEncoder.Default.Encode(ProblemText.For(new(code, "…", "…", "…"), language)));
        }

        return page.Append("</dl></html>").ToString();
    }
}
