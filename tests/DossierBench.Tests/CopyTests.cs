using TaskTracking.DossierBench.Figures;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using Xunit;

namespace TaskTracking.DossierBench.Tests;

/// <summary>The same dossier in another make gets the same findings: a sample over all sets; the command's --copies runs all.</summary>
public sealed class CopyTests
{
    public static TheoryData<string> Sample { get; } = [.. Bench.Sets.SelectMany(set => set.CopySample).Select(dossier => dossier.Id)];

    [Theory]
    [MemberData(nameof(Sample))]
    public async Task Check_CopiesOfADossier_GetItsFindings(string id)
    {
        var original = (await Bench.RunsAsync())[id];
        var set = Bench.Sets.Single(each => each.Name == original.Dossier.Set);
        var differences = new List<CopyDifference>();
        foreach (var copy in Enum.GetValues<Copy>().Where(copy => copy != Copy.Original))
        {
            if (CopyDifference.Of(original, await Bench.RunAsync(set, original.Dossier, copy)) is { } difference)
            {
                differences.Add(difference);
            }
        }

        Assert.Equal(Bench.Known.Known.GetValueOrDefault(Shortfalls.CopiesOf(id))?.Answered ?? "", CopyDifference.Line(differences));
    }
}
