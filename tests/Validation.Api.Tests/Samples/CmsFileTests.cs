using System.Text.Json;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Samples;

/// <summary>Signatures in files of their own, through the whole program: a .p7s beside a Word draft, a letter inside a .p7m.</summary>
public sealed class CmsFileTests
{
    private const string Letter = "cong-van-trinh-ke-hoach-kiem-ke.pdf";
    private const string Draft = "du-thao-ke-hoach.docx";

    private static readonly Identity Organisation = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=SỞ TÀI CHÍNH, OID.0.9.2342.19200300.100.1.1=MST:6100000022, O=SỞ TÀI CHÍNH, L=Kon Tum, C=VN" });

    [Fact]
    public async Task Check_DetachedSignatureBesideAWordDraft_IsTheDraftsSignature()
    {
        var draft = await DraftAsync();
        var run = await CheckAsync((Letter, await LetterAsync()), (Draft, draft), ("du-thao-ke-hoach.p7s", Detached(draft)));

        var signature = Assert.Single(Document(run, Draft).GetProperty("signatures").EnumerateArray());
        Assert.Equal("met", Answer(run, "draft.organisation-signature"));
        Assert.Equal("TOTAL-PASSED", signature.GetProperty("indication").GetString());
        Assert.Equal("SỞ TÀI CHÍNH", signature.GetProperty("signer").GetProperty("commonName").GetString());
    }

    [Fact]
    public async Task Check_DraftChangedAfterItsDetachedSignature_HasNone()
    {
        var draft = await DraftAsync();
        var run = await CheckAsync((Letter, await LetterAsync()), (Draft, [.. draft, 0]), ("du-thao-ke-hoach.p7s", Detached(draft)));

        Assert.NotEqual("met", Answer(run, "draft.organisation-signature"));
    }

    [Theory]
    [InlineData(Letter + ".p7m")]
    [InlineData("cong-van-trinh-ke-hoach-kiem-ke.p7m")]
    public async Task Check_LetterInsideAMessage_IsReadAndKeepsAllSignatures(string name)
    {
        var letter = await LetterAsync();
        var draft = await DraftAsync();
        var message = CmsMaker.Make(new CmsPlan { Content = letter, Carried = letter }.By(Organisation));
        var run = await CheckAsync((name, message), (Draft, draft), ("du-thao-ke-hoach.p7s", Detached(draft)));

        var document = Document(run, name);
        Assert.Equal("submission", document.GetProperty("role").GetString());
        Assert.Equal(3, document.GetProperty("signatures").GetArrayLength());
        Assert.All(document.GetProperty("signatures").EnumerateArray(), signature => Assert.Equal("TOTAL-PASSED", signature.GetProperty("indication").GetString()));
        Assert.Equal("accept", run.Json.GetProperty("decision").GetString());
    }

    private static byte[] Detached(byte[] content) => CmsMaker.Make(new CmsPlan { Content = content, Carried = null }.By(Organisation));

    private static Task<byte[]> LetterAsync() => File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "clean-cong-van", Letter));

    private static Task<byte[]> DraftAsync() => File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "clean-hai-ban", Draft));

    private static JsonElement Document(CommandRun run, string file) =>
        run.Json.GetProperty("documents").EnumerateArray().Single(document => document.GetProperty("file").GetString() == file);

    private static string? Answer(CommandRun run, string rule) => run.Json.GetProperty("findings").EnumerateArray()
        .Single(finding => finding.GetProperty("rule").GetString() == rule).GetProperty("answer").GetString();

    private static async Task<CommandRun> CheckAsync(params (string Name, byte[] Content)[] files)
    {
        using var dossier = new TemporaryFolder();
        using var trust = new TemporaryFolder();
        foreach (var (name, content) in files)
        {
            dossier.Write(name, content);
        }

        foreach (var anchor in Directory.EnumerateFiles(Repository.Trust))
        {
            trust.Write(Path.GetFileName(anchor), await File.ReadAllBytesAsync(anchor));
        }

        trust.Write("root.cer", TestPki.Root.Encoded);
        trust.Write("issuer.cer", TestPki.Issuer.Encoded);
        trust.Write("root.crl", EvidenceMaker.Crl(TestPki.Root, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(7)));
        trust.Write("issuer.crl", EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(7)));
        return await CommandRun.OfAsync("check", dossier.Path, "--trust", trust.Path, "--agencies", Repository.Agencies, "--received", "2026-11-20T09:00", "--format", "json");
    }
}
