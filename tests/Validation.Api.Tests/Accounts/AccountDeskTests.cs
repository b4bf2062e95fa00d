using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Keys;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

/// <summary>Inviting, changing, first administrator, keys; and the line each leaves.</summary>
public sealed class AccountDeskTests : IAsyncLifetime
{
    private AccountsRoom _room = null!;

    public Task InitializeAsync()
    {
        _room = AccountsRoom.Open();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task Migrations_AgainstTheModel_LeaveNothingPending()
    {
        using var database = new AccountsDatabase(_room.Data);
        await using var context = database.Open();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Prepare_TablesOfANewerProgram_AreRefused()
    {
        using var database = new AccountsDatabase(_room.Data);
        await using var context = database.Open();
        await context.Database.ExecuteSqlRawAsync("INSERT INTO __AccountsMigrations VALUES ('20990101_01_Newer', '12.0.0')");

        Assert.Equal("data-newer", database.Prepare()?.Code);
    }

    [Fact]
    public async Task AcceptAsync_LinkUsedTwice_WorksOnce()
    {
        var invited = (await InviteAsync("an")).Value!;
        Assert.Null((await _room.SignInAsync("an")).Value);

        Assert.NotNull((await AcceptAsync(invited.Given)).Value);
        Assert.Equal("invitation-over", (await AcceptAsync(invited.Given)).Problem?.Code);
        Assert.NotNull((await _room.SignInAsync("an")).Value);
    }

    [Fact]
    public async Task AcceptAsync_After72Hours_IsOver()
    {
        var (first, second) = ((await InviteAsync("an")).Value!, (await InviteAsync("binh")).Value!);
        _room.Clock.Now += TimeSpan.FromHours(71);
        Assert.NotNull((await AcceptAsync(first.Given)).Value);
        _room.Clock.Now += TimeSpan.FromHours(2);
        Assert.Equal("invitation-over", (await AcceptAsync(second.Given)).Problem?.Code);
    }

    [Fact]
    public async Task AcceptAsync_DisabledMeanwhile_IsOver()
    {
        var invited = (await InviteAsync("an")).Value!;
        await _room.WithAsync((AccountDesk desk) => desk.DisableAsync(invited.Account.Id, AccountsRoom.Administrator, default));

        Assert.Equal("invitation-over", (await AcceptAsync(invited.Given)).Problem?.Code);
    }

    [Theory]
    [InlineData("an nguyen", "Người", Role.Clerk, null, "account-name-invalid")]
    [InlineData("ân", "Người", Role.Clerk, null, "account-name-invalid")]
    [InlineData("an", " ", Role.Clerk, null, "account-person-missing")]
    [InlineData("an", "Người", Role.Clerk, "SXD", "agency-unknown")]
    [InlineData("an", "Người", Role.AgencyUser, null, "agency-unknown")]
    [InlineData("CO.ROI", "Người", Role.Clerk, null, "account-name-taken")]
    public async Task InviteAsync_WhatIsWrong_IsSaid(string name, string person, object role, string? agency, string code)
    {
        await InviteAsync("co.roi");

        Assert.Equal(code, (await _room.WithAsync((AccountDesk desk) => desk.InviteAsync(new NewAccount(name, person, (Role)role, agency), AccountsRoom.Administrator, default))).Problem?.Code);
        Assert.Single(await _room.WithAsync((AccountDesk desk) => desk.AllAsync(default)));
    }

    [Fact]
    public async Task DisableAsync_TheOwnAccount_IsRefused()
    {
        var own = (await InviteAsync("an")).Value!.Account;

        Assert.Equal("account-own", (await _room.WithAsync((AccountDesk desk) => desk.DisableAsync(own.Id, AccountsRoom.Administrator with { Id = own.Id }, default))).Problem?.Code);
    }

    [Fact]
    public async Task Change_OfEveryKind_LeavesALineOfActivity()
    {
        var id = (await InviteAsync("an")).Value!.Account.Id;
        var by = AccountsRoom.Administrator;
        await _room.WithAsync(async (AccountDesk desk) =>
        {
            await desk.DisableAsync(id, by, default);
            await desk.EnableAsync(id, by, default);
            await desk.UnlockAsync(id, by, default);
            await desk.ChangeRoleAsync(id, Role.Head, null, by, default);
            await desk.ResetSecondFactorAsync(id, by, default);
            await desk.ResetPasswordAsync(id, by, default);
            return await desk.EndSessionsAsync(id, by, default);
        });

        Assert.Equal(
            new[] { "account-invited", "account-disabled", "account-enabled", "account-unlocked", "role-changed", "second-factor-reset", "password-reset", "sessions-ended" }.Select(what => $"administrator administrator {what} {id}"),
            await _room.ActivityAsync());
    }

    [Fact]
    public async Task Change_WhoseLineCannotBeWritten_DoesNotHappen()
    {
        var id = (await InviteAsync("an")).Value!.Account.Id;
        using var database = new AccountsDatabase(_room.Data);
        await using var context = database.Open();
        await context.Database.ExecuteSqlRawAsync("CREATE TRIGGER broken BEFORE INSERT ON activity BEGIN SELECT RAISE(ABORT, 'no'); END");

        await Assert.ThrowsAsync<DbUpdateException>(() => _room.WithAsync((AccountDesk desk) => desk.DisableAsync(id, AccountsRoom.Administrator, default)));

        Assert.Null((await _room.WithAsync((AccountDesk desk) => desk.FindAsync(id, default)))!.DisabledAt);
    }

    [Fact]
    public async Task EnsureAsync_Twice_GivesAPasswordOnce()
    {
        var password = await _room.WithAsync((FirstAdministrator first) => first.EnsureAsync(default));

        Assert.Null(await _room.WithAsync((FirstAdministrator first) => first.EnsureAsync(default)));
        var signed = (await _room.SignInAsync(FirstAdministrator.Name, password!)).Value!;
        Assert.Equal(Duty.Password, (await _room.ActorAsync(signed.Secret))!.Duty);
    }

    [Fact]
    public async Task FindAsync_OfAKey_HoldsUntilItIsOverOrRevoked()
    {
        var day = NewApiKey.Of("một ngày", Role.AgencyUser, "SXD", 1).Value!;
        var (first, second) = (await KeyAsync(day), await KeyAsync(day));
        Assert.Equal((Role.AgencyUser, "SXD"), await WhoAsync(first) is { } actor ? (actor.Role, actor.Agency) : default);
        Assert.Null(await WhoAsync(first[..^1] + (first[^1] == 'a' ? 'b' : 'a')));
        Assert.Null(await WhoAsync("dsk_"));

        Assert.True(await _room.WithAsync((ApiKeyBook book) => book.RevokeAsync(first.Split('_')[1], AccountsRoom.Administrator, default)));
        Assert.Null(await WhoAsync(first));
        Assert.NotNull(await WhoAsync(second));
        Assert.NotNull((await _room.WithAsync((ApiKeyBook book) => book.AllAsync(default))).Single(k => second.Contains(k.Prefix, StringComparison.Ordinal)).UsedAt);
        _room.Clock.Now += TimeSpan.FromHours(25);
        Assert.Null(await WhoAsync(second));
    }

    [Fact]
    public async Task Database_AfterAllOfThis_HoldsNoSecretAsItIs()
    {
        var invited = (await InviteAsync("an")).Value!;
        await AcceptAsync(invited.Given);
        var secret = (await _room.SignInAsync("an")).Value!.Secret;
        var key = await KeyAsync(NewApiKey.Of("k", Role.Clerk, null, 1).Value!);

        var bytes = string.Concat(Directory.EnumerateFiles(_room.Data, "history.db*").Select(f =>
        {
            using var stream = new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
            return reader.ReadToEnd();
        }));

        Assert.All(new[] { invited.Given, secret, key, AccountsRoom.Password }, text => Assert.DoesNotContain(text, bytes, StringComparison.Ordinal));
        Assert.Contains(invited.Account.Id, bytes, StringComparison.Ordinal);
    }

    private Task<Pipeline.Outcome<Invited>> InviteAsync(string name) =>
        _room.WithAsync((AccountDesk desk) => desk.InviteAsync(new NewAccount(name, "Người thử", Role.Clerk, null), AccountsRoom.Administrator, default));

    private Task<Pipeline.Outcome<SignedIn>> AcceptAsync(string link) =>
        _room.WithAsync((InvitationDesk desk) => desk.AcceptAsync(link, AccountsRoom.Password, AccountsRoom.Visitor, default));

    private Task<string> KeyAsync(NewApiKey key) => _room.WithAsync((ApiKeyBook book) => book.CreateAsync(key, AccountsRoom.Administrator, default));

    private Task<Actor?> WhoAsync(string key) => _room.WithAsync((ApiKeyBook book) => book.FindAsync(key, "10.0.0.1", default));
}
