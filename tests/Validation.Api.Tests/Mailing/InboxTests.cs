using Microsoft.Data.Sqlite;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Mailing;

/// <summary>Who is told what, and who read it.</summary>
public sealed class InboxTests : IAsyncDisposable
{
    private readonly MailRoom _room = new();

    private static WorkingCalendar Shipped { get; } = WorkingCalendarReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "calendar.yaml")), "calendar.yaml").Calendar!;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Page_FiledDecidedAndDecidedAnew_TellsTheAgencyAndNobodyElse()
    {
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        var foreign = await _room.PersonAsync("foreign", Role.AgencyUser, "STC");
        var clerk = await _room.PersonAsync("clerk", Role.Clerk);
        var head = await _room.PersonAsync("head", Role.Head);
        var id = (await _room.Open.FileAsync()).Id;
        await _room.Open.Office.DecideAsync(await _room.Open.ActAsync(id, clerk), new DispositionOrder("return", null, null), default);
        await _room.Open.Office.DecideAsync(await _room.Open.ActAsync(id, head), new DispositionOrder("forward", (null, "Sở Y tế"), "Thuộc Sở Y tế."), default);

        var told = (await _room.Inbox.PageAsync(own, null, default)).Notices;
        Assert.Equal([("decided-anew", "forward"), ("decided", "return"), ("received", null)], told.Select(n => (n.Kind.What, n.Kind.Decision)));
        Assert.Equal(new DateOnly(2026, 11, 25), told[^1].Due);
        Assert.Equal(3, await _room.Inbox.UnreadAsync(own, default));
        Assert.Empty(await _room.ToldAsync(foreign));
        Assert.Equal(0, await _room.Inbox.UnreadAsync(foreign, default));
        Assert.Null(await _room.Inbox.OpenAsync(foreign, told[0].Number, default));
        Assert.Empty(await _room.ToldAsync(clerk));
    }

    [Fact]
    public async Task Page_RefusedAct_TellsNobody()
    {
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        var clerk = await _room.PersonAsync("clerk", Role.Clerk);
        var id = (await _room.Open.FileAsync()).Id;

        await _room.Open.Office.DecideAsync(await _room.Open.ActAsync(id, clerk), new DispositionOrder("accept", null, null), default);
        await _room.Open.Office.DecideAsync(new Act(id, 99, clerk), new DispositionOrder("return", null, null), default);

        Assert.Equal(["received"], await _room.ToldAsync(own));
    }

    [Fact]
    public async Task Page_AssignedByAnother_TellsTheHolderAndNotWhoTakesItHerself()
    {
        var an = await _room.PersonAsync("an", Role.Clerk);
        var binh = await _room.PersonAsync("binh", Role.Clerk);
        var id = (await _room.Open.FileAsync()).Id;
        await _room.Open.Office.AssignAsync(await _room.Open.ActAsync(id, an), an.Id, default);
        Assert.Empty(await _room.ToldAsync(an));
        await _room.Open.Office.AssignAsync(await _room.Open.ActAsync(id, an), binh.Id, default);
        await _room.Open.Office.AssignAsync(await _room.Open.ActAsync(id, binh), null, default);

        Assert.Equal(["assigned"], await _room.ToldAsync(binh));
        Assert.Equal(new DateOnly(2026, 11, 25), (await _room.Inbox.PageAsync(binh, null, default)).Notices[0].Due);
        Assert.Empty(await _room.ToldAsync(an));
    }

    [Fact]
    public async Task Page_RemindersOfAHeldDossier_GoToItsHolderAndOfOneNobodyHoldsToTheOffice()
    {
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        var an = await _room.PersonAsync("an", Role.Clerk);
        var binh = await _room.PersonAsync("binh", Role.Clerk);
        var held = (await _room.Open.FileAsync()).Id;
        await _room.Open.FileAsync(new InventedFiling { Decision = Decision.Return, Agency = "STC" });
        await _room.Open.Office.AssignAsync(await _room.Open.ActAsync(held, an), an.Id, default);
        await _room.Open.Office.RescheduleAsync(Shipped, default);
        _room.Open.Clock.Now = new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.FromHours(7));
        await _room.Open.Office.RemindAsync(Shipped, default);

        string[] reminders = ["overdue", "reminder-hours", "reminder-day"];
        Assert.Equal(["account", "account", "account", "account", "office", "office", "office"], (await _room.Inbox.PageAsync(an, null, default)).Notices.Select(n => n.Kind.Audience).Order(StringComparer.Ordinal));
        Assert.Equal(reminders, await _room.ToldAsync(binh));
        Assert.Equal(["overdue", "due-changed", "received"], await _room.ToldAsync(own));
    }

    [Fact]
    public async Task Open_Notice_IsReadByThatPersonOnlyAndOnce()
    {
        var first = await _room.PersonAsync("first", Role.AgencyUser, "SXD");
        var second = await _room.PersonAsync("second", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        var number = (await _room.Inbox.PageAsync(first, null, default)).Notices[0].Number;

        Assert.NotNull(await _room.Inbox.OpenAsync(first, number, default));
        Assert.NotNull(await _room.Inbox.OpenAsync(first, number, default));

        Assert.Equal((0, 1), (await _room.Inbox.UnreadAsync(first, default), await _room.Inbox.UnreadAsync(second, default)));
        Assert.Single(_room.Open.History.Rows("SELECT Notice FROM notice_reads"));
        await _room.Inbox.ReadAllAsync(second, default);
        Assert.Equal(0, await _room.Inbox.UnreadAsync(second, default));
    }

    [Fact]
    public async Task Page_MoreThanAPage_GoesOnWithoutLossOrRepeat()
    {
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        for (var i = 0; i < 45; i++)
        {
            await _room.Open.FileAsync();
        }

        var numbers = new List<long>();
        long? before = null;
        do
        {
            var page = await _room.Inbox.PageAsync(own, before, default);
            numbers.AddRange(page.Notices.Select(n => n.Number));
            before = page.Older;
        }
        while (before is not null);

        Assert.Equal(45, numbers.Distinct().Count());
        Assert.Equal(numbers.OrderDescending(), numbers);
    }

    [Fact]
    public async Task Page_BeforeTheAccountOrAfterAChangeOfRole_HoldsNothingOfIt()
    {
        var an = await _room.PersonAsync("an", Role.Clerk);
        var head = await _room.PersonAsync("head", Role.Head);
        var id = (await _room.Open.FileAsync()).Id;
        await _room.Open.Office.AssignAsync(await _room.Open.ActAsync(id, head), an.Id, default);
        _room.Open.Clock.Now += TimeSpan.FromMinutes(1);
        var late = await _room.PersonAsync("late", Role.AgencyUser, "SXD");

        Assert.Empty(await _room.ToldAsync(late));
        Assert.Empty(await _room.ToldAsync(an with { Role = Role.AgencyUser, Agency = "STC" }));
        Assert.Equal(["assigned"], await _room.ToldAsync(an));
    }

    [Theory]
    [InlineData("UPDATE notices SET Kind = Kind")]
    [InlineData("DELETE FROM notices")]
    [InlineData("REPLACE INTO notices SELECT * FROM notices LIMIT 1")]
    [InlineData("UPDATE notice_reads SET At = At")]
    [InlineData("DELETE FROM notice_reads")]
    [InlineData("REPLACE INTO notice_reads SELECT * FROM notice_reads LIMIT 1")]
    public async Task Change_OfNoticesAndWhoReadThem_IsRefused(string statement)
    {
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        await _room.Inbox.ReadAllAsync(own, default);

        Assert.Contains("only grows", Assert.Throws<SqliteException>(() => _room.Open.History.Execute(statement)).Message, StringComparison.Ordinal);
    }
}
