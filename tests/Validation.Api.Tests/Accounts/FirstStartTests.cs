using TaskTracking.Bench.Crashing;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.Keys;
using TaskTracking.Validation.Api.History.Backups;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

/// <summary>The first start, the commands on accounts, and the backup that carries them.</summary>
public sealed class FirstStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Serve_StartedTwice_PrintsThePasswordOnceAndNotInTheLog()
    {
        var ground = new CrashGround(_folder.Path, Repository.Agencies);
        var logs = new List<string>();
        for (var start = 0; start < 2; start++)
        {
            using var served = await ServedProgram.StartAsync(Repository.Program, ground);
            Assert.True(await ServiceRun.SoonAsync(() => start > 0 || served.Log.Contains(FirstAdministrator.Name, StringComparison.Ordinal)));
            await Task.Delay(300);
            await served.KillAsync();
            logs.Add(served.Log);
        }

        var lines = logs[0].Split('\n');
        var password = lines[Array.FindIndex(lines, l => l.Contains(FirstAdministrator.Name, StringComparison.Ordinal)) + 1].Trim();
        Assert.Matches("^[a-z2-9]{5}(-[a-z2-9]{5}){3}$", password);
        Assert.DoesNotContain(lines, l => l.StartsWith('{') && l.Contains(password, StringComparison.Ordinal));
        Assert.DoesNotContain(FirstAdministrator.Name, logs[1], StringComparison.Ordinal);
        await using var room = AccountsRoom.Open(Data);
        Assert.NotNull((await room.SignInAsync(FirstAdministrator.Name, password)).Value);
    }

    [Fact]
    public async Task Key_OfARole_SignsInWhileTheServiceRuns()
    {
        await using var service = await ServiceRun.StartAsync();
        var run = await CommandRun.OfAsync("admin", "key", "--role", "agencyUser", "--agency", "SXD", "--agencies", Repository.Agencies, "--data", service.Data);

        Assert.Equal(0, run.Code);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await service.AsAsync(run.Output.Trim(), HttpMethod.Get, "/api/v1/dossiers")).Status);
    }

    [Theory]
    [InlineData("agency-unknown", "key", "--role", "agencyUser")]
    [InlineData("agency-unknown", "key", "--role", "agencyUser", "--agency", "XYZ")]
    [InlineData("agency-unknown", "key", "--role", "clerk", "--agency", "SXD")]
    [InlineData("key-invalid", "key", "--role", "clerk", "--days", "0")]
    [InlineData("option-invalid", "key", "--role", "king")]
    [InlineData("account-not-found", "user", "disable", "--name", "khong-co")]
    [InlineData("account-name-invalid", "user", "create", "--name", "a b", "--person", "Người", "--role", "clerk")]
    public async Task Run_WhatIsWrong_IsRefused(string code, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(["admin", .. arguments, .. code == "option-invalid" ? Array.Empty<string>() : ["--data", Data]]);

        Assert.Equal((2, code), (run.Code, run.ErrorCode));
    }

    [Fact]
    public async Task User_CreatedResetAndDisabled_SignsInAsLongAsItMay()
    {
        var first = (await CommandRun.OfAsync("admin", "user", "create", "--name", "an", "--person", "Người thử", "--role", "head", "--data", Data)).Output.Trim();
        var second = (await CommandRun.OfAsync("admin", "user", "reset", "--name", "an", "--data", Data)).Output.Trim();
        await using (var room = AccountsRoom.Open(Data))
        {
            Assert.Null((await room.SignInAsync("an", first)).Value);
            Assert.Equal(Duty.Password, (await room.ActorAsync((await room.SignInAsync("an", second)).Value!.Secret))!.Duty);
        }

        Assert.Equal(0, (await CommandRun.OfAsync("admin", "user", "disable", "--name", "an", "--data", Data)).Code);
        await using var after = AccountsRoom.Open(Data);
        Assert.Null((await after.SignInAsync("an", second)).Value);
    }

    [Fact]
    public async Task Restore_OfABackup_BringsAccountsAndKeysBack()
    {
        string key, session;
        await using (var room = AccountsRoom.Open(Data))
        {
            await room.AccountAsync("an");
            session = (await room.SignInAsync("an")).Value!.Secret;
            key = await room.WithAsync((ApiKeyBook book) => book.CreateAsync(NewApiKey.Of("k", Role.Auditor, null, 9).Value!, AccountsRoom.Administrator, default));
            Assert.Null((await BackupMaking.RunAsync(Data, Path.Combine(_folder.Path, "backup.zip"), default)).Problem);
        }

        var restored = Path.Combine(_folder.Path, "restored");
        Assert.Null((await BackupRestoring.RunAsync(Path.Combine(_folder.Path, "backup.zip"), restored, default)).Problem);
        await using var again = AccountsRoom.Open(restored);
        Assert.NotNull((await again.SignInAsync("an")).Value);
        Assert.NotNull(await again.ActorAsync(session));
        Assert.Equal(Role.Auditor, (await again.WithAsync((ApiKeyBook book) => book.FindAsync(key, "10.0.0.1", default)))!.Role);
        Assert.Contains(await again.ActivityAsync(), l => l.Contains("key-created", StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            foreach (var data in new[] { restored, Data })
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(data, "history.db")));
            }
        }
    }
}
