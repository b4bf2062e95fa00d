using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>The audit search as it is typed and linked: what a link leads to is what a form asks for.</summary>
internal static class AuditTyped
{
    public static Outcome<AuditQuery> Of(IQueryCollection typed)
    {
        string? Text(string name) => typed[name].ToString().Trim() is { Length: > 0 } text ? text : null;
        var (from, to) = (TypedDay.Of(Text("from")), TypedDay.Of(Text("to")));
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
}
