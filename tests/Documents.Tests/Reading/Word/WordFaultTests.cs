using System.Diagnostics;
using System.Text;
using TaskTracking.Documents.Tests.Reading.Building;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.DocxBuilder;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Word;

public sealed class WordFaultTests
{
    public static TheoryData<string, byte[], string> Faults { get; } = new()
    {
        { "nested 100,000 deep", WithBody(Repeat("<w:sdt>", 100_000) + Repeat("</w:sdt>", 100_000)).Build(), "file-too-complex" },
        { "nested 100,000 deep where it is passed over", WithBody($"<w:sdtPr>{Repeat("<w:x>", 100_000)}{Repeat("</w:x>", 100_000)}</w:sdtPr>").Build(), "file-too-complex" },
        { "billion laughs", new DocxBuilder().Part("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>").Build(), "file-corrupt" },
        { "external entity", new DocxBuilder().Part("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>").Build(), "file-corrupt" },
        { "not well-formed", new DocxBuilder().Part("word/document.xml", "<w:document><w:body>").Build(), "file-corrupt" },
        { "bomb", WithBody(P(new string('a', 60_000_000))).Build(), "file-too-complex" },
        { "huge attribute", WithBody($"<w:p w:x=\"{new string('a', 45_000_000)}\"/>").Build(), "file-too-complex" },
        { "a million paragraphs", WithBody(Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 300_000)).Build(), "file-too-complex" },
        { "no main part", new DocxBuilder().Build(), "file-corrupt" },
        { "truncated", WithBody(P("x")).Build()[..300], "file-corrupt" },
        { "10,000 entries", Crowd(), "file-too-complex" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Read_HostileOrBrokenFile_HasItsCodeWithinBounds(string what, byte[] bytes, string code)
    {
        var clock = Stopwatch.StartNew();

        var result = await Read("a.docx", bytes);

        Assert.True(code == result.Error, $"{what}: {result.Error}");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{what}: took {clock.Elapsed}");
    }

    [Fact]
    public async Task Read_TwoPartsOfOneName_AreCorrupt()
    {
        var zip = new ZipBuilder().File("[Content_Types].xml", "<Types/>").File("word/a.xml", "<a/>").File("word/A.xml", "<a/>");

        Assert.Equal("file-corrupt", (await Read("a.docx", zip.Build())).Error);
    }

    private static byte[] Crowd()
    {
        var zip = new ZipBuilder().File("[Content_Types].xml", "<Types/>");
        for (var i = 0; i < 10_000; i++)
        {
            zip.File(FormattableString.Invariant($"word/{i}.xml"), []);
        }

        return zip.Build();
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
