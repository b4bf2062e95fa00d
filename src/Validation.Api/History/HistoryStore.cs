using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.History.Database.Rows;
using TaskTracking.Validation.Api.History.Files;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History;

/// <summary>The history on SQLite and a folder of files (ADR 10). One writer at a time, so codes run without a gap; readers never wait.</summary>
internal sealed partial class HistoryStore : IHistory, IDisposable
{
    private readonly DataFolder _folder;
    private readonly HistoryDatabase _database;
    private readonly FileVault _vault;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly SemaphoreSlim _writing = new(1, 1);

    private HistoryStore(DataFolder folder, HistoryDatabase database, TimeProvider clock, ILogger log) =>
        (_folder, _database, _vault, _clock, _log) = (folder, database, new FileVault(folder.Files), clock, log);

    /// <summary>
    /// Opens a data folder, made where it is missing, and brings it to this version. Refused: data-in-use, data-newer, data-unusable.
    /// </summary>
    public static Outcome<HistoryStore> Open(string path, TimeProvider clock, ILogger<HistoryStore>? log = null)
    {
        DataFolder? folder = null;
        HistoryDatabase? database = null;
        Problem? problem;
        try
        {
            folder = new DataFolder(path);
            database = new HistoryDatabase(folder.Database);
            problem = database.Prepare();
            if (problem is null)
            {
                var store = new HistoryStore(folder, database, clock, log ?? NullLogger<HistoryStore>.Instance);
                store._vault.Sweep();
                return Outcome<HistoryStore>.Of(store);
            }
        }
        catch (Exception failure) when (StorageFault.Is(failure))
        {
            problem = new Problem(folder is null && DataFolder.IsHeld(path) ? "data-in-use" : "data-unusable");
        }

        database?.Dispose();
        folder?.Dispose();
        return Outcome<HistoryStore>.Refused(problem with { Arguments = [path] });
    }

    /// <summary>The same where a refusal cannot be answered.</summary>
    /// <exception cref="InvalidOperationException">It is refused; the message is the code.</exception>
    public static HistoryStore Opened(string path, TimeProvider clock)
    {
        var opened = Open(path, clock);
        return opened.Value ?? throw new InvalidOperationException(opened.Problem!.Code);
    }

