using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Utilities;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// Hashes what the signatures of one file sign, within a budget. Each covers all that stands before it: where there are many, the
/// beginning they share is hashed once and continued for each, so that the cost grows with the file and not with its signatures.
/// </summary>
internal sealed class FileDigests
{
    /// <summary>In bytes of BouncyCastle's functions: some 1.5 s. The platform's count a fifth.</summary>
    private const long Budget = 256L * 1024 * 1024;

    private const int PlatformSpeed = 5;
    private const long FewBytes = 32L * 1024 * 1024;

    private readonly ReadOnlyMemory<byte> file;
    private readonly SortedSet<int> beginnings = [];
    private readonly Dictionary<string, Dictionary<int, IMemoable>> states = new(StringComparer.Ordinal);
    private readonly bool isShared;

    /// <param name="file">The whole file.</param>
    /// <param name="ranges">The signed ranges of each of its signatures.</param>
    public FileDigests(ReadOnlyMemory<byte> file, IEnumerable<IReadOnlyList<(long Offset, long Length)>> ranges)
    {
        this.file = file;
        var total = 0L;
        foreach (var signed in ranges.Where(IsInFile))
        {
            total += signed.Sum(range => range.Length);
            if (signed is [{ Offset: 0, Length: var length }, ..])
            {
                beginnings.Add((int)length);
            }
        }

        isShared = total > Math.Max(FewBytes, (long)PlatformSpeed * file.Length);
    }

    /// <summary>What has been hashed so far, in bytes of BouncyCastle's functions.</summary>
    public long Spent { get; private set; }

    /// <summary>The budget is gone: nothing more should be asked.</summary>
    public bool IsSpent => Spent > Budget;

    /// <summary>The content that ranges sign; null where one lies outside of the file.</summary>
    public SignedContent? ContentOf(IReadOnlyList<(long Offset, long Length)> ranges) => IsInFile(ranges)
        ? new SignedContent([.. ranges.Select(range => file.Slice((int)range.Offset, (int)range.Length))], Hash)
        : null;

    private bool IsInFile(IReadOnlyList<(long Offset, long Length)> ranges) =>
        ranges.All(range => range is { Offset: >= 0, Length: >= 0 } && range.Offset <= file.Length && range.Length <= file.Length - range.Offset);

    private byte[] Hash(DigestAlgorithm digest, IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var all = pieces.Sum(piece => (long)piece.Length);
        var rest = pieces.Skip(1).Sum(piece => (long)piece.Length);
        var direct = digest.IsPlatform ? all / PlatformSpeed : all;
        if (!isShared || direct <= rest || !States(digest).TryGetValue(pieces[0].Length, out var beginning))
        {
            Spent += direct;
            return digest.Hash(pieces);
        }

        Spent += rest;
        return digest.Continue((IDigest)beginning.Copy(), pieces.Skip(1));
    }

    private Dictionary<int, IMemoable> States(DigestAlgorithm digest)
    {
        if (states.TryGetValue(digest.Oid, out var known))
        {
            return known;
        }

        var running = digest.Start();
        var position = 0;
        states[digest.Oid] = known = [];
        foreach (var beginning in beginnings)
        {
            running.BlockUpdate(file.Span[position..beginning]);
            position = beginning;
            known[beginning] = ((IMemoable)running).Copy();
        }

        Spent += position;
        return known;
    }
}
