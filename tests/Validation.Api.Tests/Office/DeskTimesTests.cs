using System.Text;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>A dossier received on Friday 20 November 2026 is due on Wednesday the 25th: Tuesday the 24th is a holiday, so on Thursday the 26th by the shipped calendar.</summary>
public sealed class DeskTimesTests : IDisposable
{
    private readonly OpenOffice _open = new();

    private static WorkingCalendar Shipped { get; } = Read(File.ReadAllText(Path.Combine(Repository.Root, "calendar.yaml")));

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Reschedule_AnotherCalendar_MovesOpenDossiersWithAnEventEach()
    {
        var open = await _open.FileAsync();
        var decided = await _open.FileAsync();
        await _open.Office.DecideAsync(await _open.ActAsync(decided.Id, OpenOffice.An), new DispositionOrder("return", null, null), default);

        Assert.Equal(1, await _open.Office.RescheduleAsync(Shipped, default));

        var desk = await _open.SeeAsync(open.Id);
        Assert.Equal(new DateOnly(2026, 11, 26), desk.Due);
        Assert.Equal(("due-changed", $$"""{"from":"2026-11-25","to":"2026-11-26","calendar":"{{Shipped.Sha256}}"}"""), (desk.Events[^1].Type, desk.Events[^1].Payload));
        Assert.Equal(new DateOnly(2026, 11, 25), (await _open.SeeAsync(decided.Id)).Due);
        Assert.Equal(0, await _open.Office.RescheduleAsync(Shipped, default));
    }

    [Fact]
    public async Task Reschedule_UncoveredYear_LeavesTheDueDay()
    {
        var open = await _open.FileAsync();

        Assert.Equal(0, await _open.Office.RescheduleAsync(Read("firstYear: 2019\nlastYear: 2019\noff: []\nmadeUp: []"), default));
        Assert.Equal(new DateOnly(2026, 11, 25), (await _open.SeeAsync(open.Id)).Due);
    }

    [Fact]
    public async Task Remind_MinuteByMinute_TellsEachOnceAtItsMoment()
    {
        var id = (await _open.FileAsync()).Id;
        await _open.Office.RescheduleAsync(Shipped, default);
        for (var now = _open.Clock.Now; now < new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.FromHours(7)); now = now.AddMinutes(30))
        {
            _open.Clock.Now = now;
            await _open.Office.RemindAsync(Shipped, default);
        }

        Assert.Equal(
            [("reminder-day", "25 17:00"), ("reminder-hours", "26 11:00"), ("dossier-overdue", "27 00:00")],
            (await _open.SeeAsync(id)).Events.Skip(2).Select(e => (e.Type, e.At.ToOffset(TimeSpan.FromHours(7)).ToString("dd HH:mm", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task Remind_AfterAStandstill_TellsAllThatWereMissedInOrder()
    {
        var id = (await _open.FileAsync()).Id;
        _open.Clock.Now = _open.Clock.Now.AddDays(30);

        Assert.Equal(3, await _open.Office.RemindAsync(Shipped, default));
        Assert.Equal(0, await _open.Office.RemindAsync(Shipped, default));
        Assert.Equal(["reminder-day", "reminder-hours", "dossier-overdue"], (await _open.SeeAsync(id)).Events.Skip(1).Select(e => e.Type));
    }

    [Fact]
    public async Task Remind_CalendarThatBeginsWithTheDueDay_TellsWhatItCan()
    {
        var id = (await _open.FileAsync(new InventedFiling { Decision = TaskTracking.Rules.Verdicts.Decision.Return })).Id;
        _open.History.Execute("UPDATE desk SET Due = '2027-01-01'");
        _open.Clock.Now = new DateTimeOffset(2027, 1, 5, 9, 0, 0, TimeSpan.FromHours(7));

        Assert.Equal(2, await _open.Office.RemindAsync(Read("firstYear: 2027\nlastYear: 2027\noff: []\nmadeUp: []"), default));
        Assert.Equal(["reminder-hours", "dossier-overdue"], (await _open.SeeAsync(id)).Events.Skip(1).Select(e => e.Type));
    }

    [Fact]
    public async Task Remind_DecidedDossier_TellsNothing()
    {
        var id = (await _open.FileAsync()).Id;
        await _open.Office.DecideAsync(await _open.ActAsync(id, OpenOffice.An), new DispositionOrder("return", null, null), default);
        _open.Clock.Now = _open.Clock.Now.AddDays(30);

        Assert.Equal(0, await _open.Office.RemindAsync(Shipped, default));
    }

    [Fact]
    public async Task Remind_WhileAClerkReads_LeavesTheStateSheSaw()
    {
        var id = (await _open.FileAsync()).Id;
        var seen = await _open.ActAsync(id, OpenOffice.An);
        _open.Clock.Now = _open.Clock.Now.AddDays(30);
        await _open.Office.RemindAsync(Shipped, default);

        Assert.NotNull((await _open.Office.DecideAsync(seen, new DispositionOrder("return", null, null), default)).Value);
    }

    private static WorkingCalendar Read(string text) => WorkingCalendarReader.Read(Encoding.UTF8.GetBytes(text), "calendar.yaml").Calendar!;
}
