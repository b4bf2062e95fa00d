using System.Globalization;

namespace TaskTracking.Validation.Api.Office.Auditing;

/// <summary>A search in the one form that addresses have and that the record of an export keeps, so that it can be made again.</summary>
internal static class AuditFilters
{
    /// <returns>"?from=2026-11-01&amp;agency=SYT", percent-encoded; empty where nothing is asked.</returns>
    public static QueryString Address(AuditQuery query) => QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["from"] = Iso(query.From), ["to"] = Iso(query.To), ["agency"] = query.Agency, ["decision"] = query.Decision, ["rule"] = query.Rule,
        ["clause"] = query.Clause, ["who"] = query.Who, ["time"] = query.Time, ["cursor"] = query.Cursor,
    }.Where(p => p.Value is not null));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
