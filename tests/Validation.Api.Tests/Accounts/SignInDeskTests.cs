using System.Diagnostics;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.SecondFactor;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

public sealed class SignInDeskTests : IAsyncLifetime
{
    private AccountsRoom _room = null!;

    public Task InitializeAsync()
    {
        _room = AccountsRoom.Open();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task PasswordAsync_RightPassword_StartsASessionOfTheAccount()
    {
        var account = await _room.AccountAsync("an", Role.AgencyUser, "SXD");

        var signed = (await _room.SignInAsync("AN")).Value!;

        Assert.Equal(new Actor(account.Id, "an", Role.AgencyUser, "SXD"), (await _room.ActorAsync(signed.Secret))! with { Address = null, Session = null });
        Assert.Equal($"{account.Id} agencyUser signed-in {account.Id}", (await _room.ActivityAsync())[^1]);
    }

    [Fact]
    public async Task PasswordAsync_SameLettersWrittenInParts_IsTheSamePassword()
    {
        await _room.AccountAsync("an");

        Assert.NotNull((await _room.SignInAsync("an", "bo\u0302\u0301n tu\u031B\u0300 kho\u0302ng ai \u0111oa\u0301n ra")).Value);
    }

    [Fact]
    public async Task PasswordAsync_UnknownNameWrongPasswordDisabledAndLocked_AreAnsweredAlike()
    {
        await _room.AccountAsync("an");
        var off = await _room.AccountAsync("nghi");
        await _room.WithAsync((AccountDesk desk) => desk.DisableAsync(off.Id, AccountsRoom.Administrator, default));

        var answers = new[]
        {
            await _room.SignInAsync("khong-co"), await _room.SignInAsync("an", "sai mật khẩu rồi"), await _room.SignInAsync("nghi"), await _room.SignInAsync("an", new string('x', 300)), await _room.SignInAsync(string.Empty, string.Empty),
        };

        Assert.All(answers, a => Assert.Equal(("sign-in-refused", 0), (a.Problem!.Code, a.Problem.Arguments.Count)));
    }

    [Fact]
    public async Task PasswordAsync_UnknownName_TakesAsLongAsAWrongPassword()
    {
        await _room.AccountAsync("an");
        await _room.SignInAsync("khong-co", "sai mật khẩu rồi");
        var (unknown, wrong) = (new List<double>(), new List<double>());
        for (var i = 0; i < 5; i++)
        {
            unknown.Add(await TimeAsync("khong-co"));
            wrong.Add(await TimeAsync("an"));
        }

        // The fastest of each: what a busy machine adds is no work of ours.
        Assert.InRange(unknown.Min() / wrong.Min(), 0.5, 2);
    }

    [Fact]
    public async Task PasswordAsync_FiveFailures_LockForAQuarterOfAnHour()
    {
        var account = await _room.AccountAsync("an");
        for (var i = 0; i < 5; i++)
        {
            await _room.SignInAsync("an", "sai mật khẩu rồi");
        }

        Assert.Equal("sign-in-refused", (await _room.SignInAsync("an")).Problem?.Code);
        _room.Clock.Now += TimeSpan.FromMinutes(14);
        Assert.Equal("sign-in-refused", (await _room.SignInAsync("an")).Problem?.Code);
        _room.Clock.Now += TimeSpan.FromMinutes(2);
        Assert.NotNull((await _room.SignInAsync("an")).Value);
        Assert.Contains($"- - locked-out {account.Id}", await _room.ActivityAsync());
        Assert.DoesNotContain(await _room.ActivityAsync(), line => line.Contains("sai", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PasswordAsync_FourFailuresThenRight_BeginsToCountAnew()
    {
        await _room.AccountAsync("an");
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++)
            {
                await _room.SignInAsync("an", "sai mật khẩu rồi");
            }

            Assert.NotNull((await _room.SignInAsync("an")).Value);
        }
    }

    [Fact]
    public async Task PasswordAsync_ManyGuessesAtOnce_AreLookedAtFiveTimes()
    {
        var account = await _room.AccountAsync("an");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => _room.SignInAsync("an", "sai mật khẩu rồi"))));

