using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Mutants;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Tests.Xml;
using Xunit;

namespace TaskTracking.Signatures.Tests.OpenXml;

/// <summary>A short seeded run over packages and XML files; bench/SignatureCorpus runs the long one.</summary>
public sealed class PackageMutationTests
{
    private static readonly InspectionOptions Options = new() { ValidationTime = TestPki.Now, Trust = Judging.Trust(), Policy = Judging.Policy };

    private static readonly byte[][] Files =
    [
        new OpenXmlMaker().Sign().ToArray(),
        Pictured().Sign().ToArray(),
        XmlMaker.Bytes(Enveloped("<letter><to>Ủy ban</to><text a=\"1\">Tờ trình</text></letter>")),
        XmlMaker.Bytes(Enveloped("<l:letter xmlns:l=\"urn:l\"><l:text>Dự thảo</l:text></l:letter>")),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Inspect_SeededMutants_PassOnlyWhileTheSameIsShown(int file)
    {
        var oracle = new PackageOracle(Files[file], Options);
        var faults = new List<string>();
        for (var seed = 0; seed < 500; seed++)
        {
            if (oracle.Fault(PackageMutator.Of(Files[file], Files[file ^ 1], seed), out _) is { } fault)
            {
                faults.Add(FormattableString.Invariant($"seed {seed}: {fault}"));
            }
        }

        Assert.Equal(1, oracle.PassedCount);
        Assert.Empty(faults);
    }

    [Fact]
    public void Fault_AnotherFileThatPasses_IsOne() => Assert.NotNull(new PackageOracle(Files[0], Options).Fault(Files[1], out _));

    private static OpenXmlMaker Pictured()
    {
        var file = new OpenXmlMaker();
        file.Document.Add(("rId3", OpenXmlMaker.Office + "image", "media/seal.png"));
        return file.Add("word/media/seal.png", "seal", "image/png").Replace("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:p>Tờ trình</w:p></w:document>");
    }

    private static string Enveloped(string letter)
    {
        var end = letter.LastIndexOf("</", StringComparison.Ordinal);
        return letter.Insert(end, XmlMaker.Signature(XmlMaker.Reference("", XmlMaker.Canonical(letter), XmlMaker.Transform(XmlMaker.Enveloped)), plan: new XmlPlan { Above = letter.StartsWith("<l:", StringComparison.Ordinal) ? " xmlns:l=\"urn:l\"" : "" }));
    }
}
