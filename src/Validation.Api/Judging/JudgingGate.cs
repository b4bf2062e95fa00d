namespace TaskTracking.Validation.Api.Judging;

/// <summary>How many dossiers are judged at once, and how many may wait: heavy work is bounded, the rest is told so at once.</summary>
internal sealed class JudgingGate(int places, int waiting) : IDisposable
{
    private readonly SemaphoreSlim _places = new(places, places);
    private int _inside;

    /// <summary>A place to judge in, to be disposed; null where too many wait already.</summary>
    public async Task<IDisposable?> EnterAsync(CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _inside) > places + waiting)
        {
            Interlocked.Decrement(ref _inside);
            return null;
        }

        try
        {
            await _places.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref _inside);
            throw;
        }

        return new Place(this);
    }

    public void Dispose() => _places.Dispose();

    private sealed class Place(JudgingGate gate) : IDisposable
    {
        public void Dispose()
        {
            gate._places.Release();
            Interlocked.Decrement(ref gate._inside);
        }
    }
}
