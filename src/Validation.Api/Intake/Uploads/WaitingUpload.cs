using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>
/// An upload that waits for its roles to be confirmed, or, once it was pre-checked, to be filed without another upload. One at a time
/// may act on it.
/// </summary>
/// <param name="Token">Names it in an address; says nothing without its owner.</param>
/// <param name="Owner">The account that sent it.</param>
/// <param name="First">What the first reading found, with the proposed roles.</param>
internal sealed record WaitingUpload(string Token, string Owner, Upload Upload, DossierInput Input, Judgement First) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _end = new();
    private bool _busy;
    private bool _expired;
    private bool _purged;

    /// <summary>When it is purged.</summary>
    public required DateTimeOffset Until { get; set; }

    /// <summary>What the pre-check was of and found; null as long as there was none.</summary>
    public PrecheckedUpload? Checked { get; set; }

    /// <summary>The returned dossier that it is to take the place of; null where it is the first for its matter.</summary>
    public Guid? Resubmits { get; init; }

    /// <summary>The decision it was filed as; null as long as it was not filed.</summary>
    public Guid? FiledAs { get; private set; }

    /// <summary>Its bytes are gone.</summary>
    public bool Purged => _purged;

    public long Bytes => _purged ? 0 : Input.Files.Sum(f => (long)f.Content.Length);

    /// <summary>
    /// Acts on it while nobody else does and its bytes cannot go away underneath; where they are gone already, only says so.
    /// A second click waits here, and then finds what the first one did.
    /// </summary>
    public async Task<T> InTurnAsync<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            lock (_end)
            {
                _busy = true;
            }

            return await act().ConfigureAwait(false);
        }
        finally
        {
            lock (_end)
            {
                _busy = false;
                if (_expired)
                {
                    PurgeNow();
                }
            }

            _turn.Release();
        }
    }

    /// <summary>It was judged: the bytes go; where it was filed, what it became is remembered.</summary>
    public void Finish(Guid? filedAs)
    {
        lock (_end)
        {
            FiledAs = filedAs;
            PurgeNow();
        }
    }

    /// <summary>Its time is over: the bytes go now, or as soon as nobody reads them.</summary>
    public void Dispose()
    {
        lock (_end)
        {
            _expired = true;
            if (!_busy)
            {
                PurgeNow();
            }
        }
    }

    private void PurgeNow()
    {
        if (!_purged)
        {
            _purged = true;
            Upload.Dispose();
        }
    }
}

/// <summary>A dossier as it was pre-checked.</summary>
/// <param name="Input">With the roles that were chosen.</param>
internal sealed record PrecheckedUpload(DossierInput Input, Judgement Judgement);
