using TaskTracking.DossierBench.Reading;
using Xunit;

namespace TaskTracking.DossierBench.Tests.Reading;

public sealed class DossierReaderTests
{
    private const string Whole =
        """
        about: A letter alone
        received: 2026-11-20T09:00
        declared: { agency: STC, unexpected: true }
        files:
          - file: Y kien/to trinh.pdf
            role: submission
            signed: { on: 2026-11-18, by: [ person Lò Thị Bưởi, revoked organisation SỞ THỬ ] }
            text: |
              SỞ THỬ || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              Kính trình./.
        expect: { decision: return, findings: { draft.present: notMet }, eitherWay: [ draft.kind ] }
        pairs:
          - name: xin
            about: other words
            change:
              - { file: Y kien/to trinh.pdf, from: Kính trình, to: Xin trình }
            sign: { Y kien/to trinh.pdf: [ organisation SỞ KHÁC ] }
            declare: { unexpected: null, addressee: chairman }
            expect: { decision: forward, forwardTo: Sở Khác, findings: {} }

        """;

    [Fact]
    public void Read_DossierWithPair_TakesAllOfIt()
    {
        var read = Read(Whole);

        Assert.Equal(["thu/a", "thu/a~xin"], read.Select(each => each.Id).ToArray());
        Assert.Equal(new SignedBy(false, "SỞ THỬ", CertificateState.Revoked), read[0].Files[0].Signed!.By[1]);
        Assert.Equal("notMet", read[0].Expected.Findings["draft.present"]);
        Assert.Contains("Xin trình./.", read[1].Files[0].Text, StringComparison.Ordinal);
        Assert.Equal([new SignedBy(false, "SỞ KHÁC", CertificateState.Good)], read[1].Files[0].Signed!.By);
        Assert.Equal("""{"agency":"STC","addressee":"chairman"}""", read[1].Declared!.ToJsonString());
        Assert.Equal(("forward", "Sở Khác"), (read[1].Expected.Decision, read[1].Expected.ForwardTo));
        Assert.Equal("thu/a", read[1].Base);
    }

    [Theory]
    [InlineData("about: A letter", "abuot: A letter", "a.yaml:1: unknown key 'abuot'")]
    [InlineData("T09:00", " 9h", "a.yaml:2: a time reads")]
    [InlineData("unexpected: true", "unexpcted: true", "a.yaml:3: unknown key 'unexpcted'")]
    [InlineData("kien/to trinh.pdf\n", "kien/to trinh.txt\n", "a.yaml:5: .pdf or .docx")]
    [InlineData("role: submission", "role: letter", "a.yaml:6: unknown role")]
    [InlineData("on: 2026-11-18", "on: 18/11/2026", "a.yaml:7: a day reads")]
    [InlineData("revoked organisation", "revoked agency", "a.yaml:7: a signature reads")]
    [InlineData("decision: return", "decision: refuse", "a.yaml:11: accept, return")]
    [InlineData("notMet", "met", "a.yaml:11: notMet or cannotTell")]
    [InlineData("from: Kính trình", "from: Kính gửi", "a.yaml:16: the passage stands 0 times")]
    [InlineData("from: Kính trình", "from: H", "a.yaml:16: the passage stands")]
    [InlineData("{ file: Y kien/to trinh.pdf, from", "{ file: to trinh.pdf, from", "a.yaml:16: there is no file 'to trinh.pdf'")]
    public void Read_FaultInASource_NamesFileAndLine(string from, string to, string expected)
    {
        var fault = Assert.Throws<SourceFault>(() => Read(Whole.Replace(from, to, StringComparison.Ordinal)));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<BenchDossier> Read(string text)
    {
        var folder = Directory.CreateTempSubdirectory("bench-reader-");
        try
        {
            var path = Path.Combine(folder.FullName, "a.yaml");
            File.WriteAllText(path, text);
            return DossierReader.Read(path, "thu");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
