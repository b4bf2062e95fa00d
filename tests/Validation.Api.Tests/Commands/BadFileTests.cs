using System.Text;
using System.Text.Json;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Commands;

/// <summary>One bad file inside a dossier is a finding, never exit code 2.</summary>
public sealed class BadFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_PdfUnderTheNameOfAWordFile_IsAFinding()
    {
        var letter = Directory.EnumerateFiles(Path.Combine(Repository.Samples, "clean"), "*.pdf").Order(StringComparer.Ordinal).First();
        _folder.Write("letter.docx", await File.ReadAllBytesAsync(letter));

        var run = await CommandRun.OfAsync("check", _folder.Path, "--format", "json");

        Assert.Equal(10, run.Code);
        var document = Assert.Single(run.Json.GetProperty("documents").EnumerateArray());
        Assert.Equal("file-type-mismatch", document.GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("empty.pdf", "", "file-empty", 10)]
    [InlineData("cut.pdf", "%PDF-1.7\n1 0 obj\n<<", "file-corrupt", 10)]
    [InlineData("cut.docx", "PK\u0003\u0004\u0014\u0000", "file-corrupt", 10)]
    [InlineData("strange.bin", "\u0001\u0002\u0003\u0004\u0005", "file-type-unknown", 12)]
    public async Task Check_BadFileInside_IsAFinding(string name, string content, string code, int decision)
    {
        _folder.Write(name, Encoding.Latin1.GetBytes(content));

        var run = await CommandRun.OfAsync("check", _folder.Path, "--format", "json");

        Assert.Equal(decision, run.Code);
        var document = Assert.Single(run.Json.GetProperty("documents").EnumerateArray());
        Assert.Equal(code, document.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("notMet", Answer(run.Json, "file.readable"));
    }

    [Fact]
    public async Task Check_UnrelatedFile_LeavesOneLineForEveryRule()
    {
        _folder.Write("note.txt", "Ghi chú.");

        var run = await CommandRun.OfAsync("check", _folder.Path, "--format", "json");

        var rules = run.Json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString()).ToList();
        Assert.Equal(rules.Count, rules.Distinct(StringComparer.Ordinal).Count());
        Assert.True(rules.Count >= 48);
        Assert.Equal(10, run.Code);
    }

    [Fact]
    public async Task Check_SameInputTwice_GivesTheSameBytes()
    {
        _folder.Write("note.txt", "Ghi chú.");
        _folder.Write("b.pdf", "%PDF-1.7 broken");

        var one = await CommandRun.OfAsync("check", _folder.Path, "--format", "json");
        var two = await CommandRun.OfAsync("check", _folder.Path, "--format", "json");

        Assert.Equal(one.Output, two.Output);
    }

    [Fact]
    public async Task Verify_NestedAsn1_IsAFailureNotACrash()
    {
        var nested = Enumerable.Repeat(new byte[] { 0x30, 0x80 }, 100_000).SelectMany(b => b).ToArray();
        var path = _folder.Write("deep.p7s", nested);

        var run = await CommandRun.OfAsync("verify", path, "--format", "json");

        Assert.Contains(run.Code, new[] { 2, 10, 12, 13 });
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_EmptyFile_SaysSo()
    {
        var path = _folder.Write("empty.pdf", string.Empty);

        var run = await CommandRun.OfAsync("verify", path, "--format", "json");

        Assert.Equal(2, run.Code);
        Assert.Equal("file-empty", run.Json.GetProperty("files")[0].GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Read_SeveralFilesAsJsonLines_WritesOneLineEach()
    {
        _folder.Write("a.txt", "Một");
        _folder.Write("b.txt", "Hai");

        var run = await CommandRun.OfAsync("read", _folder.Path, "--format", "jsonl");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line));
    }

    private static string? Answer(JsonElement json, string rule) => json.GetProperty("findings").EnumerateArray()
        .Single(f => f.GetProperty("rule").GetString() == rule).GetProperty("answer").GetString();
}
