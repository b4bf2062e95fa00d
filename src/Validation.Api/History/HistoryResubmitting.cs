using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.History.Database.Rows;
using TaskTracking.Validation.Api.History.Files;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History;

/// <summary>Dossiers that were filed again: their chain, what there is to take over, and what was filed with the same content.</summary>
internal sealed partial class HistoryStore
{
    // Each follows one and is followed by one, so the walk ends both ways, and the order of filing is the chain's.
    private const string Chain = """
        WITH RECURSIVE
            before (Decision) AS (SELECT Sequence FROM decisions WHERE Id = $id UNION SELECT r.Earlier FROM before AS b JOIN resubmissions AS r ON r.Decision = b.Decision),
            after (Decision) AS (SELECT Sequence FROM decisions WHERE Id = $id UNION SELECT r.Decision FROM after AS a JOIN resubmissions AS r ON r.Earlier = a.Decision)
        SELECT d.Id, d.Code, d.ReceivedAt, d.Agency FROM decisions AS d
        WHERE d.Sequence IN (SELECT Decision FROM before UNION SELECT Decision FROM after) ORDER BY d.Sequence
        """;

    // The letter is the rarest of a dossier's files: it finds the few that may be the same, the newest some where there are many, and of
    // these each is compared file by file.
    private const string Duplicates = """
        SELECT d.Id, d.Code, d.ReceivedAt, d.Agency, d.AgencyName,
            (SELECT count(DISTINCT f.Sha256) FROM files AS f WHERE f.Decision = d.Sequence) = json_array_length($all)
                AND NOT EXISTS (SELECT 1 FROM files AS f WHERE f.Decision = d.Sequence AND f.Sha256 NOT IN (SELECT value FROM json_each($all))) AS Whole
        FROM decisions AS d
        WHERE d.Sequence IN (
            SELECT DISTINCT c.Decision FROM files AS c CROSS JOIN decisions AS o ON o.Sequence = c.Decision
            WHERE c.Sha256 = $letter AND c.Decision < $before AND ($agency IS NULL OR o.Agency = $agency) ORDER BY c.Decision DESC LIMIT $compared)
        ORDER BY Whole DESC, d.Sequence DESC LIMIT $limit
        """;

    private const int MostDuplicates = 5;
    private const int MostCompared = 50;

    public async Task<IReadOnlyList<ChainLink>> ChainAsync(Guid id, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await context.Database.SqlQueryRaw<ChainLink>(Chain, new SqliteParameter("$id", id.ToString("D"))).ToListAsync(cancellation).ConfigureAwait(false);
        }
    }

    public async Task<FiledContent?> ContentAsync(Guid id, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            if (await context.Decisions.Where(d => d.Id == id).Join(context.Answers, d => d.Sequence, a => a.Decision, (d, a) => new { d.Sequence, a.Manifest }).SingleOrDefaultAsync(cancellation).ConfigureAwait(false) is not { } filed)
            {
                return null;
            }

            var files = await context.Files.Where(f => f.Decision == filed.Sequence).OrderBy(f => f.Path).Select(f => new KeptFile(f.Path, f.Sha256, f.Size)).ToListAsync(cancellation).ConfigureAwait(false);
            return new FiledContent(filed.Manifest is { } manifest ? new ReadOnlyMemory<byte>(manifest) : (ReadOnlyMemory<byte>?)null, files);
        }
    }

    public async Task<IReadOnlyList<Duplicate>> DuplicatesAsync(DossierContent content, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            var before = content.Except is { } own ? await context.Decisions.Where(d => d.Id == own).Select(d => (long?)d.Sequence).SingleOrDefaultAsync(cancellation).ConfigureAwait(false) : null;
            var all = content.Sha256.Distinct(StringComparer.Ordinal).ToList();
            return await context.Database.SqlQueryRaw<Duplicate>(
                Duplicates,
                new SqliteParameter("$all", JsonSerializer.Serialize(all, PayloadJson.Default.IReadOnlyListString)),
                new SqliteParameter("$letter", content.Letter ?? all.FirstOrDefault() ?? string.Empty),
                new SqliteParameter("$before", before ?? long.MaxValue),
                new SqliteParameter("$agency", (object?)content.Agency ?? DBNull.Value),
                new SqliteParameter("$compared", MostCompared),
                new SqliteParameter("$limit", MostDuplicates)).ToListAsync(cancellation).ConfigureAwait(false);
        }
    }

    // Why a filing cannot take the place of an earlier one; null where it may, and then it is written. The Office's own trigger asks that it was returned.
    private async Task<Problem?> LinkAsync(HistoryContext context, Guid earlier, KeptDecision kept, Filing filing, long sequence, CancellationToken cancellation)
    {
        if (await context.Decisions.Where(d => d.Id == earlier).Select(d => new { d.Sequence, d.Agency }).SingleOrDefaultAsync(cancellation).ConfigureAwait(false) is not { } before)
        {
            return new Problem("dossier-not-found");
        }

        if (before.Agency is not null && kept.Agency is not null && before.Agency != kept.Agency)
        {
            return new Problem("resubmission-of-another");
        }

        if (await context.Resubmissions.Where(r => r.Earlier == before.Sequence).Join(context.Decisions, r => r.Decision, d => d.Sequence, (_, d) => d.Code).SingleOrDefaultAsync(cancellation).ConfigureAwait(false) is { } follows)
        {
            return new Problem("resubmission-done", follows);
        }

        context.Add(new ResubmissionRow { Decision = sequence, Earlier = before.Sequence });
        context.Add(new EventRow
        {
            Sequence = await NextEventAsync(context, cancellation).ConfigureAwait(false),
            At = _clock.GetUtcNow(),
            Type = "dossier-resubmitted",
            Decision = before.Sequence,
            Payload = JsonSerializer.Serialize(new ResubmittedPayload(kept.Id, kept.Code, filing.Sender.Id), PayloadJson.Default.ResubmittedPayload),
        });
        return null;
    }
}
