using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>
/// Uploads between their first reading and their judging: nothing may be stored yet, so they stay in quarantine under
/// a name nobody can guess, for one account only, for a short time. A session that ends meanwhile takes nothing away. Bounded in count and bytes;
/// purged when filed, when their time is over, and at stop. What was pre-checked waits longer, to be filed without another upload: a bounded
/// number for each account, and it gives way to whoever uploads.
/// </summary>
internal sealed class WaitingUploads : IDisposable
{
    private const int TokenBytes = 24;
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, WaitingUpload> _waiting = new(StringComparer.Ordinal);
    private readonly Lock _room = new();
    private readonly WaitingLimits _limits;
    private readonly TimeProvider _clock;
    private readonly ITimer _sweeper;

    public WaitingUploads(WaitingLimits limits, TimeProvider clock)
    {
        (_limits, _clock) = (limits, clock);
        _sweeper = clock.CreateTimer(_ => PurgeExpired(), null, Sweep, Sweep);
    }

    /// <summary>How many wait at this moment, those judged already left out.</summary>
    public int Count => _waiting.Values.Count(w => !w.Purged);

    /// <summary>A name nobody can guess.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>Lets an upload wait, which is ours from now on; null where there is no room, and then it stays the caller's.</summary>
    /// <param name="resubmits">The returned dossier that it is to take the place of.</param>
    public WaitingUpload? Add(string owner, Upload upload, DossierInput input, Judgement first, Guid? resubmits = null)
    {
        PurgeExpired();
        lock (_room)
        {
            var bytes = input.Files.Sum(f => (long)f.Content.Length);
            while (IsFull(bytes) && Oldest(_ => true) is { } given)
            {
                Remove(given);
            }

            if (IsFull(bytes))
            {
                return null;
            }

            var waiting = new WaitingUpload(NewToken(), owner, upload, input, first) { Until = VietnamTime.Of(_clock.GetUtcNow() + _limits.Time), Resubmits = resubmits };
            _waiting[waiting.Token] = waiting;
            return waiting;
        }
    }

    /// <summary>It was pre-checked, and from now on waits to be filed as it was checked. What its account checked before gives way where that is too much.</summary>
    public void Keep(WaitingUpload waiting, PrecheckedUpload found)
    {
        lock (_room)
        {
            (waiting.Checked, waiting.Until) = (found, VietnamTime.Of(_clock.GetUtcNow() + _limits.CheckedTime));
            bool IsOwn(WaitingUpload other) => other.Owner == waiting.Owner;
            var own = _waiting.Values.Where(w => IsOwn(w) && w is { Checked: not null, Purged: false });
            while ((own.Count() > _limits.CheckedUploads || own.Sum(w => w.Bytes) > _limits.CheckedBytes) && Oldest(w => IsOwn(w) && w != waiting) is { } before)
            {
                Remove(before);
            }
        }
    }

    /// <summary>The one of that name and account, also where it was judged already; null where there is none or its time is over.</summary>
    public WaitingUpload? Find(string token, string? owner) =>
        _waiting.TryGetValue(token, out var waiting)
        && waiting.Until > _clock.GetUtcNow()
        && owner is not null
        && string.Equals(waiting.Owner, owner, StringComparison.Ordinal)
            ? waiting
            : null;

    public void Dispose()
    {
        _sweeper.Dispose();
        foreach (var waiting in _waiting.Values)
        {
            waiting.Dispose();
        }
    }

    private bool IsFull(long more) => _waiting.Values.Count(w => !w.Purged) >= _limits.Uploads || _waiting.Values.Sum(w => w.Bytes) + more > _limits.Bytes;

    // Of those that were checked already, and only wait to be filed.
    private WaitingUpload? Oldest(Func<WaitingUpload, bool> among) => _waiting.Values.Where(w => w is { Checked: not null, Purged: false } && among(w)).MinBy(w => w.Until);

    private void Remove(WaitingUpload waiting)
    {
        _waiting.TryRemove(waiting.Token, out _);
        waiting.Dispose();
    }

    private void PurgeExpired()
    {
        foreach (var (token, waiting) in _waiting)
        {
            if (waiting.Until <= _clock.GetUtcNow() && _waiting.TryRemove(token, out _))
            {
                waiting.Dispose();
            }
        }
    }
}

/// <summary>How long and how much may wait.</summary>
internal sealed record WaitingLimits
{
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long what was pre-checked can be filed without another upload.</summary>
    public TimeSpan CheckedTime { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Pre-checked dossiers that one account may have waiting.</summary>
    public int CheckedUploads { get; init; } = 5;

    /// <summary>Bytes of these.</summary>
    public long CheckedBytes { get; init; } = 400L << 20;

    public int Uploads { get; init; } = 40;

    public long Bytes { get; init; } = 2L << 30;
}
