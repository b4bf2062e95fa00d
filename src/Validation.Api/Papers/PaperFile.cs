using System.Text;
using Microsoft.Net.Http.Headers;
using TaskTracking.Language;
using TaskTracking.Papers;

namespace TaskTracking.Validation.Api.Papers;

/// <summary>A paper as a download.</summary>
internal static class PaperFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The file, under its Vietnamese name where the client understands one (RFC 6266, RFC 8187), else under plain letters.</summary>
    public static IResult Download(HttpContext http, Paper paper)
    {
        http.Response.Headers.ContentDisposition = Disposition(paper.Name);
        return Results.Bytes(paper.Content, MediaType);
    }

    /// <summary>The header: what is no letter, digit, space or mark that every file system takes becomes "-".</summary>
    public static string Disposition(string name)
    {
        var safe = Safe(VietnameseText.Compose(name), char.IsLetterOrDigit);
        return new ContentDispositionHeaderValue("attachment") { FileName = Safe(Plain(safe), char.IsAsciiLetterOrDigit), FileNameStar = safe }.ToString();
    }

    // Letter by letter, because capitals are to stay.
    private static string Plain(string name) => string.Concat(name.Select(c => c == ' ' ? " " : char.IsUpper(c) ? VietnameseText.Bare(c.ToString()).ToUpperInvariant() : VietnameseText.Bare(c.ToString())));

    private static string Safe(string name, Func<char, bool> isLetter)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            safe.Append(isLetter(c) || c is ' ' or '.' or '_' or '(' or ')' ? c : '-');
        }

        return safe.ToString().Trim('.', ' ');
    }
}
