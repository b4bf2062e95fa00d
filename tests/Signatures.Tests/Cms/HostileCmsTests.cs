using System.Diagnostics;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>Mutated signatures: whatever comes, a report comes out, quickly, and no mutation of signed bytes passes.</summary>
public sealed class HostileCmsTests
{
    private static readonly CmsPlan Plan = new()
    {
        Embedded = [TestPki.Issuer, TestPki.Root],
        Timestamp = signature => TimestampMaker.Over(signature, TestPki.Now.AddDays(-1)),
        Crls = [EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(5))],
    };

    [Fact]
    public void Inspect_RandomMutations_NeverThrowNorHang()
    {
        var original = CmsMaker.Make(Plan);
        var random = new Random(20261120);
        for (var round = 0; round < 1_500; round++)
        {
            var mutated = Mutate(original, random);
            var watch = Stopwatch.StartNew();
            var report = Judging.Report(mutated);

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3));
            Assert.All(report.Signatures.SelectMany(fact => fact.Reasons.Concat(fact.Warnings)), remark => Assert.Contains(remark.Code, RemarkText.Codes));
        }
    }

    [Fact]
    public void Inspect_AnyByteOfTheContentFlipped_IsBroken()
    {
        var original = CmsMaker.Make(Plan);
        var start = original.AsSpan().IndexOf(Plan.Content);
        for (var index = start; index < start + Plan.Content.Length; index++)
        {
            var mutated = original.ToArray();
            mutated[index] ^= 0x01;

            Assert.Equal(Integrity.Broken, Judging.Report(mutated).Signatures.Single().Integrity);
        }
    }

    [Fact]
    public void Inspect_EveryTruncation_NeverThrows()
    {
        var original = CmsMaker.Make(Plan);
        for (var length = 0; length < original.Length; length += 7)
        {
            Assert.All(Judging.Report(original[..length]).Signatures, fact => Assert.Equal(Indication.TotalFailed, fact.Indication));
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var mutated = original.ToList();
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(4))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveAt(at);
                    break;
                case 2:
                    mutated.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. mutated];
    }
}
