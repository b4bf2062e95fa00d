using System.IO.Compression;
using System.Text;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Bundling;

/// <summary>
/// Writes an evidence bundle: a ZIP of everything that signatures were judged by, each thing once, and evidence.json that says what for.
/// Nothing is compressed and no entry bears a time, so the same evidence gives the same bytes.
/// </summary>
internal sealed class EvidenceBundle(Stream target) : IDisposable
{
    private const string Index = "evidence.json";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(target, ZipArchiveMode.Create, leaveOpen: true);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Adds one thing; does nothing where it is there.</summary>
    public void Add(EvidenceItemAnswer item, ReadOnlySpan<byte> bytes)
    {
        if (_written.Add(item.Entry))
        {
            using var entry = Create(item.Entry);
            entry.Write(bytes);
        }
    }

    /// <summary>The same from a stream, opened only where it is needed.</summary>
    public async Task AddAsync(EvidenceItemAnswer item, Func<Stream> open, CancellationToken cancellation)
    {
        if (!_written.Add(item.Entry))
        {
            return;
        }

        var from = open();
        await using (from.ConfigureAwait(false))
        {
            var to = Create(item.Entry);
            await using (to.ConfigureAwait(false))
            {
                await from.CopyToAsync(to, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Says what everything is; last.</summary>
    public void Finish(EvidenceBundleAnswer answer)
    {
        using var index = Create(Index);
        index.Write(Encoding.UTF8.GetBytes(ContractJson.Pretty(answer) + "\n"));
    }

    public void Dispose() => _archive.Dispose();

    private Stream Create(string name)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