    public async Task<Outcome<KeptDecision>> KeepAsync(Filing filing, CancellationToken cancellation)
    {
        try
        {
            var files = new List<KeptFile>();
            foreach (var file in filing.Input.Files)
            {
                files.Add(new KeptFile(file.Path, await _vault.PutAsync(file.Content, cancellation).ConfigureAwait(false), file.Content.Length));
            }

            foreach (var used in filing.Judgement.Dossier.Files.SelectMany(f => f.Signatures.Signatures).SelectMany(s => s.Evidence).DistinctBy(e => e.Sha256(), StringComparer.Ordinal))
            {
                await _vault.PutAsync(used.Encoded, cancellation).ConfigureAwait(false);
            }

            return await AloneAsync(context => AddAsync(context, filing, files, cancellation), cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (StorageFault.IsNotReturned(failure))
        {
            return Outcome<KeptDecision>.Refused(new Problem("resubmission-moved"));
        }
        catch (Exception failure) when (StorageFault.Is(failure))
        {
            StorageFailed(StorageFault.CauseOf(failure));
            return Outcome<KeptDecision>.Refused(new Problem("storage-failed"));
        }
    }

    public async Task<Outcome<KeptDecision>?> RepeatedAsync(IdempotencyKey key, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await RepeatedAsync(context, key, cancellation).ConfigureAwait(false);
        }
    }

    public async Task<KeptDecision?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await FindAsync(context, context.Decisions.Where(d => d.Id == id), cancellation).ConfigureAwait(false);
        }
    }

    public async Task<DecisionPage> ListAsync(DecisionQuery query, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await DecisionSearch.PageAsync(context, query, cancellation).ConfigureAwait(false);
        }
    }

    public async Task<ActivityPage> ActivityAsync(ActivityQuery query, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await ActivitySearch.PageAsync(context, query, cancellation).ConfigureAwait(false);
        }
    }

    public async Task<Stream?> OpenAsync(Guid id, string path, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            var sha256 = await context.Decisions.Where(d => d.Id == id)
                .Join(context.Files.Where(f => f.Path == path), d => d.Sequence, f => f.Decision, (_, f) => f.Sha256)
                .SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
            return sha256 is null ? null : _vault.Open(sha256);
        }
    }

    public async Task<KeptEvidence?> EvidenceAsync(Guid id, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            if (await FindAsync(context, context.Decisions.Where(d => d.Id == id), cancellation).ConfigureAwait(false) is not { } kept)
            {
                return null;
            }

            var lines = await context.Decisions.Where(d => d.Id == id).Join(context.Evidence, d => d.Sequence, e => e.Decision, (_, e) => e)
                .OrderBy(e => e.Path).ThenBy(e => e.Signature).ThenBy(e => e.Position)
                .Select(e => new EvidenceLine(e.Path, e.Signature, e.Role, e.Kind, e.Sha256)).ToListAsync(cancellation).ConfigureAwait(false);
            return new KeptEvidence(kept, lines, _vault.Open);
        }
    }

    public async Task<ReadOnlyMemory<byte>?> PolicyAsync(string sha256, CancellationToken cancellation)
    {
        var context = _database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await context.Policies.Where(p => p.Sha256 == sha256).Select(p => p.Text).SingleOrDefaultAsync(cancellation).ConfigureAwait(false) is { } text ? new ReadOnlyMemory<byte>(text) : (ReadOnlyMemory<byte>?)null;
        }
    }

    public async Task RecordAsync(SecretIncident incident, CancellationToken cancellation)
    {
        try
        {
            await AloneAsync(context => AddAsync(context, incident, cancellation), cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (StorageFault.Is(failure))
        {
            // The sender must be told "paper only" all the same, not "try again".
            IncidentNotRecorded(incident.At, StorageFault.CauseOf(failure));
        }
    }

    public void Dispose()
    {
        _database.Dispose();
        _writing.Dispose();
        _folder.Dispose();
    }

    private async Task<Outcome<KeptDecision>> AddAsync(HistoryContext context, Filing filing, IReadOnlyList<KeptFile> files, CancellationToken cancellation)
    {
        if (filing.Key is { } key && await RepeatedAsync(context, key, cancellation).ConfigureAwait(false) is { } repeated)
        {
            return repeated;
        }

        var now = _clock.GetUtcNow();
        var year = Language.VietnamTime.DayOf(filing.Judgement.Dossier.ReceivedAt).Year;
        var number = 1 + (await context.Decisions.Where(d => d.Year == year).MaxAsync(d => (int?)d.Number, cancellation).ConfigureAwait(false) ?? 0);
        var sequence = 1 + (await context.Decisions.MaxAsync(d => (long?)d.Sequence, cancellation).ConfigureAwait(false) ?? 0);
        var kept = new KeptDecision(
            Guid.CreateVersion7(now), FilingRows.CodeOf(year, number), filing.Judgement.ToAnswer("vi"), filing.Judgement.ToAnswer("en"), filing.Judgement.Facts)
        {
            Agency = FilingRows.AgencyOf(filing),
        };
        if (filing.Resubmits is { } earlier && await LinkAsync(context, earlier, kept, filing, sequence, cancellation).ConfigureAwait(false) is { } problem)
        {
            return Outcome<KeptDecision>.Refused(problem);
        }

        var rows = new FilingRows(filing, kept, sequence, number, now);
        await AddPoliciesAsync(context, filing, cancellation).ConfigureAwait(false);
        context.Add(rows.Decision());
        context.Add(rows.Answer());
        context.AddRange(rows.Findings());
        context.AddRange(rows.Files(files));
        context.AddRange(rows.Evidence());

        // What is told of the earlier dossier goes first: EF writes what waits for no new row before the rest, and numbers have no gap.
        context.Add(rows.Event(await NextEventAsync(context, cancellation).ConfigureAwait(false) + (filing.Resubmits is null ? 0 : 1), files));
        await new ActivityLine(filing.Sender, "dossier-filed", kept.Id.ToString("D")).AddToAsync(context, now, cancellation).ConfigureAwait(false);
        if (rows.Key() is { } row)
        {
            context.Add(row);
        }

        return Outcome<KeptDecision>.Of(kept);
    }

    private static async Task AddPoliciesAsync(HistoryContext context, Filing filing, CancellationToken cancellation)
    {
        var sources = filing.Policies.Sources;
        var known = await context.Policies.Where(p => sources.Keys.Contains(p.Sha256)).Select(p => p.Sha256).ToListAsync(cancellation).ConfigureAwait(false);
        context.AddRange(sources.Where(s => !known.Contains(s.Key, StringComparer.Ordinal)).Select(s => new PolicyRow { Sha256 = s.Key, Text = s.Value.ToArray() }));
    }

    private async Task<long> AddAsync(HistoryContext context, SecretIncident incident, CancellationToken cancellation)
    {
        var sequence = 1 + (await context.Incidents.MaxAsync(i => (long?)i.Sequence, cancellation).ConfigureAwait(false) ?? 0);
        context.Add(new IncidentRow
        {
            Sequence = sequence,
            At = incident.At,
            Sender = incident.Sender.Id,
            SaltedHashes = JsonSerializer.Serialize(incident.SaltedHashes, PayloadJson.Default.IReadOnlyListString),
        });
        context.Add(new EventRow
        {
            Sequence = await NextEventAsync(context, cancellation).ConfigureAwait(false),
            At = _clock.GetUtcNow(),
            Type = "secret-refused",
            Payload = JsonSerializer.Serialize(new SecretPayload(sequence), PayloadJson.Default.SecretPayload),
        });
        await new ActivityLine(incident.Sender, "secret-refused", sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)).AddToAsync(context, _clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        return sequence;
    }

    private static async Task<long> NextEventAsync(HistoryContext context, CancellationToken cancellation) =>
        1 + (await context.Events.MaxAsync(e => (long?)e.Sequence, cancellation).ConfigureAwait(false) ?? 0);

    private static async Task<Outcome<KeptDecision>?> RepeatedAsync(HistoryContext context, IdempotencyKey key, CancellationToken cancellation)
    {
        if (await context.Keys.SingleOrDefaultAsync(k => k.Value == key.Kept, cancellation).ConfigureAwait(false) is not { } row)
        {
            return null;
        }

        if (row.Fingerprint != key.Fingerprint)
        {
            return Outcome<KeptDecision>.Refused(new Problem("idempotency-key-reused"));
        }

        var kept = await FindAsync(context, context.Decisions.Where(d => d.Sequence == row.Decision), cancellation).ConfigureAwait(false);
        return Outcome<KeptDecision>.Of(kept! with { Repeated = true });
    }

    private static async Task<KeptDecision?> FindAsync(HistoryContext context, IQueryable<DecisionRow> which, CancellationToken cancellation)
    {
        var found = await which.Join(context.Answers, d => d.Sequence, a => a.Decision, (d, a) => new { d.Id, d.Code, d.Agency, a.Vietnamese, a.English, a.Facts })
            .SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        return found is null ? null : new KeptDecision(
            found.Id, found.Code, ContractJson.Read<CheckAnswer>(found.Vietnamese), ContractJson.Read<CheckAnswer>(found.English), found.Facts)
        {
            Agency = found.Agency,
        };
    }
}
