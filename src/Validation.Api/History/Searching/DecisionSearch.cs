using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Database;

namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>
/// Lists decisions, the last kept first. The order is that of the sequence, which the table, every index and the word index
/// hold by themselves: no list sorts, and a page far down costs what the first does.
/// </summary>
internal static class DecisionSearch
{
    private const string Columns =
        "d.Sequence, d.Id, d.Code, d.ReceivedAt, d.DueOn, d.Decision, d.Agency, d.AgencyName, d.Letter, d.Title, d.Reference";

    // Steps from day to day in the index and looks at the ends of each: what it costs grows with the days, not with the decisions.
    private const string Span = """
        WITH RECURSIVE days (Day) AS (
            SELECT min(ReceivedOn) FROM decisions WHERE ReceivedOn >= $from
            UNION ALL
            SELECT (SELECT min(ReceivedOn) FROM decisions WHERE ReceivedOn > Day) FROM days WHERE Day < $to)
        SELECT min((SELECT min(Sequence) FROM decisions WHERE ReceivedOn = Day)) AS First, max((SELECT max(Sequence) FROM decisions WHERE ReceivedOn = Day)) AS Last
        FROM days WHERE Day <= $to
        """;

    public static async Task<DecisionPage> PageAsync(HistoryContext context, DecisionQuery query, CancellationToken cancellation)
    {
        if (await BoundsAsync(context, query, cancellation).ConfigureAwait(false) is not { } bounds)
        {
            return new DecisionPage([], null);
        }

        var (from, conditions) = ("decisions AS d", new List<string> { "d.Sequence BETWEEN $first AND $last" });
        var values = new List<SqliteParameter> { new("$first", bounds.First), new("$last", bounds.Last), new("$limit", query.Limit + 1) };
        if (query.Text is { } text && !string.IsNullOrWhiteSpace(text))
        {
            if (SearchWords.QueryOf(text) is not { } words)
            {
                return new DecisionPage([], null);
            }

            from = "decision_words AS w CROSS JOIN decisions AS d ON d.Sequence = w.rowid";
            conditions = ["w.rowid BETWEEN $first AND $last", "decision_words MATCH $words"];
            values.Add(new("$words", words));
        }

        void Filter(string condition, string name, object? value)
        {
            if (value is not null)
            {
                conditions.Add(condition);
                values.Add(new(name, value));
            }
        }

        Filter("d.Agency = $agency", "$agency", query.Agency);
        Filter("d.Decision = $decision", "$decision", query.Decision);
        Filter("d.ReceivedOn >= $from", "$from", Day(query.From));
        Filter("d.ReceivedOn <= $to", "$to", Day(query.To));
        var order = from.StartsWith("decision_words", StringComparison.Ordinal) ? "w.rowid" : "d.Sequence";

        // Put together from our own words only; what a person typed is in the parameters.
        var sql = $"SELECT {Columns} FROM {from} WHERE {string.Join(" AND ", conditions)} ORDER BY {order} DESC LIMIT $limit";
        var lines = await context.Database.SqlQueryRaw<LineRow>(sql, [.. values]).ToListAsync(cancellation).ConfigureAwait(false);
        var shown = lines.Take(query.Limit).ToList();
        return new DecisionPage([.. shown.Select(l => l.ToLine())], lines.Count > query.Limit ? DecisionCursor.Of(shown[^1].Sequence) : null);
    }

    // Days and sequence run together but for a dossier judged over midnight: the sequences that the days span narrow every plan.
    private static async Task<(long First, long Last)?> BoundsAsync(HistoryContext context, DecisionQuery query, CancellationToken cancellation)
    {
        var (first, last) = (1L, long.MaxValue);
        if (query.Cursor is { } cursor)
        {
            last = DecisionCursor.TryRead(cursor, out var before) ? before - 1 : 0;
        }

        if (query.From is not null || query.To is not null)
        {
            var span = await context.Database
                .SqlQueryRaw<SpanRow>(Span, new SqliteParameter("$from", Day(query.From ?? DateOnly.MinValue)), new SqliteParameter("$to", Day(query.To ?? DateOnly.MaxValue)))
                .SingleAsync(cancellation).ConfigureAwait(false);
            (first, last) = (span.First ?? 1, Math.Min(last, span.Last ?? 0));
        }

        // A search walks the word index: it need not walk where the agency or the decision never was.
        if (query.Text is not null && (query.Agency ?? query.Decision) is not null)
        {
            var those = context.Decisions.Where(d => (query.Agency == null || d.Agency == query.Agency) && (query.Decision == null || d.Decision == query.Decision));
            first = Math.Max(first, await those.OrderBy(d => d.Sequence).Select(d => (long?)d.Sequence).FirstOrDefaultAsync(cancellation).ConfigureAwait(false) ?? long.MaxValue);
            last = Math.Min(last, await those.OrderByDescending(d => d.Sequence).Select(d => (long?)d.Sequence).FirstOrDefaultAsync(cancellation).ConfigureAwait(false) ?? 0);
        }

        return first <= last ? (first, last) : null;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
