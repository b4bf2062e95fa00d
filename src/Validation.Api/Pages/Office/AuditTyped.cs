using System.Globalization;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>The audit search as it is typed and linked: what a link leads to is what a form asks for.</summary>
internal static class AuditTyped
{
    // Typed as Vietnamese forms have it: a browser's own date field shows the day in the browser's language.
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    public static Outcome<AuditQuery> Of(IQueryCollection typed)
    {
        string? Text(string name) => typed[name].ToString().Trim() is { Length: > 0 } text ? text : null;
        var (from, to) = (Day(Text("from")), Day(Text("to")));
        return Text("from") is not null && from is null ? Outcome<AuditQuery>.Refused(new Problem("query-invalid", "from"))
            : Text("to") is not null && to is null ? Outcome<AuditQuery>.Refused(new Problem("query-invalid", "to"))
            : Outcome<AuditQuery>.Of(new AuditQuery
            {
                From = from,
                To = to,
                Agency = Text("agency"),
                Decision = Text("decision"),
                Rule = Text("rule"),
                Clause = Text("clause"),
                Who = Text("who"),
                Time = Text("time"),
                Cursor = Text("cursor"),
            });
    }

    /// <summary>The same search as the query of an address.</summary>
    public static QueryString Address(AuditQuery query) => QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["from"] = Iso(query.From), ["to"] = Iso(query.To), ["agency"] = query.Agency, ["decision"] = query.Decision, ["rule"] = query.Rule,
        ["clause"] = query.Clause, ["who"] = query.Who, ["time"] = query.Time, ["cursor"] = query.Cursor,
    }.Where(p => p.Value is not null));

    private static DateOnly? Day(string? typed) => DateOnly.TryParseExact(typed, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
