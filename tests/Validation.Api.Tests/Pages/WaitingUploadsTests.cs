using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Pipeline;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Pages;

/// <summary>Uploads that wait for their roles: bounded, one browser's own, never longer there than told.</summary>
public sealed class WaitingUploadsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly QuarantineRoom _room;
    private readonly MovableClock _clock = new();

    public WaitingUploadsTests() => _room = new QuarantineRoom(new UploadOptions(Path.Combine(_folder.Path, "quarantine"), 0, 1));

    public void Dispose()
    {
        _room.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Add_BeyondCountOrBytes_IsRefusedAndStaysTheCallers()
    {
        using var waiting = new WaitingUploads(new WaitingLimits { Uploads = 2, Bytes = 25 }, _clock);
        Assert.NotNull(await AddAsync(waiting, 10));
        using var large = await UploadAsync(16);
        Assert.Null(waiting.Add("me", large, large.Input, null!));
        Assert.Equal(16, large.Input.Files[0].Content.Length);
        Assert.NotNull(await AddAsync(waiting, 15));
        using var third = await UploadAsync(1);
        Assert.Null(waiting.Add("me", third, third.Input, null!));
    }

    [Fact]
    public async Task Find_ByAnotherBrowserOrTooLate_IsNull()
    {
        using var waiting = new WaitingUploads(new WaitingLimits(), _clock);
        var added = await AddAsync(waiting, 3);

        Assert.Same(added, waiting.Find(added!.Token, "me"));
        Assert.Null(waiting.Find(added.Token, "somebody"));
        Assert.Null(waiting.Find(added.Token, null));
        _clock.Now += TimeSpan.FromMinutes(15);
        Assert.Null(waiting.Find(added.Token, "me"));
    }

    [Fact]
    public async Task Keep_WhatWasChecked_WaitsLongerAndGivesWayToUploads()
    {
        using var waiting = new WaitingUploads(new WaitingLimits { Uploads = 2, Bytes = 25 }, _clock);
        var added = (await AddAsync(waiting, 10))!;
        waiting.Keep(added, new PrecheckedUpload(added.Input, null!));
        _clock.Now += TimeSpan.FromHours(3);
        Assert.Same(added, waiting.Find(added.Token, "me"));
        Assert.NotNull(await AddAsync(waiting, 20));
        Assert.Null(waiting.Find(added.Token, "me"));
        Assert.True(added.Purged);
        Assert.Equal(20, Quarantined());
    }

    [Fact]
    public async Task Keep_BeyondWhatAnAccountMay_PurgesItsOldestOnly()
    {
        using var waiting = new WaitingUploads(new WaitingLimits { CheckedUploads = 2, CheckedBytes = 50 }, _clock);
        async Task<WaitingUpload> CheckedAsync(int bytes, string owner = "me")
        {
            var upload = await UploadAsync(bytes);
            var added = waiting.Add(owner, upload, upload.Input, null!)!;
            _clock.Now += TimeSpan.FromSeconds(1);
            waiting.Keep(added, new PrecheckedUpload(added.Input, null!));
            return added;
        }

        var others = await CheckedAsync(40, "somebody");
        var mine = new[] { await CheckedAsync(10), await CheckedAsync(10), await CheckedAsync(10) };
        Assert.Equal([true, false, false], mine.Select(m => m.Purged));
        var large = await CheckedAsync(45);
        Assert.Equal([true, true, true, false, false], mine.Append(large).Append(others).Select(m => m.Purged));
        _clock.Now += TimeSpan.FromHours(4);
        Assert.Null(waiting.Find(large.Token, "me"));
    }

    [Fact]
    public async Task Dispose_AtStop_PurgesWhatWaits()
    {
        var waiting = new WaitingUploads(new WaitingLimits(), _clock);
        await AddAsync(waiting, 1000);
        Assert.Equal(1000, Quarantined());
        waiting.Dispose();

        Assert.Equal(0, Quarantined());
    }

    [Fact]
    public async Task InTurn_WhileItsTimeEnds_KeepsTheBytesUntilItIsDone()
    {
        using var waiting = new WaitingUploads(new WaitingLimits(), _clock);
        var added = (await AddAsync(waiting, 1000))!;
        await added.InTurnAsync(
            () =>
            {
                added.Dispose();
                Assert.Equal(1000, Quarantined());
                return Task.FromResult(0);
            },
            CancellationToken.None);

        Assert.True(added.Purged);
        Assert.Equal(0, Quarantined());
    }

    [Fact]
    public async Task InTurn_SecondClick_FindsWhatTheFirstDid()
    {
        using var waiting = new WaitingUploads(new WaitingLimits(), _clock);
        var added = (await AddAsync(waiting, 10))!;
        var filings = 0;
        Task<Guid> FileAsync() => added.InTurnAsync(
            async () =>
            {
                if (added.FiledAs is { } known)
                {
                    return known;
                }

                await Task.Yield();
                filings++;
                added.Finish(Guid.NewGuid());
                return added.FiledAs!.Value;
            },
            CancellationToken.None);
        var ids = await Task.WhenAll(FileAsync(), FileAsync(), FileAsync());

        Assert.Single(ids.Distinct());
        Assert.Equal(1, filings);
    }

    private async Task<WaitingUpload?> AddAsync(WaitingUploads waiting, int bytes)
    {
        var upload = await UploadAsync(bytes);
        return waiting.Add("me", upload, upload.Input, null!);
    }

    private async Task<Upload> UploadAsync(int bytes)
    {
        var quarantine = _room.Open();
        var taken = await quarantine.TakeAsync(new MemoryStream(new byte[bytes]), bytes, () => new Problem("file-too-large", "x", "0"), CancellationToken.None);
        return new Upload(new([new("a.pdf", taken.Value!.Content)], null, []), new Dictionary<string, string>(), quarantine);
    }

    private long Quarantined() => new DirectoryInfo(_folder.Path).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);

    private sealed class MovableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
