using TaskTracking.Validation.Api.Intake.Uploads;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>The folder where uploads wait: for this account alone, one process apart from another, swept of what a crash left.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class QuarantineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Room_OfACrashedProcess_IsSweptAtTheNextStart()
    {
        _folder.Write("q/aaaa.lock", string.Empty);
        _folder.Write("q/aaaa/bbbb/0000", "bytes of a dossier");

        using var room = Room();

        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(Path.Combine(_folder.Path, "q")), e => e.Contains("aaaa", StringComparison.Ordinal));
    }

    [Fact]
    public void Room_OfAProcessThatLives_IsLeftAlone()
    {
        using var first = Room();
        using var upload = first.Open();
        upload.Keep("bytes"u8.ToArray());

        using var second = Room();

        Assert.Single(Directory.EnumerateFiles(Path.Combine(_folder.Path, "q"), "0000", SearchOption.AllDirectories));
    }

    [Fact]
    public void Room_FolderThatOthersMayRead_IsClosedToThem()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "q"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        using var room = Room();
        using var upload = room.Open();

        Assert.Equal(Quarantine.Ours, File.GetUnixFileMode(folder.FullName));
        Assert.All(Directory.EnumerateDirectories(folder.FullName, "*", SearchOption.AllDirectories), d => Assert.Equal(Quarantine.Ours, File.GetUnixFileMode(d)));
    }

    [Fact]
    public void Room_WhereAFileStands_CannotBeUsed()
    {
        _folder.Write("q", "a file");

        Assert.Throws<QuarantineUnusableException>(Room);
    }

    [Fact]
    public void Room_TidiedAwayWhileIdle_IsMadeAgain()
    {
        using var room = Room();
        Directory.Delete(Directory.EnumerateDirectories(Path.Combine(_folder.Path, "q")).Single(), recursive: true);

        Assert.True(room.HasSpace);
        using var upload = room.Open();
        Assert.Equal(5, upload.Keep("bytes"u8.ToArray()).Length);
    }

    [Fact]
    public void Memory_AfterTheUploadIsOver_ThrowsInsteadOfKillingTheProcess()
    {
        using var room = Room();
        var upload = room.Open();
        var memory = upload.Keep("bytes"u8.ToArray());
        upload.Dispose();

        Assert.Throws<ObjectDisposedException>(() => memory.Span.Length);
    }

    [Fact]
    public void Purge_OfAnUpload_ZeroesWhatItsMemoryShows()
    {
        using var room = Room();
        using var upload = room.Open();
        var memory = upload.Keep("bytes"u8.ToArray());

        upload.Purge();

        Assert.All(memory.ToArray(), b => Assert.Equal(0, b));
    }

    private QuarantineRoom Room() => new(new UploadOptions(Path.Combine(_folder.Path, "q"), 0, 1));
}
