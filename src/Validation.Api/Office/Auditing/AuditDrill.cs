using System.Globalization;

namespace TaskTracking.Validation.Api.Office.Auditing;

/// <summary>From a number of the statistics to the dossiers it counts: the search that was counted, narrowed to the number's row and column.</summary>
internal static class AuditDrill
{
    /// <summary>Columns of the table of counts, in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["received", "accept", "return", "forward", "onTime", "late", "openInTerm", "openOverdue"];

    /// <summary>The number in a column.</summary>
    public static int Count(AuditCount row, string column) => column switch
    {
        "received" => row.Received,
        "accept" => row.Accepted,
        "return" => row.Returned,
        "forward" => row.Forwarded,
        "onTime" => row.OnTime,
        "late" => row.Late,
        "openInTerm" => row.OpenInTerm,
        _ => row.OpenOverdue,
    };

    /// <summary>The dossiers of a number that is not zero.</summary>
    /// <param name="isTotal">The row of all agencies.</param>
    public static AuditQuery Of(AuditQuery counted, AuditCount row, string column, bool isTotal)
    {
        var query = row.Month.Length > 0 ? Within(counted, row.Month) : counted with { Cursor = null };
        query = isTotal ? query : query with { Agency = row.Agency.Length > 0 ? row.Agency : "-" };
        return column switch
        {
            "accept" or "return" or "forward" => query with { Decision = column },
            "onTime" or "late" => query with { Decision = counted.Decision ?? "decided", Time = column },
            "openInTerm" => query with { Decision = "open", Time = "onTime" },
            "openOverdue" => query with { Decision = "open", Time = "late" },
            _ => query,
        };
    }

    /// <summary>The days of a month that lie in the query's own.</summary>
    /// <param name="month">"2026-11".</param>
    public static AuditQuery Within(AuditQuery query, string month)
    {
        var first = DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var last = first.AddMonths(1).AddDays(-1);
        return query with { From = query.From > first ? query.From : first, To = query.To < last ? query.To : last, Cursor = null };
    }
}
