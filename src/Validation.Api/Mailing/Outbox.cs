using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Notices;

namespace TaskTracking.Validation.Api.Mailing;

/// <summary>The mails that notices become, and what became of them. Every step is a transaction of its own: whoever is killed between two leaves a mail that is tried again.</summary>
internal sealed class Outbox(OfficeDatabase database, TimeProvider clock)
{
    // Who switches mail on, or first names a server, is not told of last month.
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    // After the first attempt, the second, …; beyond the last a mail is tried once a pause of that length until its lifetime is over.
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12)];

    // Whoever may be told, and has said where: the agency's users, the one person, or everybody of the Office.
    private const string Recipients = """
        JOIN accounts AS a ON a.DisabledAt IS NULL AND CASE n.Audience
            WHEN 'agency' THEN a.Role = 'agencyUser' AND a.Agency = n.Recipient
            WHEN 'account' THEN a.Id = n.Recipient AND a.Role IN ('clerk', 'head')
            ELSE a.Role IN ('clerk', 'head') END
        JOIN mail_addresses AS t ON t.Account = a.Id AND t.WantedSince IS NOT NULL AND t.WantedSince <= n.At
        """;

    private long _filled;

    /// <summary>Makes a mail for every notice and everybody who wants it, each once. Notices are looked at once as long as the process lives.</summary>
    public async Task FillAsync(CancellationToken cancellation)
    {
        var last = await LastNoticeAsync(cancellation).ConfigureAwait(false);
        if (last == _filled)
        {
            return;
        }

        await ExecuteAsync(
            $"""
            INSERT INTO mails (Notice, Account, State, Attempts, NextAt)
            SELECT n.Sequence, a.Id, 'waiting', 0, $now FROM notices AS n {Recipients}
            WHERE n.Sequence > $filled AND n.Sequence <= $last AND n.At > $since
                AND NOT EXISTS (SELECT 1 FROM mails AS m WHERE m.Notice = n.Sequence AND m.Account = a.Id) ORDER BY n.Sequence, a.Id
            """,
            [Now, new SqliteParameter("$filled", _filled), new SqliteParameter("$last", last), new SqliteParameter("$since", InstantColumn.Text(clock.GetUtcNow() - Fresh))],
            cancellation).ConfigureAwait(false);
        _filled = last;
    }

    /// <summary>Takes out what is not to be sent any more: mails whose reader no longer wants them, and those that nobody took for three days; how many expired.</summary>
    public async Task<int> WeedAsync(CancellationToken cancellation)
    {
        await ExecuteAsync(
            $"""
            UPDATE mails SET State = 'dropped', DoneAt = $now WHERE State = 'waiting' AND NextAt <= $now
                AND NOT EXISTS (SELECT 1 FROM notices AS n {Recipients} WHERE n.Sequence = mails.Notice AND a.Id = mails.Account)
            """,
            [Now],
            cancellation).ConfigureAwait(false);
        return await ExecuteAsync(
            "UPDATE mails SET State = 'expired', DoneAt = $now, Code = coalesce(Code, 'mail-unreachable') WHERE State = 'waiting' AND (SELECT At FROM notices WHERE Sequence = mails.Notice) <= $since",
            [Now, new SqliteParameter("$since", InstantColumn.Text(clock.GetUtcNow() - Lifetime))],
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Mails whose time has come, the oldest first, some at a time.</summary>
    public async Task<IReadOnlyList<DueMail>> DueAsync(int limit, CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            var rows = await context.Database.SqlQueryRaw<Row>(
                """
                SELECT m.Sequence, m.Account, m.Notice, t.Address, n.At, n.Kind, n.Audience, n.Decision, n.Due, d.Id, d.Code FROM mails AS m
                JOIN mail_addresses AS t ON t.Account = m.Account JOIN notices AS n ON n.Sequence = m.Notice JOIN decisions AS d ON d.Sequence = n.Dossier
                WHERE m.State = 'waiting' AND m.NextAt <= $now ORDER BY m.NextAt, m.Sequence LIMIT $limit
                """,
                Now,
                new SqliteParameter("$limit", limit)).ToListAsync(cancellation).ConfigureAwait(false);
            return [.. rows.Select(r => new DueMail(r.Sequence, r.Account, r.Address, new Notice(r.Notice, r.At, new NoticeKind(r.Kind, r.Audience, r.Decision), r.Id, r.Code, r.Due, null)))];
        }
    }

    /// <summary>Notes an attempt before it is made, so that whatever happens the next one comes after a pause.</summary>
    public async Task<bool> BeginAsync(long mail, CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            if (await context.Mails.SingleOrDefaultAsync(m => m.Sequence == mail && m.State == "waiting", cancellation).ConfigureAwait(false) is not { } row)
            {
                return false;
            }

            row.NextAt = clock.GetUtcNow() + Pauses[Math.Min(row.Attempts, Pauses.Length - 1)];
            row.Attempts++;
            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>Notes what became of an attempt.</summary>
    public async Task EndAsync(long mail, MailSent sent, CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            var row = await context.Mails.SingleAsync(m => m.Sequence == mail, cancellation).ConfigureAwait(false);
            (row.Code, row.State, row.DoneAt) = sent switch
            {
                { Code: null } => ((string?)null, "sent", (DateTimeOffset?)clock.GetUtcNow()),
                { IsFinal: true } => (sent.Code, "refused", clock.GetUtcNow()),
                _ => (sent.Code, "waiting", null),
            };
            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>How many mails there are in each state, and the last hundred that nobody got.</summary>
    public async Task<OutboxView> SeeAsync(CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            var counts = await context.Mails.GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellation).ConfigureAwait(false);
            var failed = await context.Database.SqlQueryRaw<FailedMail>(
                """
                SELECT m.DoneAt AS At, a.UserName AS Name, m.State, coalesce(m.Code, '-') AS Code, m.Attempts FROM mails AS m JOIN accounts AS a ON a.Id = m.Account
                WHERE m.State IN ('refused', 'expired') ORDER BY m.Sequence DESC LIMIT 100
                """).ToListAsync(cancellation).ConfigureAwait(false);
            return new OutboxView(counts, failed);
        }
    }

    private async Task<long> LastNoticeAsync(CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await context.Notices.MaxAsync(n => (long?)n.Sequence, cancellation).ConfigureAwait(false) ?? 0;
        }
    }

    private SqliteParameter Now => new("$now", InstantColumn.Text(clock.GetUtcNow()));

    private async Task<int> ExecuteAsync(string sql, SqliteParameter[] parameters, CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await context.Database.ExecuteSqlRawAsync(sql, parameters, cancellation).ConfigureAwait(false);
        }
    }

    private sealed record Row(long Sequence, string Account, long Notice, string Address, DateTimeOffset At, string Kind, string Audience, string? Decision, DateOnly? Due, Guid Id, string Code);
}

/// <summary>A mail whose time has come.</summary>
internal sealed record DueMail(long Sequence, string Account, string Address, Notice Notice);

/// <summary>The outbox as an administrator sees it.</summary>
/// <param name="Counts">Mails by state.</param>
internal sealed record OutboxView(IReadOnlyDictionary<string, int> Counts, IReadOnlyList<FailedMail> Failed);

/// <summary>A mail that nobody got.</summary>
/// <param name="Name">The account's name to sign in with.</param>
internal sealed record FailedMail(DateTimeOffset At, string Name, string State, string Code, int Attempts);
