using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using TaskTracking.Tools;

namespace TaskTracking.Validation.Api.Picturing;

/// <summary>Draws pages with poppler's pdftoppm as a bounded child process, few at a time; the last ones stay in memory, bounded too.</summary>
internal sealed class PagePainter(IToolRunner tools) : IDisposable
{
    private const int Dpi = 100;
    private const int AtOnce = 2;
    private const long CachedBytes = 48L << 20;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    // An A0 plan is 15 million points of colour; what is larger is refused by the memory bound.
    private static readonly ToolLimits Limits = new(TimeSpan.FromSeconds(20), 24L << 20, 400L << 20) { Processor = TimeSpan.FromSeconds(8) };

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = CachedBytes });
    private readonly SemaphoreSlim _places = new(AtOnce, AtOnce);

    /// <summary>The page's picture; null where it cannot be drawn: no such page, not a PDF, locked, too large.</summary>
    /// <param name="key">Names the file's bytes.</param>
    /// <param name="read">Gives the bytes where the picture is not at hand; null where there are none.</param>
    public async Task<PagePicture?> PaintAsync(string key, int page, Func<Task<byte[]?>> read, CancellationToken cancellation)
    {
        if (_cache.TryGetValue((key, page), out PagePicture? known))
        {
            return known;
        }

        await _places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_cache.TryGetValue((key, page), out known) || await read().ConfigureAwait(false) is not { } pdf)
            {
                return known;
            }

            var number = page.ToString(CultureInfo.InvariantCulture);
            var drawn = await tools.RunAsync("pdftoppm", ["-png", "-r", Dpi.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-"], pdf, Limits, cancellation).ConfigureAwait(false);
            if (drawn is not { Outcome: ToolOutcome.Ended, ExitCode: 0 } || PagePicture.Of(drawn.Output, Dpi) is not { } picture)
            {
                return null;
            }

            return _cache.Set((key, page), picture, new MemoryCacheEntryOptions { Size = picture.Png.Length, SlidingExpiration = Kept });
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        _cache.Dispose();
        _places.Dispose();
    }
}
