using System.Collections.Concurrent;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History;

/// <summary>Scaffold of the branch only: the store replaces it before anything lands.</summary>
internal sealed class ForgetfulHistory : IHistory
{
    private readonly ConcurrentDictionary<Guid, (KeptDecision Kept, Filing Filing, Dictionary<string, byte[]> Files)> _kept = new();

    public Task<Outcome<KeptDecision>> KeepAsync(Filing filing, CancellationToken cancellation)
    {
        var kept = new KeptDecision(Guid.CreateVersion7(), "HS-2026-" + (_kept.Count + 1).ToString("D6", System.Globalization.CultureInfo.InvariantCulture), filing.Judgement.ToAnswer("vi"), filing.Judgement.ToAnswer("en"), filing.Judgement.Facts);
        _kept[kept.Id] = (kept, filing, filing.Input.Files.ToDictionary(f => f.Path, f => f.Content.ToArray(), StringComparer.Ordinal));
        return Task.FromResult(Outcome<KeptDecision>.Of(kept));
    }

    public Task<Outcome<KeptDecision>?> RepeatedAsync(IdempotencyKey key, CancellationToken cancellation) => Task.FromResult<Outcome<KeptDecision>?>(null);

    public Task<KeptDecision?> FindAsync(Guid id, CancellationToken cancellation) => Task.FromResult(_kept.TryGetValue(id, out var k) ? k.Kept : null);

    public Task<DecisionPage> ListAsync(DecisionQuery query, CancellationToken cancellation) => Task.FromResult(new DecisionPage(
        [.. _kept.Values.OrderByDescending(k => k.Kept.Code, StringComparer.Ordinal).Where(k => query.Decision is null || k.Kept.Vietnamese.Decision == query.Decision).Select(k => new DecisionLine(
            k.Kept.Id, k.Kept.Code, k.Filing.Judgement.Dossier.ReceivedAt, k.Filing.Judgement.Verdict.DueOn, k.Kept.Vietnamese.Decision, k.Filing.Judgement.Dossier.Declared.Agency, null, null, k.Filing.Judgement.Dossier.Declared.Title, k.Kept.Vietnamese.Reference))],
        null));

    public Task<Stream?> OpenAsync(Guid id, string path, CancellationToken cancellation) =>
        Task.FromResult<Stream?>(_kept.TryGetValue(id, out var k) && k.Files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : null);

    public Task RecordAsync(SecretIncident incident, CancellationToken cancellation) => Task.CompletedTask;
}