        Assert.Equal(5, (await _room.ActivityAsync()).Count(l => l == $"- - sign-in-failed {account.Id}" || l == $"- - locked-out {account.Id}"));
        Assert.Equal("sign-in-refused", (await _room.SignInAsync("an")).Problem?.Code);
    }

    [Fact]
    public async Task CodeAsync_WithASecondFactor_IsNeededAndCountsOnce()
    {
        await _room.AccountAsync("an");
        var (secret, _) = await _room.SecondFactorAsync("an");

        var first = (await _room.SignInAsync("an")).Value!;
        Assert.True(first.AwaitsCode);
        Assert.Null(await _room.ActorAsync(first.Secret));
        var code = OneTimeCode.At(secret, _room.Clock.Now);
        Assert.Equal("code-wrong", (await CodeAsync(first.Secret, code == "000000" ? "000001" : "000000")).Problem?.Code);
        var signed = (await CodeAsync(first.Secret, code)).Value!;

        Assert.NotEqual(first.Secret, signed.Secret);
        Assert.True((await _room.ActorAsync(signed.Secret))!.HasSecondFactor);
        Assert.Equal("sign-in-over", (await CodeAsync(first.Secret, code)).Problem?.Code);
        Assert.Equal("code-wrong", (await CodeAsync((await _room.SignInAsync("an")).Value!.Secret, code)).Problem?.Code);
    }

    [Fact]
    public async Task CodeAsync_RecoveryCode_WorksOnceAndIsKeptAsAHash()
    {
        await _room.AccountAsync("an");
        var (_, codes) = await _room.SecondFactorAsync("an");
        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());

        Assert.NotNull((await CodeAsync((await _room.SignInAsync("an")).Value!.Secret, codes[3].ToLowerInvariant())).Value);
        Assert.Equal("code-wrong", (await CodeAsync((await _room.SignInAsync("an")).Value!.Secret, codes[3])).Problem?.Code);
        Assert.NotNull((await CodeAsync((await _room.SignInAsync("an")).Value!.Secret, codes[4])).Value);
        var kept = string.Join('\n', (await _room.WithAsync((AccountWork work) => Task.FromResult(work.Context.Tokens.Select(t => t.Value).ToList())))!);
        Assert.All(codes, code => Assert.DoesNotContain(code, kept, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task CodeAsync_FiveWrongCodes_LockTheAccount()
    {
        await _room.AccountAsync("an");
        var (secret, _) = await _room.SecondFactorAsync("an");
        for (var i = 0; i < 5; i++)
        {
            await CodeAsync((await _room.SignInAsync("an")).Value!.Secret, "000000");
        }

        Assert.Equal("sign-in-refused", (await _room.SignInAsync("an")).Problem?.Code);
        _room.Clock.Now += TimeSpan.FromMinutes(16);
        Assert.NotNull((await CodeAsync((await _room.SignInAsync("an")).Value!.Secret, OneTimeCode.At(secret, _room.Clock.Now))).Value);
    }

    [Fact]
    public async Task CodeAsync_LaterThanFiveMinutes_BeginsAgain()
    {
        await _room.AccountAsync("an");
        var (secret, _) = await _room.SecondFactorAsync("an");
        var first = (await _room.SignInAsync("an")).Value!;
        _room.Clock.Now += TimeSpan.FromMinutes(6);

        Assert.Equal("sign-in-over", (await CodeAsync(first.Secret, OneTimeCode.At(secret, _room.Clock.Now))).Problem?.Code);
    }

    private Task<Pipeline.Outcome<SignedIn>> CodeAsync(string secret, string code) =>
        _room.WithAsync((SignInDesk desk) => desk.CodeAsync(secret, code, AccountsRoom.Visitor, default));

    private async Task<double> TimeAsync(string name)
    {
        var watch = Stopwatch.StartNew();
        await _room.SignInAsync(name, "sai mật khẩu rồi");
        return watch.Elapsed.TotalMilliseconds;
    }
}
