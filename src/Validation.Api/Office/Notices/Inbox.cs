using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.Office.Database;

namespace TaskTracking.Validation.Api.Office.Notices;

/// <summary>What somebody was told: an agency's users what their agency was told, the Office's people what they or all of them were; nothing from before their account.</summary>
internal sealed class Inbox(OfficeDatabase database, TimeProvider clock)
{
    private const int PageSize = 20;

    // So many of the newest are looked at for the number in the header, which stands on every page.
    private const int Counted = 1000;

    private const string Columns = "n.Sequence, n.At, n.Kind, n.Audience, n.Decision, n.Due, n.Dossier";

    // Times run along with numbers, so what is older than the account is not walked over; the time decides all the same.
    private const string Since = """
        n.Sequence > coalesce((SELECT f.Sequence FROM notices AS f WHERE f.At < (SELECT CreatedAt FROM accounts WHERE Id = $account) ORDER BY f.At DESC, f.Sequence DESC LIMIT 1), 0)
            AND n.At >= (SELECT CreatedAt FROM accounts WHERE Id = $account)
        """;

    // Two walks along the index, each ended early, instead of one over everybody's notices.
    private const string Mine = $"""
        SELECT * FROM (SELECT {Columns} FROM notices AS n WHERE n.Audience = 'account' AND n.Recipient = $self AND n.Sequence < $before AND {Since} ORDER BY n.Sequence DESC LIMIT $limit)
        UNION ALL
        SELECT * FROM (SELECT {Columns} FROM notices AS n WHERE n.Audience = $wide AND n.Recipient = $of AND n.Sequence < $before AND {Since} ORDER BY n.Sequence DESC LIMIT $limit)
        """;

    /// <summary>A page.</summary>
    /// <param name="before">Only what is older than this number; null: from the newest.</param>
    public async Task<NoticePage> PageAsync(Actor actor, long? before, CancellationToken cancellation)
    {
        var found = await ReadAsync(actor, before ?? long.MaxValue, PageSize + 1, cancellation).ConfigureAwait(false);
        return new NoticePage([.. found.Take(PageSize)], found.Count > PageSize ? found[PageSize - 1].Number : null);
    }

    /// <summary>How many of the newest thousand are unread.</summary>
    public async Task<int> UnreadAsync(Actor actor, CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await context.Database.SqlQueryRaw<int>(
                $"SELECT count(*) AS Value FROM ({Mine}) AS m WHERE NOT EXISTS (SELECT 1 FROM notice_reads AS r WHERE r.Account = $account AND r.Notice = m.Sequence)",
                Of(actor, long.MaxValue, Counted)).SingleAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Opens a notice: it is read from now on. Null where there is none of that number for this reader.</summary>
    public async Task<Notice?> OpenAsync(Actor actor, long number, CancellationToken cancellation)
    {
        if (number is < 1 or long.MaxValue || (await ReadAsync(actor, number + 1, 1, cancellation).ConfigureAwait(false)).SingleOrDefault(n => n.Number == number) is not { } notice)
        {
            return null;
        }

        await NoteAsync("INSERT INTO notice_reads (Account, Notice, At) SELECT $account, $number, $now WHERE NOT EXISTS (SELECT 1 FROM notice_reads WHERE Account = $account AND Notice = $number)", [.. Of(actor, number, 1), new SqliteParameter("$number", number)], cancellation).ConfigureAwait(false);
        return notice;
    }

    /// <summary>Everything that the header counts is read from now on.</summary>
    public Task ReadAllAsync(Actor actor, CancellationToken cancellation) => NoteAsync(
        $"INSERT INTO notice_reads (Account, Notice, At) SELECT $account, m.Sequence, $now FROM ({Mine}) AS m WHERE NOT EXISTS (SELECT 1 FROM notice_reads AS r WHERE r.Account = $account AND r.Notice = m.Sequence)",
        Of(actor, long.MaxValue, Counted),
        cancellation);

    private async Task NoteAsync(string insertion, object[] parameters, CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            await context.Database.ExecuteSqlRawAsync(insertion, [.. parameters, new SqliteParameter("$now", InstantColumn.Text(clock.GetUtcNow()))], cancellation).ConfigureAwait(false);
        }
    }

    private async Task<List<Notice>> ReadAsync(Actor actor, long before, int limit, CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            var rows = await context.Database.SqlQueryRaw<Line>(
                $"""
                SELECT m.Sequence, m.At, m.Kind, m.Audience, m.Decision, m.Due, d.Id, d.Code, r.At AS ReadAt FROM ({Mine}) AS m
                JOIN decisions AS d ON d.Sequence = m.Dossier LEFT JOIN notice_reads AS r ON r.Account = $account AND r.Notice = m.Sequence
                ORDER BY m.Sequence DESC LIMIT $limit
                """,
                Of(actor, before, limit)).ToListAsync(cancellation).ConfigureAwait(false);
            return [.. rows.Select(r => new Notice(r.Sequence, r.At, new NoticeKind(r.Kind, r.Audience, r.Decision), r.Id, r.Code, r.Due, r.ReadAt))];
        }
    }

    private static object[] Of(Actor actor, long before, int limit) =>
    [
        new SqliteParameter("$account", actor.Id),

        // Whoever left the Office for an agency no longer reads what was said to her there.
        new SqliteParameter("$self", actor.Role == Role.AgencyUser ? string.Empty : actor.Id),
        new SqliteParameter("$wide", actor.Role == Role.AgencyUser ? "agency" : "office"),
        new SqliteParameter("$of", actor.Role == Role.AgencyUser ? actor.Agency! : "-"),
        new SqliteParameter("$before", before),
        new SqliteParameter("$limit", limit),
    ];

    private sealed record Line(long Sequence, DateTimeOffset At, string Kind, string Audience, string? Decision, DateOnly? Due, Guid Id, string Code, DateTimeOffset? ReadAt);
}
