using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Office.Database;

namespace TaskTracking.Validation.Api.Office.Auditing;

/// <summary>Searches and counts over everything that was filed and decided. List, export and statistics share their conditions, so what is counted is what is listed.</summary>
internal static class AuditSearch
{
    private const string From = "decisions AS d CROSS JOIN desk AS k ON k.Dossier = d.Sequence LEFT JOIN dispositions AS p ON p.Sequence = k.Disposition";

    // The same of corrected dossiers alone, which are few: found by their judgements.
    private const string FromJudgements = "judgements AS j CROSS JOIN desk AS k ON k.Dossier = j.Dossier AND k.Judgement = j.Sequence CROSS JOIN decisions AS d ON d.Sequence = j.Dossier LEFT JOIN dispositions AS p ON p.Sequence = k.Disposition";

    private const string IsLate = "(CASE WHEN p.Sequence IS NULL THEN k.Due < $today ELSE p.Late END)";

    private const string Lines = $"""
        SELECT d.Sequence, d.Id, d.Code, d.ReceivedAt, k.Due, d.Agency, d.AgencyName, CASE WHEN j.Sequence IS NULL THEN d.Letter ELSE j.Letter END AS Letter,
            CASE WHEN j.Sequence IS NULL THEN d.Title ELSE j.Title END AS Title, k.Recommended, p.Decision, p.ForwardName, p.Name AS DecidedBy, p.At AS DecidedAt, p.Reason, {IsLate} AS Late,
            CASE WHEN k.Judgement IS NULL
                THEN (SELECT group_concat(Rule, ' ') FROM (SELECT Rule FROM findings AS f WHERE {OfFiling} AND f.Answer = 'notMet' ORDER BY f.Position))
                ELSE (SELECT group_concat(Rule, ' ') FROM (SELECT Rule FROM judged_findings AS f WHERE {OfJudgement} AND f.Answer = 'notMet' ORDER BY f.Position)) END AS Rules
        FROM {From} LEFT JOIN judgements AS j ON j.Sequence = k.Judgement
        """;

    private const string Counts = $"""
        SELECT coalesce(d.Agency, '') AS Agency, max(d.AgencyName) AS AgencyName, substr(d.ReceivedOn, 1, 7) AS Month, count(*) AS Received,
            sum(p.Decision IS 'accept') AS Accepted, sum(p.Decision IS 'return') AS Returned, sum(p.Decision IS 'forward') AS Forwarded,
            sum(p.Late IS 0) AS OnTime, sum(p.Late IS 1) AS Late, sum(p.Sequence IS NULL AND k.Due >= $today) AS OpenInTerm, sum(p.Sequence IS NULL AND k.Due < $today) AS OpenOverdue
        FROM {From}
        """;

    // The findings that stand: those of the judgement in force where facts were corrected, else those kept at filing.
    private const string OfFiling = "k.Judgement IS NULL AND f.Decision = d.Sequence";

    private const string OfJudgement = "f.Judgement = k.Judgement";

    // A person's last answer on what the finding f says, up to the decision in force where there is one.
    private const string LastAnswer = """
        (SELECT o.Answer || CASE WHEN f.Severity = 'blocking' AND f.Answer = 'notMet' AND o.Answer = 'met'
                AND NOT EXISTS (SELECT 1 FROM overrides AS s WHERE s.Seconds = o.Sequence AND s.Sequence <= coalesce(p.Overrides, s.Sequence)) THEN ' alone' ELSE '' END
            FROM overrides AS o WHERE o.Dossier = d.Sequence AND o.Finding = f.Position AND o.Seconds IS NULL AND o.Sequence <= coalesce(p.Overrides, o.Sequence) AND o.Subject IS {0}
            ORDER BY o.Sequence DESC LIMIT 1)
        """;

    // What stands against a dossier: a blocking finding not met that nobody let pass, and what a person found not met.
    private static readonly CompositeFormat Stands = CompositeFormat.Parse($$"""
        (CASE coalesce({{LastAnswer}}, 'none') WHEN 'met' THEN 0 WHEN 'notMet' THEN 1 ELSE f.Severity = 'blocking' AND f.Answer = 'notMet' END)
        """);

    private static readonly string StandsAtFiling = string.Format(CultureInfo.InvariantCulture, Stands, "NULL");

    private static readonly string StandsInJudgement = string.Format(CultureInfo.InvariantCulture, Stands, "f.Subject");

