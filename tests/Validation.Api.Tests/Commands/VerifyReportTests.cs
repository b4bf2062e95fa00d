using System.Text.Json;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Commands;

/// <summary><c>dossier verify</c> in text: what a clerk reads and files (Circular 15/2025/TT-BKHCN; domain.md §3.2, V13).</summary>
public sealed class VerifyReportTests : IDisposable
{
    private static readonly string Letter = Directory.EnumerateFiles(Path.Combine(Repository.Samples, "clean"), "01-*.pdf").Single();
    private static readonly string StampedLetter = Directory.EnumerateFiles(Path.Combine(Repository.Samples, "clean-dau-so"), "cong-van-*.pdf").Single();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi", "HỢP LỆ", "Người ký văn bản: Phan Hoài Sơn, 16/11/2026 15:40", "Ký nháy: Võ Đăng Khôi", "Cơ quan ký (số, ngày, con dấu): SỞ XÂY DỰNG")]
    [InlineData("en", "VALID", "Signer of the document: Phan Hoài Sơn, 16/11/2026 15:40", "Initialled by: Võ Đăng Khôi", "Organisation (number, date, seal): SỞ XÂY DỰNG")]
    public async Task Verify_SignedLetter_BeginsWithTheVerdictAndWhoSignedWhat(string language, string verdict, params string[] parts)
    {
        var lines = (await Text(Letter, language)).Split('\n').Select(line => line.Trim()).ToList();
        var first = lines.FindIndex(line => line.StartsWith(verdict, StringComparison.Ordinal));

        Assert.All(parts.Zip(Enumerable.Range(first + 1, parts.Length)), part => Assert.StartsWith(part.First, lines[part.Second], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_SignedLetter_ShowsTheSevenThingsForEachCertificate()
    {
        var text = await Text(Letter, "vi");

        Assert.All(
            new[] { "Đơn vị quản lý: ", "Cơ quan cấp chứng thư: ", "Thời điểm ký: ", "Tính toàn vẹn: ", "Hiệu lực khi ký: ", "Thời hạn chứng thư: ", " (tổ chức): ", " (cá nhân): " },
            field => Assert.Contains(field, text, StringComparison.Ordinal));
        Assert.Equal(3, text.Split("Cơ quan cấp chứng thư: ").Length - 1);
        Assert.Contains("Đường dẫn tin cậy: đến gốc tin cậy: CA phục vụ các cơ quan Nhà nước G2 (mẫu thử) → ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OrganisationSignedSeveralTimes_StandsOnce()
    {
        var text = await Text(StampedLetter, "vi");
        var signatures = (await CommandRun.OfAsync("verify", StampedLetter, "--trust", Repository.Trust, "--format", "json"))
            .Json.GetProperty("files")[0].GetProperty("signatures").EnumerateArray().ToList();
        var organisation = signatures.First(s => s.GetProperty("signer").GetProperty("kind").GetString() == "organization").GetProperty("signer").GetProperty("commonName").GetString()!;

        Assert.True(signatures.Count(s => s.GetProperty("signer").GetProperty("commonName").GetString() == organisation) > 1);
        Assert.Equal(2, text.Split(organisation + " (tổ chức)").Length);
        Assert.Contains("Chữ ký: số, ngày; con dấu", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ChangedLetter_SaysWhoseSignatureFailsAndWhy()
    {
        var bytes = await File.ReadAllBytesAsync(Letter);
        bytes[bytes.AsSpan().IndexOf("/MediaBox"u8) + 12] ^= 1;
        _folder.Write("letter.pdf", bytes);

        var run = await CommandRun.OfAsync("verify", Path.Combine(_folder.Path, "letter.pdf"), "--trust", Repository.Trust);

        Assert.Equal(10, run.Code);
        Assert.Contains("KHÔNG HỢP LỆ (số chữ ký 3, số chứng thư 3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Người ký văn bản: Phan Hoài Sơn, 16/11/2026 15:40 – KHÔNG HỢP LỆ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lý do: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_UnsignedFile_SaysSoUnderItsFingerprint()
    {
        var draft = Directory.EnumerateFiles(Path.Combine(Repository.Samples, "clean"), "*.docx").Order(StringComparer.Ordinal).First();

        var run = await CommandRun.OfAsync("verify", draft);

        Assert.Equal(13, run.Code);
        Assert.Contains("Không có chữ ký số.", run.Output, StringComparison.Ordinal);
        Assert.Contains("SHA-256: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Kiểm tra tại thời điểm: 20/11/2026 10:00", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_JsonLines_IsOneLineAFileWithTheSameContentAsJson()
    {
        string[] common = ["--trust", Repository.Trust];
        var lines = (await CommandRun.OfAsync(["verify", Letter, StampedLetter, .. common, "--format", "jsonl"])).Output.TrimEnd('\n').Split('\n');
        var together = (await CommandRun.OfAsync(["verify", Letter, StampedLetter, .. common, "--format", "json"])).Json.GetProperty("files");

        Assert.Equal(
            together.EnumerateArray().Select(file => JsonSerializer.Serialize(file)),
            lines.Select(line => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement)));
    }

    private static async Task<string> Text(string file, string language) =>
        (await CommandRun.OfAsync("verify", file, "--trust", Repository.Trust, "--lang", language)).Output;
}
