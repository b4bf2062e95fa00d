using System.Text;
using TaskTracking.Papers.Words;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Papers;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Papers;

public sealed class PaperWordsReaderTests
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(Repository.Root, "papers.yaml"));

    [Fact]
    public void Read_ShippedWords_AreSoundAndWhole()
    {
        var result = Read(Shipped);

        Assert.Empty(result.Errors);
        Assert.Equal(Phrases.All.Select(p => p.Key).Order(StringComparer.Ordinal), result.Words!.Texts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("VP", result.Words.Office);
        Assert.Null(result.Words.SignerName);
    }

    [Theory]
    [InlineData("  about: V/v trả lại hồ sơ kèm theo {letter}\n", "", "Thiếu \"about\".")]
    [InlineData("return:\n", "return:\n  extra: Thêm\n", "Không rõ khóa \"extra\".")]
    [InlineData("office: VP", "office: VP\nmore: x", "Không rõ khóa \"more\".")]
    [InlineData("kèm theo {letter}", "kèm theo {agency}", "\"return.about\" không có chỗ điền {agency}; có: {letter}.")]
    [InlineData("title: PHIẾU TIẾP NHẬN", "title: PHIẾU {code}", "\"accept.title\" không có chỗ điền {code}; có: –.")]
    [InlineData("title: PHIẾU TIẾP NHẬN", "title: \"PHIẾU {{7*7}}\"", "\"accept.title\" có dấu ngoặc nhọn không phải tên chỗ điền.")]
    [InlineData("[ signature.revocation,", "[ signature.revoked,", "\"internalAdvice\" nêu quy tắc không có: \"signature.revoked\".")]
    [InlineData("signer: [ CHÁNH VĂN PHÒNG ]", "signer: []", "\"signer\" phải có ít nhất một dòng.")]
    [InlineData("title: PHIẾU TIẾP NHẬN", "title: \"\"", "\"title\" phải là chữ, không trống.")]
    public void Read_Faulty_IsRefusedWithItsReason(string part, string instead, string reason)
    {
        var faulty = Shipped.Replace(part, instead, StringComparison.Ordinal);
        Assert.NotEqual(Shipped, faulty);

        var result = Read(faulty);

        Assert.Null(result.Words);
        Assert.All(result.Errors, e => Assert.Equal(("papers-invalid", "papers.yaml"), (e.Code, e.File)));
        Assert.Contains(reason, result.Errors.Select(e => e.Message.Vi));
    }

    [Fact]
    public void Read_UnknownSlot_NamesItsLine()
    {
        var line = 1 + Shipped.Split('\n').ToList().FindIndex(l => l.Contains("title: PHIẾU TIẾP NHẬN", StringComparison.Ordinal));

        Assert.Equal(line, Assert.Single(Read(Shipped.Replace("title: PHIẾU TIẾP NHẬN", "title: PHIẾU {code}", StringComparison.Ordinal)).Errors).Line);
    }

    [Fact]
    public void Load_FaultyWords_AreRefusedWithFileAndLine()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("loi-van.yaml", Shipped.Replace("office: VP", "office: VP\nmore: x", StringComparison.Ordinal));

        var problem = PolicyFiles.Load(new PolicyPaths(null, Repository.Agencies, null, null) { Papers = file }).Problem!;

        Assert.Equal(("papers-invalid", "loi-van.yaml"), (problem.Code, problem.Arguments[0]));
        Assert.Contains("\"more\"", problem.Detail!.Vi, StringComparison.Ordinal);
    }

    private static PaperWordsResult Read(string text) => PaperWordsReader.Read(Encoding.UTF8.GetBytes(text), "papers.yaml", ["signature.revocation", "signing.signer-in-office", "secrecy.paper-only", "secrecy.cited"]);
}
