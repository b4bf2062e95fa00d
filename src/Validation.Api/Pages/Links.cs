using System.Globalization;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>Addresses with parameters that pages lead to each other by.</summary>
internal static class Links
{
    /// <summary>The picture of a page with its evidence.</summary>
    public static string Page(Guid id, string file, int page, int? mark = null) =>
        $"/ho-so/{id:D}/trang{Query(file, page)}" + (mark is { } number ? string.Create(CultureInfo.InvariantCulture, $"&mark={number}") : string.Empty);

    /// <summary>The picture alone.</summary>
    public static string Picture(Guid id, string file, int page) => $"/ho-so/{id:D}/trang.png{Query(file, page)}";

    /// <summary>A rule as it was on the day of receipt.</summary>
    public static string Rule(string rule, string receivedAt) => $"/quy-tac?on={receivedAt[..10]}#{Uri.EscapeDataString(rule)}";

    /// <summary>This page in another language.</summary>
    public static string Language(HttpRequest request, string language)
    {
        var query = QueryString.Create(request.Query.Where(q => q.Key != "lang").Append(new("lang", language)));
        return request.PathBase + request.Path + query;
    }

    private static string Query(string file, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"?file={Uri.EscapeDataString(file)}&page={page}");
}
