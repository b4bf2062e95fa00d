using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Database;

namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>Lists who did what, the newest first. A dossier and a person narrow by their index; everything else is read backwards from the end.</summary>
internal static class ActivitySearch
{
    private const string Lines = """
        SELECT a.Sequence, a.At, a.Who, a.Role, a.What, a.Subject, d.Code, a.Address
        FROM activity AS a LEFT JOIN decisions AS d ON d.Id = a.Subject
        """;

    public static async Task<ActivityPage> PageAsync(HistoryContext context, ActivityQuery query, CancellationToken cancellation)
    {
        var (conditions, values) = (new List<string> { "1" }, new List<SqliteParameter> { new("$limit", query.Limit + 1) });

        void Filter(string condition, string name, object? value)
        {
            if (value is not null)
            {
                conditions.Add(condition);
                values.Add(new(name, value));
            }
        }

        Filter("a.Sequence < $before", "$before", query.Cursor is { } cursor && DecisionCursor.TryRead(cursor, out var before) ? before : null);
        Filter("a.Subject = (SELECT Id FROM decisions WHERE Code = $dossier)", "$dossier", query.Dossier?.Trim().ToUpperInvariant());
        Filter("a.Who = $who", "$who", query.Who);
        Filter("a.At >= $from", "$from", query.From is { } from ? Day(from) : null);
        Filter("a.At < $to", "$to", query.To is { } to ? Day(to.AddDays(1)) : null);
        if (query.Group is { } group)
        {
            var (word, what) = ActivityGroups.Of(group);
            conditions.Add($"a.What {word} ({string.Join(", ", what.Select((_, i) => FormattableString.Invariant($"$w{i}")))})");
            values.AddRange(what.Select((w, i) => new SqliteParameter(FormattableString.Invariant($"$w{i}"), w)));
        }

        // Put together from our own words only; what a person typed is in the parameters.
        var sql = $"{Lines} WHERE {string.Join(" AND ", conditions)} ORDER BY a.Sequence DESC LIMIT $limit";
        var lines = await context.Database.SqlQueryRaw<ActivityEntry>(sql, [.. values]).ToListAsync(cancellation).ConfigureAwait(false);
        var shown = lines.Take(query.Limit).ToList();
        return new ActivityPage(shown, lines.Count > query.Limit ? DecisionCursor.Of(shown[^1].Sequence) : null);
    }

    // An instant is kept as text that begins with its Vietnamese day.
    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
