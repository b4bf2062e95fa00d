using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Sessions;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

/// <summary>When a session ends: by itself, by its owner, by an administrator.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private AccountsRoom _room = null!;
    private Account _account = null!;
    private string _secret = null!;

    public async Task InitializeAsync()
    {
        _room = AccountsRoom.Open();
        _account = await _room.AccountAsync("an");
        _secret = (await _room.SignInAsync("an")).Value!.Secret;
    }

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task FindAsync_HalfAnHourWithoutARequest_EndsIt()
    {
        for (var i = 0; i < 3; i++)
        {
            _room.Clock.Now += TimeSpan.FromMinutes(29);
            Assert.NotNull(await _room.ActorAsync(_secret));
        }

        _room.Clock.Now += TimeSpan.FromMinutes(31);
        Assert.Null(await _room.ActorAsync(_secret));
    }

    [Fact]
    public async Task FindAsync_DiskThatTakesNothing_StillKnowsWhoItIs()
    {
        await _room.WithAsync((AccountWork work) => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            work.Context.Database, "CREATE TRIGGER broken BEFORE UPDATE ON sessions BEGIN SELECT RAISE(ABORT, 'full'); END"));
        _room.Clock.Now += TimeSpan.FromMinutes(5);

        Assert.NotNull(await _room.ActorAsync(_secret));
    }

    [Fact]
    public async Task FindAsync_TwelveHoursOfRequests_EndIt()
    {
        for (var i = 0; i < 35; i++)
        {
            _room.Clock.Now += TimeSpan.FromMinutes(20);
            Assert.NotNull(await _room.ActorAsync(_secret));
        }

        _room.Clock.Now += TimeSpan.FromMinutes(20);
        Assert.Null(await _room.ActorAsync(_secret));
    }

    [Theory]
    [InlineData("disable")]
    [InlineData("role")]
    [InlineData("reset")]
    [InlineData("factor")]
    [InlineData("sessions")]
    public async Task FindAsync_AfterAnAdministratorChangedTheAccount_IsOverAtOnce(string change)
    {
        await _room.WithAsync((AccountDesk desk) => change switch
        {
            "disable" => desk.DisableAsync(_account.Id, AccountsRoom.Administrator, default),
            "role" => desk.ChangeRoleAsync(_account.Id, Role.Auditor, null, AccountsRoom.Administrator, default),
            "reset" => desk.ResetPasswordAsync(_account.Id, AccountsRoom.Administrator, default),
            "factor" => desk.ResetSecondFactorAsync(_account.Id, AccountsRoom.Administrator, default),
            _ => desk.EndSessionsAsync(_account.Id, AccountsRoom.Administrator, default),
        });

        Assert.Null(await _room.ActorAsync(_secret));
    }

    [Fact]
    public async Task FindAsync_CookieThatIsNone_IsNobody()
    {
        Assert.Null(await _room.ActorAsync("x"));
        Assert.Null(await _room.ActorAsync(Secrets.Sha256(_secret)));
    }

    [Fact]
    public async Task EndSessionAsync_OneOfTheOwn_EndsThatOne()
    {
        var other = (await _room.SignInAsync("an")).Value!.Secret;
        var actor = (await _room.ActorAsync(_secret))!;
        Assert.Equal(3, (await _room.WithAsync((SessionBook book) => book.OfAsync(_account.Id, default))).Count);

        Assert.True(await _room.WithAsync((OwnDesk desk) => desk.EndSessionAsync(actor, Secrets.Sha256(other), default)));

        Assert.Null(await _room.ActorAsync(other));
        Assert.NotNull(await _room.ActorAsync(_secret));
    }

    [Fact]
    public async Task EndSessionAsync_OfSomebodyElse_DoesNothing()
    {
        await _room.AccountAsync("binh");
        var other = (await _room.SignInAsync("binh")).Value!.Secret;
        var actor = (await _room.ActorAsync(_secret))!;

        Assert.False(await _room.WithAsync((OwnDesk desk) => desk.EndSessionAsync(actor, Secrets.Sha256(other), default)));
        Assert.NotNull(await _room.ActorAsync(other));
    }

    [Fact]
    public async Task EndSessionAsync_AllOthers_LeavesThisOne()
    {
        var other = (await _room.SignInAsync("an")).Value!.Secret;

        await _room.WithAsync((OwnDesk desk) => desk.EndSessionAsync(_room.ActorAsync(_secret).Result!, null, default));

        Assert.Null(await _room.ActorAsync(other));
        Assert.NotNull(await _room.ActorAsync(_secret));
    }

    [Fact]
    public async Task ChangePasswordAsync_RightCurrentOne_EndsEverySessionAndBeginsANewOne()
    {
        var actor = (await _room.ActorAsync(_secret))!;

        var renewed = await _room.WithAsync((OwnDesk desk) => desk.ChangePasswordAsync(actor, AccountsRoom.Password, "một câu khác hẳn vậy", AccountsRoom.Visitor, default));

        Assert.Null(await _room.ActorAsync(_secret));
        Assert.NotNull(await _room.ActorAsync(renewed.Value!));
        Assert.NotNull((await _room.SignInAsync("an", "một câu khác hẳn vậy")).Value);
        Assert.Null((await _room.SignInAsync("an")).Value);
    }

    [Theory]
    [InlineData("sai mật khẩu rồi", "một câu khác hẳn vậy", "password-wrong")]
    [InlineData(AccountsRoom.Password, AccountsRoom.Password, "password-same")]
    [InlineData(AccountsRoom.Password, "ngắn", "password-length")]
    [InlineData(AccountsRoom.Password, "password1234", "password-common")]
    public async Task ChangePasswordAsync_WhatIsWrong_IsSaid(string current, string next, string code)
    {
        var actor = (await _room.ActorAsync(_secret))!;

        Assert.Equal(code, (await _room.WithAsync((OwnDesk desk) => desk.ChangePasswordAsync(actor, current, next, AccountsRoom.Visitor, default))).Problem?.Code);
        Assert.NotNull(await _room.ActorAsync(_secret));
    }
}
