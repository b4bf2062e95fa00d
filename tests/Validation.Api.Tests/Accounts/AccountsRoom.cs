using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.SecondFactor;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

/// <summary>Accounts in a data folder of their own, on a clock that a test moves; each piece of work as a request has it.</summary>
internal sealed class AccountsRoom : IAsyncDisposable
{
    public const string Password = "bốn từ không ai đoán ra";

    /// <summary>Whoever administers here.</summary>
    public static readonly Actor Administrator = new("administrator", "quantri", Role.Administrator, null) { Address = "10.0.0.9", Session = "s", HasSecondFactor = true };

    public static readonly Visitor Visitor = new("10.0.0.1", "Trình duyệt thử");

    private readonly TemporaryFolder _folder = new();
    private readonly HistoryStore _history;
    private readonly ServiceProvider _provider;

    private AccountsRoom(string? data)
    {
        Data = data ?? Path.Combine(_folder.Path, "data");
        _history = HistoryStore.Opened(Data, Clock);
        _provider = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddAccounts(Data, new SessionLimits(TimeSpan.FromMinutes(30), TimeSpan.FromHours(12))).BuildServiceProvider();
        Assert.Null(_provider.GetRequiredService<AccountsDatabase>().Prepare());
    }

    /// <param name="data">A data folder that is there; null: a new one.</param>
    public static AccountsRoom Open(string? data = null) => new(data);

    public string Data { get; }

    public MovedClock Clock { get; } = new();

    public async Task<T> WithAsync<TPart, T>(Func<TPart, Task<T>> work)
        where TPart : notnull
    {
        await using var scope = _provider.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    /// <summary>An account whose owner has chosen the password.</summary>
    public async Task<Account> AccountAsync(string name, Role role = Role.Clerk, string? agency = null)
    {
        var invited = await WithAsync((AccountDesk desk) => desk.InviteAsync(new NewAccount(name, "Người thử", role, agency), Administrator, default));
        await WithAsync((InvitationDesk desk) => desk.AcceptAsync(invited.Value!.Given, Password, Visitor, default));
        return invited.Value!.Account;
    }

    public Task<Pipeline.Outcome<SignedIn>> SignInAsync(string name, string password = Password) =>
        WithAsync((SignInDesk desk) => desk.PasswordAsync(name, password, Visitor, default));

    /// <summary>Who a session's secret stands for now.</summary>
    public Task<Actor?> ActorAsync(string secret) => WithAsync((SessionBook book) => book.FindAsync(secret, "10.0.0.1", default));

    /// <summary>Sets the second factor up; the app's secret and the recovery codes.</summary>
    public async Task<(byte[] Secret, IReadOnlyList<string> Codes)> SecondFactorAsync(string name)
    {
        var actor = (await ActorAsync((await SignInAsync(name)).Value!.Secret))!;
        var secret = Base32.Encode(System.Security.Cryptography.RandomNumberGenerator.GetBytes(20));
        var set = await WithAsync((OwnDesk desk) => desk.SetSecondFactorAsync(actor, secret, OneTimeCode.At(Base32.Decode(secret), Clock.GetUtcNow()), string.Empty, Visitor, default));
        Clock.Now += TimeSpan.FromMinutes(2);
        return (Base32.Decode(secret), set.Value!.RecoveryCodes);
    }

    /// <summary>The lines of activity, as "who role what subject".</summary>
    public async Task<IReadOnlyList<string>> ActivityAsync()
    {
        await using var context = _provider.GetRequiredService<AccountsDatabase>().Open();
        return [.. context.Set<TaskTracking.Validation.Api.History.Database.Rows.ActivityRow>().OrderBy(a => a.Sequence).AsEnumerable().Select(a => $"{a.Who} {a.Role} {a.What} {a.Subject}")];
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _history.Dispose();
        _folder.Dispose();
    }

    internal sealed class MovedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
