using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>
/// A short seeded run of the mutator; bench/SignatureCorpus runs the long one. No crash, no hang, and no TOTAL-PASSED that the original
/// did not have.
/// </summary>
public sealed class MutantTests
{
    private static readonly Lazy<IReadOnlyList<Original>> Originals = new(Letters.All);

    public static TheoryData<string> Changes => [.. LetterUpdates.ChangeKinds];

    [Fact]
    public void Inspect_Originals_AllSignaturesPass() =>
        Assert.All(Originals.Value, original => Assert.Equal(original.Parts.Contents.Count - (original.Name == "preserved" ? 1 : 0), original.PassedCount));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Inspect_VisibleChangeBehindASignature_PassesNone(string kind) => Assert.All(Originals.Value, original =>
    {
        // With a table, a stream and as a hybrid file.
        for (var seed = 0; seed < 6; seed++)
        {
            var ruling = Oracle.Rule(original, LetterUpdates.Change(original.Letter!, kind, new Random(seed)));

            Assert.Empty(ruling.Faults);
        }
    });

    [Fact]
    public void Inspect_ChangeBetweenTwoSignatures_FailsTheFirst()
    {
        var letter = new StateLetter().Sign(StateKeys.Person);
        letter.File.Stream(4, "", StateLetter.Text("Changed")).Close("/Root 1 0 R /Info 8 0 R");
        letter.Sign();

        Assert.Equal([Indication.TotalFailed, Indication.TotalPassed], SignatureInspector.Inspect("letter.pdf", letter.Bytes, Letters.Options).Signatures.Select(signature => signature.Indication));
    }

    [Fact]
    public void Inspect_HonestUpdates_StillPass()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var ruling = Oracle.Rule(Originals.Value[0], LetterUpdates.AnyHonest(Originals.Value[0].Letter!, new Random(seed)));

            Assert.Empty(ruling.Faults);
            Assert.Single(ruling.Passed);
        }
    }

    // Whoever can make a key can make a timestamp; one that draws on the page would be a change that no entry of the report tells.
    [Fact]
    public void Inspect_DrawnTimestampOfAStranger_IsListed()
    {
        var root = TestPki.SelfSigned(CertificatePlan.Authority("Gốc lạ"));
        var stranger = TestPki.Issue(root, new CertificatePlan { Subject = "CN=Kẻ lạ, C=VN", ExtendedUsage = ["1.3.6.1.5.5.7.3.8"] });
        var facts = SignatureInspector.Inspect("letter.pdf", new StateLetter().Sign().Stamp(stranger).Bytes, Letters.Options).Signatures;

        Assert.Equal(2, facts.Count);
        Assert.NotEqual(Indication.TotalPassed, facts[1].Indication);
    }

    [Fact]
    public void Inspect_DrawnTimestampOfATrustedAuthority_IsNoEntryOfItsOwn() =>
        Assert.Single(SignatureInspector.Inspect("letter.pdf", new StateLetter().Sign().Stamp().Bytes, Letters.Options).Signatures);

    [Fact]
    public void Rule_SignatureOfAnotherFile_IsAFault() =>
        Assert.Equal(["passed although the original has no such signature"], Oracle.Rule(Originals.Value[0], new Mutant(Originals.Value[1].Bytes, "exchanged")).Faults);

    [Fact]
    public void Rule_VisibleChangeThatPasses_IsAFault() =>
        Assert.Equal(["passed although what a reader sees was changed"], Oracle.Rule(Originals.Value[0], new Mutant(Originals.Value[0].Bytes, "said to be changed", MustNotPass: true)).Faults);

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(2_000)]
    public void Inspect_SeededMutants_PassOnlyWhatTheOriginalPasses(int first)
    {
        var faults = new List<string>();
        for (var seed = first; seed < first + 700; seed++)
        {
            var original = Originals.Value[seed % Originals.Value.Count];
            var mutant = Mutator.Of(original, Originals.Value[(seed + 1) % Originals.Value.Count].Bytes, seed);
            faults.AddRange(Oracle.Rule(original, mutant).Faults.Select(fault => FormattableString.Invariant($"seed {seed}, {original.Name}, {mutant.Kind}: {fault}")));
        }

        Assert.Empty(faults);
    }
}