    public static async Task<AuditPage> PageAsync(OfficeContext context, AuditQuery query, DateOnly today, CancellationToken cancellation)
    {
        var (where, values) = Conditions(query, today);
        if (query.Cursor is { } cursor)
        {
            if (!DecisionCursor.TryRead(cursor, out var before))
            {
                return new AuditPage([], null);
            }

            where += " AND d.Sequence < $before";
            values.Add(new("$before", before));
        }

        values.Add(new("$limit", query.Limit + 1));
        var sql = $"{Lines} WHERE {where} ORDER BY d.Sequence DESC LIMIT $limit";
        var lines = await context.Database.SqlQueryRaw<AuditLine>(sql, [.. values]).ToListAsync(cancellation).ConfigureAwait(false);
        var shown = lines.Take(query.Limit).ToList();
        return new AuditPage(shown, lines.Count > query.Limit ? DecisionCursor.Of(shown[^1].Sequence) : null);
    }

    /// <summary>By agency and month of receipt.</summary>
    public static async Task<IReadOnlyList<AuditCount>> CountAsync(OfficeContext context, AuditQuery query, DateOnly today, CancellationToken cancellation)
    {
        var (where, values) = Conditions(query, today);
        var sql = $"{Counts} WHERE {where} GROUP BY 1, 3 ORDER BY 1, 3";
        return await context.Database.SqlQueryRaw<AuditCount>(sql, [.. values]).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Returned dossiers by the clauses of blocking rules not met.</summary>
    public static async Task<IReadOnlyList<ClauseCount>> ClausesAsync(OfficeContext context, AuditQuery query, DateOnly today, CancellationToken cancellation)
    {
        var (where, values) = Conditions(query, today);
        var sql = $"""
            SELECT Clause, sum(Returned) AS Returned FROM (
                SELECT f.Clause, count(DISTINCT d.Sequence) AS Returned FROM {From} CROSS JOIN findings AS f ON {OfFiling} WHERE {where} AND p.Decision = 'return' AND {StandsAtFiling} GROUP BY f.Clause
                UNION ALL
                SELECT f.Clause, count(DISTINCT d.Sequence) AS Returned FROM {FromJudgements} CROSS JOIN judged_findings AS f ON {OfJudgement} WHERE {where} AND p.Decision = 'return' AND {StandsInJudgement} GROUP BY f.Clause
            ) GROUP BY Clause ORDER BY Clause
            """;
        return await context.Database.SqlQueryRaw<ClauseCount>(sql, [.. values]).ToListAsync(cancellation).ConfigureAwait(false);
    }

    // Put together from our own words only; what a person typed is in the parameters.
    private static (string Where, List<SqliteParameter> Values) Conditions(AuditQuery query, DateOnly today)
    {
        var conditions = new List<string> { "1" };
        var values = new List<SqliteParameter> { new("$today", Day(today)) };

        void Filter(string condition, string name, object? value)
        {
            if (value is not null)
            {
                conditions.Add(condition);
                values.Add(new(name, value));
            }
        }

        Filter("d.ReceivedOn >= $from", "$from", query.From is { } from ? Day(from) : null);
        Filter("d.ReceivedOn <= $to", "$to", query.To is { } to ? Day(to) : null);
        if (query.Agency == "-")
        {
            conditions.Add("d.Agency IS NULL");
        }
        else
        {
            Filter("d.Agency = $agency", "$agency", query.Agency);
        }

        Filter("p.Who = $who", "$who", query.Who);
        Filter(Found("f.Answer = 'notMet' AND f.Rule = $rule", "f.Answer = 'notMet' AND f.Rule = $rule"), "$rule", query.Rule);
        Filter(Found($"f.Clause = $clause AND {StandsAtFiling}", $"f.Clause = $clause AND {StandsInJudgement}"), "$clause", query.Clause);
        if (query.Decision is "open" or "decided")
        {
            conditions.Add(query.Decision == "open" ? "p.Sequence IS NULL" : "p.Sequence IS NOT NULL");
        }
        else
        {
            Filter("p.Decision = $decision", "$decision", query.Decision);
        }

        if (query.Time is { } time)
        {
            conditions.Add($"{IsLate} = {(time == "late" ? "1" : "0")}");
        }

        return (string.Join(" AND ", conditions), values);
    }

    private static string Found(string atFiling, string inJudgement) =>
        $"CASE WHEN k.Judgement IS NULL THEN EXISTS (SELECT 1 FROM findings AS f WHERE f.Decision = d.Sequence AND {atFiling}) ELSE EXISTS (SELECT 1 FROM judged_findings AS f WHERE {OfJudgement} AND {inJudgement}) END";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
