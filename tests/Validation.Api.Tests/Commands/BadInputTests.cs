using System.Globalization;
using System.IO.Compression;
using System.Text;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Commands;

/// <summary>What nobody can judge: each with its code, words and exit code 2; the program survives all of it.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_NoSuchPath_IsRefused() => await RefusedAsync("path-not-found", "check", Path.Combine(_folder.Path, "nothing"));

    [Fact]
    public async Task Check_EmptyFolder_IsRefused() => await RefusedAsync("no-files", "check", _folder.Path);

    [Fact]
    public async Task Check_OnlyIgnoredFiles_IsRefused()
    {
        _folder.Write(".DS_Store", "x");
        _folder.Write("~$a.docx", "x");

        await RefusedAsync("no-files", "check", _folder.Path);
    }

    [Theory]
    [InlineData(21)]
    [InlineData(3000)]
    public async Task Check_MoreFilesThanTheLimit_IsRefused(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"{i:D5}.txt"), "a");
        }

        await RefusedAsync("too-many-files", "check", _folder.Path);
    }

    [Fact]
    public async Task Check_FileOver50Megabytes_IsRefused()
    {
        Sparse("large.pdf", (50L * 1024 * 1024) + 1);

        await RefusedAsync("file-too-large", "check", _folder.Path);
    }

    [Fact]
    public async Task Check_201MegabytesTogether_IsRefused()
    {
        for (var i = 0; i < 5; i++)
        {
            Sparse(string.Create(CultureInfo.InvariantCulture, $"{i}.pdf"), 41L * 1024 * 1024);
        }

        await RefusedAsync("dossier-too-large", "check", _folder.Path);
    }

    [Fact]
    public async Task Check_FolderFourDeep_IsRefused()
    {
        _folder.Write("a/b/c/d/e.txt", "x");

        await RefusedAsync("folder-too-deep", "check", _folder.Path);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"agencie\":\"SXD\"}")]
    [InlineData("{\"agency\":\"SXD\",\"agency\":\"STC\"}")]
    [InlineData("{\"addressee\":\"council\"}")]
    [InlineData("{\"assignments\":[{\"number\":\"1\",\"assignedTo\":\"nobody\"}]}")]
    [InlineData("{\"assignments\":[{\"number\":\"1\",\"date\":\"20/11/2026\",\"assignedTo\":\"agency\"}]}")]
    [InlineData("{\"files\":[{\"file\":\"a.txt\",\"role\":\"letter\"}]}")]
    [InlineData("{\"files\":[{\"file\":\"../a.txt\",\"role\":\"draft\"}]}")]
    [InlineData("{\"files\":[{\"file\":\"a.txt\",\"role\":\"draft\"},{\"file\":\"a.txt\",\"role\":\"opinion\"}]}")]
    [InlineData("{\"files\":[null]}")]
    [InlineData("{\"files\":{}}")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Check_BrokenManifest_IsRefused(string manifest)
    {
        _folder.Write("a.txt", "x");
        _folder.Write("dossier.json", manifest);

        await RefusedAsync("metadata-invalid", "check", _folder.Path);
    }

    [Fact]
    public async Task Check_ManifestNested100000Deep_IsRefused()
    {
        _folder.Write("a.txt", "x");
        _folder.Write("dossier.json", string.Concat(Enumerable.Repeat("{\"files\":[", 20_000)));

        await RefusedAsync("metadata-invalid", "check", _folder.Path);
    }

    [Fact]
    public async Task Check_ManifestOver256Kilobytes_IsRefused()
    {
        _folder.Write("a.txt", "x");
        _folder.Write("dossier.json", "{\"title\":\"" + new string('a', 300_000) + "\"}");

        await RefusedAsync("metadata-invalid", "check", _folder.Path);
    }

    [Theory]
    [InlineData("--rules", "rules-invalid")]
    [InlineData("--agencies", "agencies-invalid")]
    [InlineData("--calendar", "calendar-invalid")]
    public async Task Check_BrokenPolicyFile_IsRefusedWithItsLine(string option, string code)
    {
        _folder.Write("dossier/a.txt", "x");
        foreach (var broken in new[] { "a: [", "id: 1\nunknown: 2\n", "", "&a [*a]", string.Concat(Enumerable.Repeat("[", 100_000)) })
        {
            var file = _folder.Write("broken.yaml", broken);

            var run = await CommandRun.OfAsync("check", Path.Combine(_folder.Path, "dossier"), option, file);

            Assert.Equal(2, run.Code);
            Assert.Equal(code, run.ErrorCode);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "a", "--format", "xml")]
    [InlineData("check", "a", "--lang", "fr")]
    [InlineData("check", "a", "--colour")]
    [InlineData("judge", "a")]
    [InlineData("serve", "--urls", "nonsense")]
    [InlineData("serve", "--port", "80")]
    [InlineData("serve", "a")]
    public async Task Run_WrongCommandLine_IsRefused(params string[] arguments) => await RefusedAsync("option-invalid", arguments);

    [Theory]
    [InlineData("--received", "yesterday")]
    [InlineData("--received", "2026-02-30")]
    [InlineData("--at", "20/11/2026")]
    [InlineData("--content", "/nowhere/at/all")]
    [InlineData("--password-file", "/nowhere/at/all")]
    public async Task Run_WrongOptionValue_IsRefused(string option, string value)
    {
        _folder.Write("a.txt", "x");

        await RefusedAsync("option-invalid", "check", _folder.Path, option, value);
    }

    [Fact]
    public async Task Check_ReceivedOutsideTheCalendar_IsRefused()
    {
        _folder.Write("a.txt", "x");

        await RefusedAsync("calendar-uncovered", "check", _folder.Path, "--received", "2055-01-01");
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/a.txt")]
    [InlineData("a\\..\\..\\b.txt")]
    public async Task Check_ArchiveWithPathOutside_IsRefused(string entry)
    {
        var path = _folder.Write("dossier.zip", Zip((entry, "x")));

        await RefusedAsync("archive-unsafe", "check", path);
    }

    [Fact]
    public async Task Check_ArchiveInArchive_IsRefused()
    {
        var inner = Zip(("a.txt", "x"));
        var path = _folder.Write("dossier.zip", Zip(("inner.zip", Encoding.Latin1.GetString(inner))));

        await RefusedAsync("archive-nested", "check", path);
    }

    [Fact]
    public async Task Check_ArchiveBomb_IsRefused()
    {
        var path = _folder.Write("dossier.zip", Zip(Enumerable.Range(0, 15).Select(i => (string.Create(CultureInfo.InvariantCulture, $"{i}.txt"), new string('a', 45_000_000))).ToArray()));

        var run = await CommandRun.OfAsync("check", path);

        Assert.Equal(2, run.Code);
        Assert.Contains(run.ErrorCode, new[] { "archive-unsafe", "dossier-too-large" });
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("no archive at all")]
    public async Task Check_BrokenArchive_IsRefused(string content)
    {
        var path = _folder.Write("dossier.zip", Encoding.Latin1.GetBytes(content));

        var run = await CommandRun.OfAsync("check", path);

        Assert.Equal(2, run.Code);
        Assert.Contains(run.ErrorCode, new[] { "archive-unsafe", "file-corrupt" });
    }

    private static async Task RefusedAsync(string code, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);

        Assert.Equal(2, run.Code);
        Assert.Equal(code, run.ErrorCode);
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(run.Json.GetProperty("error").GetProperty("message").GetString()!);
    }

    private void Sparse(string name, long length)
    {
        using var file = File.Create(Path.Combine(_folder.Path, name));
        file.SetLength(length);
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.Latin1.GetBytes(content));
            }
        }

        return buffer.ToArray();
    }
}
