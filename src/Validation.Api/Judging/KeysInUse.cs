using System.Collections.Concurrent;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>Idempotency-Keys whose dossiers are being judged at this moment: a second request with one is told to wait, not judged beside it.</summary>
internal sealed class KeysInUse
{
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>Takes a key until it is disposed; null where somebody has it.</summary>
    public IDisposable? Take(string key) => _used.TryAdd(key, true) ? new Use(this, key) : null;

    private sealed class Use(KeysInUse keys, string key) : IDisposable
    {
        public void Dispose() => keys._used.TryRemove(key, out _);
    }
}
