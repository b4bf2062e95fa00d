using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.Mailing;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Notices;
using TaskTracking.Validation.Api.Tests.Office;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Mailing;

/// <summary>An Office with accounts, their inboxes, an outbox, and a mail server that can be looked into.</summary>
internal sealed class MailRoom : IAsyncDisposable
{
    private readonly OfficeDatabase _database;
    private readonly AccountsDatabase _accounts;

    public MailRoom()
    {
        _accounts = new AccountsDatabase(Open.History.Data);
        Assert.Null(_accounts.Prepare());
        _database = new OfficeDatabase(Open.History.Data);
        (Inbox, Outbox) = (new Inbox(_database, Open.Clock), new Outbox(_database, Open.Clock));
        Options = new MailOptions { Host = "127.0.0.1", Port = Catcher.Port, Tls = "none", From = "hoso@example.gov.vn", PublicUrl = "https://hoso.example.gov.vn/" };
        Watch = NewWatch();
    }

    public OpenOffice Open { get; } = new();

    public MailCatcher Catcher { get; } = new();

    public MailOptions Options { get; }

    public Inbox Inbox { get; }

    public Outbox Outbox { get; }

    public MailState State { get; } = new();

    public MailWatch Watch { get; private set; }

    public MailWriter Writer => new(Options, Open.Clock);

    /// <summary>As after a start of the process: what stood in memory is gone.</summary>
    public MailWatch NewWatch(IMailServer? server = null, ILogger<MailWatch>? log = null) =>
        Watch = new MailWatch(Outbox, server ?? new SmtpMailServer(Options), Writer, State, Open.Clock, log ?? NullLogger<MailWatch>.Instance);

    public AddressBook Book() => new(new AccountWork(_accounts.Open(), Open.Clock), new SmtpMailServer(Options), Writer, Options);

    /// <summary>Somebody with an account, and an address that is confirmed where one is given.</summary>
    public async Task<Actor> PersonAsync(string name, Role role, string? agency = null, bool mail = true)
    {
        await using var context = _accounts.Open();
        var account = Account.New(name, "Người thử", role, agency, Open.Clock.GetUtcNow());
        (account.NormalizedUserName, account.SecurityStamp) = (name.ToUpperInvariant(), "x");
        context.Add(account);
        if (mail)
        {
            context.Add(new MailAddressRow { Account = account.Id, Address = name + "@example.vn", WantedSince = Open.Clock.GetUtcNow() });
        }

        await context.SaveChangesAsync();
        return account.Acting(null) with { HasSecondFactor = true, Session = "s" };
    }

    public async Task ChangeAsync(Actor actor, Action<Account, MailAddressRow> change)
    {
        await using var context = _accounts.Open();
        change((await context.Accounts.FindAsync(actor.Id))!, (await context.MailAddresses.FindAsync(actor.Id))!);
        await context.SaveChangesAsync();
    }

    /// <summary>The kinds of somebody's notices, the newest first.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(Actor actor) => [.. (await Inbox.PageAsync(actor, null, default)).Notices.Select(n => n.Kind.What)];

    /// <summary>Time passes, and the outbox is looked at.</summary>
    public async Task TurnAsync(TimeSpan? after = null)
    {
        Open.Clock.Now += after ?? TimeSpan.Zero;
        await Watch.TurnAsync(default);
    }

    public IReadOnlyList<string> Mails() => Open.History.Rows("SELECT State || ' ' || Attempts || ' ' || coalesce(Code, '-') FROM mails ORDER BY 1");

    public async ValueTask DisposeAsync()
    {
        await Catcher.DisposeAsync();
        _database.Dispose();
        _accounts.Dispose();
        Open.Dispose();
    }
}
