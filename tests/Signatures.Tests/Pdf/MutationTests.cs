using System.Diagnostics;
using TaskTracking.Signatures.Pdf;
using Xunit;
using Xunit.Abstractions;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>Random damage: every file gives an answer or a code, in bounded time, and the process lives.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly string[] Codes = ["file-corrupt", "file-locked", "file-too-complex"];

    private static readonly string[] Fragments =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "%", " obj", "endobj", "stream\n", "endstream", "xref\n", "trailer", "startxref\n",
        "%%EOF", " 0 R", "null", "-1", "99999999999", "/Prev 0", "/Length 9999", "/Kids", "/Type /XRef",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Find_DamagedBuiltFiles_AlwaysAnswers(int seed)
    {
        var random = new Random(seed);
        byte[][] files = [Classic(), Streams(), Sample.Signed().ToArray()];
        for (var round = 0; round < 400; round++)
        {
            AssertAnswers(Damage(files[round % files.Length], random), $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Find_DamagedReferenceFiles_AlwaysAnswers()
    {
        var folder = ReferenceFolder();
        if (folder is null)
        {
            output.WriteLine("Not run: the reference signatures are not beside the repository.");
            return;
        }

        var random = new Random(3);
        foreach (var path in Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (File.ReadAllBytes(path) is { Length: < 300_000 } file)
            {
                AssertAnswers(Damage(file, random), Path.GetFileName(path));
            }
        }
    }

    private static void AssertAnswers(byte[] file, string what)
    {
        var watch = Stopwatch.StartNew();
        var search = PdfSignatures.Find(file, null, PdfLimits.Default);

        Assert.True(search.Error is null || Codes.Contains(search.Error), what);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{what} took {watch.Elapsed}");
    }

    private static byte[] Damage(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var wound = random.Next(1, 6); wound > 0; wound--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 200), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                    break;
                case 3:
                    bytes.InsertRange(at, Fragments[random.Next(Fragments.Length)].Select(character => (byte)character));
                    break;
                default:
                    if (bytes.FindIndex(at, value => value is >= (byte)'0' and <= (byte)'9') is >= 0 and var digit)
                    {
                        bytes[digit] = (byte)random.Next('0', '9' + 1);
                    }

                    break;
            }

            if (bytes.Count == 0)
            {
                return [];
            }
        }

        return [.. bytes];
    }

    private static byte[] Classic() => Sample.Sign(Sample.Signed(), 20, "10 0 R").Object(8, "<< /ModDate (x) >>").Close("/Root 1 0 R /Info 8 0 R").ToArray();

    private static byte[] Streams() => Sample.Objects(new PdfBuilder()).Signature(11).CloseWithStream(
        15, 14, (10, Sample.Widget(10)), (6, "<< /Fields [10 0 R] >>"), (3, $"{Sample.Page} /Annots [10 0 R] >>"))
        .CloseWithStream(18, 17, (8, "<< >>")).ToArray();

    /// <summary>shared/corpus/signatures beside the repository; null where it is not.</summary>
    private static string? ReferenceFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "corpus", "signatures");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
