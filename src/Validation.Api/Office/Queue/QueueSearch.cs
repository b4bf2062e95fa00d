using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Office.Database;

namespace TaskTracking.Validation.Api.Office.Queue;

/// <summary>
/// Lists the desk in the order in which dossiers must be done: by due day, then as they came. An index of the open ones holds
/// that order for each filter, so a page costs its length. A search that finds few is ordered by itself; one that finds many
/// is gathered once and looked into while walking the order.
/// </summary>
internal static class QueueSearch
{
    private const int Few = 2000;

    // The word index walks its rows in order: it need not walk what was decided long ago.
    private const string FromTheFirstOpen = " AND rowid >= (SELECT min(Dossier) FROM desk WHERE Disposition IS NULL)";

    private const string CountToFew = "SELECT count(*) AS Value FROM (SELECT rowid FROM decision_words WHERE decision_words MATCH $words LIMIT 2000)";

    private const string Columns =
        "d.Id, d.Code, d.ReceivedAt, k.Due, k.Recommended, d.Agency, d.AgencyName, CASE WHEN j.Sequence IS NULL THEN d.Letter ELSE j.Letter END AS Letter, CASE WHEN j.Sequence IS NULL THEN d.Title ELSE j.Title END AS Title, k.Holder, p.Decision, coalesce(p.Late, 0) AS Late, k.Dossier, coalesce(k.Disposition, 0) AS Place";

    public static async Task<QueuePage> PageAsync(OfficeContext context, QueueQuery query, DateOnly today, CancellationToken cancellation)
    {
        var decided = query.State == "decided";
        var conditions = new List<string> { decided ? "k.Disposition IS NOT NULL" : "k.Disposition IS NULL" };
        var values = new List<SqliteParameter> { new("$limit", query.Limit + 1) };
        var from = "desk AS k";

        void Filter(string condition, params (string Name, object? Value)[] given)
        {
            if (given.All(g => g.Value is not null))
            {
                conditions.Add(condition);
                values.AddRange(given.Select(g => new SqliteParameter(g.Name, g.Value)));
            }
        }

        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            if (SearchWords.QueryOf(query.Text) is not { } words)
            {
                return new QueuePage([], null);
            }

            values.Add(new("$words", words));
            if (await FindsFewAsync(context, words, cancellation).ConfigureAwait(false))
            {
                from = "(SELECT rowid AS Found FROM decision_words WHERE decision_words MATCH $words) AS w CROSS JOIN desk AS k ON k.Dossier = w.Found";
            }
            else
            {
                conditions.Add($"+k.Dossier IN (SELECT rowid FROM decision_words WHERE decision_words MATCH $words{(decided ? string.Empty : FromTheFirstOpen)})");
            }
        }

        if (query.Holder == "-")
        {
            conditions.Add("k.Holder IS NULL");
        }
        else
        {
            Filter("k.Holder = $holder", ("$holder", query.Holder));
        }

        Filter("k.Agency = $agency", ("$agency", query.Agency));
        Filter("k.Recommended = $recommended", ("$recommended", query.Recommended));
        Filter("k.Due < $today", ("$today", query.State == "late" ? Day(today) : null));
        if (query.Cursor is not null)
        {
            if (!QueueCursor.TryRead(query.Cursor, out var after))
            {
                return new QueuePage([], null);
            }

            Filter(decided ? "k.Disposition < $place" : "(k.Due, k.Dossier) > ($due, $place)", ("$due", Day(after.Due)), ("$place", after.Sequence));
        }

        // Put together from our own words only; what a person typed is in the parameters.
        var order = decided ? "k.Disposition DESC" : "k.Due, k.Dossier";
        var sql = $"SELECT {Columns} FROM {from} CROSS JOIN decisions AS d ON d.Sequence = k.Dossier LEFT JOIN dispositions AS p ON p.Sequence = k.Disposition LEFT JOIN judgements AS j ON j.Sequence = k.Judgement WHERE {string.Join(" AND ", conditions)} ORDER BY {order} LIMIT $limit";
        var rows = await context.Database.SqlQueryRaw<QueueRow>(sql, [.. values]).ToListAsync(cancellation).ConfigureAwait(false);
        var shown = rows.Take(query.Limit).ToList();
        return new QueuePage(
            [.. shown.Select(r => r.ToLine())],
            rows.Count > query.Limit ? (decided ? new QueueCursor(0, shown[^1].Place) : new QueueCursor(shown[^1].Due.DayNumber, shown[^1].Dossier)).ToString() : null);
    }

    public static async Task<QueueCounts> CountAsync(OfficeContext context, string? account, DateOnly today, CancellationToken cancellation)
    {
        var row = await context.Database.SqlQueryRaw<CountRow>(
            """
            SELECT (SELECT count(*) FROM desk WHERE Disposition IS NULL) AS Open,
                (SELECT count(*) FROM desk WHERE Disposition IS NULL AND Due < $today) AS Late,
                (SELECT count(*) FROM desk WHERE Disposition IS NULL AND Due = $today) AS Today,
                (SELECT count(*) FROM desk WHERE Disposition IS NULL AND Holder = $account) AS Mine,
                (SELECT count(*) FROM desk WHERE Disposition IS NULL AND Holder IS NULL) AS Nobody
            """,
            new SqliteParameter("$today", Day(today)),
            new SqliteParameter("$account", account ?? string.Empty)).SingleAsync(cancellation).ConfigureAwait(false);
        return new QueueCounts(row.Open, row.Late, row.Today, row.Mine, row.Nobody);
    }

    private static async Task<bool> FindsFewAsync(OfficeContext context, string words, CancellationToken cancellation)
    {
        var found = await context.Database.SqlQueryRaw<int>(CountToFew, new SqliteParameter("$words", words)).SingleAsync(cancellation).ConfigureAwait(false);
        return found < Few;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record CountRow(int Open, int Late, int Today, int Mine, int Nobody);
}
