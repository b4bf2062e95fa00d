using Xunit;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>A short seeded run over CMS, containers, office packages and XML; bench/SignatureCorpus runs the long one.</summary>
public sealed class FormatMutantTests
{
    private static readonly Lazy<IReadOnlyList<SignedSample>> Samples = new(SignedSamples.All);

    [Fact]
    public void Inspect_Samples_AllPass() => Assert.All(Samples.Value, sample => Assert.True(sample.IsGood, sample.Name));

    [Fact]
    public void Rule_AnotherSample_IsAFault() =>
        Assert.StartsWith("passed although", FormatOracle.Rule(Samples.Value[0], Samples.Value[5].Bytes, Samples.Value[0]).Fault, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(20_000)]
    public void Inspect_SeededMutants_PassOnlyWhatTheOriginalPasses(int first)
    {
        var faults = new List<string>();
        for (var seed = first; seed < first + 1_300; seed++)
        {
            var original = Samples.Value[seed % Samples.Value.Count];
            var donor = Samples.Value[seed / 7 % Samples.Value.Count];
            if (FormatOracle.Rule(original, FormatMutator.Of(original, donor, seed), donor).Fault is { } fault)
            {
                faults.Add(FormattableString.Invariant($"seed {seed}, {original.Name}: {fault}"));
            }
        }

        Assert.Empty(faults);
    }
}
