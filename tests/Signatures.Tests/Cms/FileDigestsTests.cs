using TaskTracking.Signatures.Cms;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>Many signatures over one file: the same hashes as one by one, at a cost that does not grow with their number.</summary>
public sealed class FileDigestsTests
{
    private const int Length = 4 * 1024 * 1024;
    private static readonly byte[] File = Noise();

    [Theory]
    [InlineData("MD5")]
    [InlineData("SHA-1")]
    [InlineData("SHA-224")]
    [InlineData("SHA-256")]
    [InlineData("SHA-384")]
    [InlineData("SHA-512")]
    [InlineData("SHA3-256")]
    [InlineData("SHA3-384")]
    [InlineData("SHA3-512")]
    [InlineData("RIPEMD-160")]
    public void ContentOf_ManySignatures_HashesAsOneByOne(string name)
    {
        var digest = DigestAlgorithm.Named(name);
        var ranges = Ranges(20);
        var digests = new FileDigests(File, ranges);

        Assert.All(ranges, signed => Assert.Equal(
            digest.Hash([.. File[..(int)signed[0].Length], .. File.AsSpan((int)signed[1].Offset, (int)signed[1].Length)]),
            digests.ContentOf(signed)!.Hash(digest)));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public void ContentOf_ManySignatures_ReadsTheirBeginningOnce(int count)
    {
        var ranges = Ranges(count);
        var digests = new FileDigests(File, ranges);
        foreach (var signed in ranges)
        {
            digests.ContentOf(signed)!.Hash(DigestAlgorithm.Sha256);
        }

        Assert.InRange(digests.Spent, 1, 2 * Length);
    }

    // The gap of each right at the beginning, the rest of the file behind it: no beginning is shared.
    [Fact]
    public void ContentOf_HostileRanges_SpendTheBudget()
    {
        var ranges = Enumerable.Range(0, 2_000).Select(index => Range(index + 1, index + 2, Length)).ToList();
        var digests = new FileDigests(File, ranges);
        var read = ranges.TakeWhile(_ => !digests.IsSpent).Select(signed => digests.ContentOf(signed)!.Hash(DigestAlgorithm.Sha256)).Count();

        Assert.InRange(read, 100, 1_000);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(0, Length + 1)]
    [InlineData(Length, 1)]
    public void ContentOf_RangeOutsideTheFile_IsNone(long offset, long length) =>
        Assert.Null(new FileDigests(File, []).ContentOf([(offset, length)]));

    // As signatures stand in a file: each behind the one before, to the end of its own revision.
    private static List<IReadOnlyList<(long Offset, long Length)>> Ranges(int count) =>
        [.. Enumerable.Range(1, count).Select(index => Range((Length / 2) + (index * 20_000), (Length / 2) + (index * 20_000) + 8_000, (Length / 2) + (index * 20_000) + 9_000))];

    private static IReadOnlyList<(long Offset, long Length)> Range(long gap, long after, long end) => [(0, gap), (after, end - after)];

    private static byte[] Noise()
    {
        var bytes = new byte[Length];
        new Random(5).NextBytes(bytes);
        return bytes;
    }
}
