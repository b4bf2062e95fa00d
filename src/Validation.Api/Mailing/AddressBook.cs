using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Mailing;

/// <summary>Where somebody's notices go by mail: said by nobody but the owner of the account, and counting once a code that was sent there was typed here.</summary>
internal sealed class AddressBook(AccountWork work, IMailServer server, MailWriter writer, MailOptions options)
{
    private const int Asked = 5;
    private const int Typed = 5;
    private const int Digits = 8;
    private static readonly TimeSpan AskedWithin = TimeSpan.FromDays(1);
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>What somebody said; null where nothing.</summary>
    public Task<MailAddressRow?> OfAsync(Actor actor, CancellationToken cancellation) =>
        work.Context.MailAddresses.AsNoTracking().SingleOrDefaultAsync(m => m.Account == actor.Id, cancellation);

    /// <summary>Sends a code to an address. Refused: mail-off, mail-address-invalid, mail-asked-often, mail-not-sent.</summary>
    public async Task<Problem?> AskAsync(Actor actor, string? typed, CancellationToken cancellation)
    {
        var address = typed?.Trim();
        if (!options.IsOn || !MailAddress.IsSound(address))
        {
            return new Problem(options.IsOn ? "mail-address-invalid" : "mail-off");
        }

        // Of eight digits, five of which may be typed, for an hour.
        var code = RandomNumberGenerator.GetString("0123456789", Digits);
        var problem = await work.InOneAsync<Problem?>(async () =>
        {
            var row = await RowAsync(actor, cancellation).ConfigureAwait(false);
            if (row.AsksSince is null || row.AsksSince + AskedWithin <= work.Now)
            {
                (row.Asks, row.AsksSince) = (0, work.Now);
            }

            if (row.Asks >= Asked)
            {
                return (new Problem("mail-asked-often"), null);
            }

            row.Asks++;
            (row.Pending, row.CodeSha256, row.CodeUntil, row.Tries) = (address, Secrets.Sha256(code), work.Now + Lifetime, 0);
            return (null, new ActivityLine(actor, "mail-address-asked", actor.Id));
        }, cancellation).ConfigureAwait(false);
        if (problem is not null || await SendAsync(address!, code, cancellation).ConfigureAwait(false))
        {
            return problem;
        }

        // Nobody has that code: the page is not to ask for it.
        await work.InOneAsync<Problem?>(async () =>
        {
            var row = await RowAsync(actor, cancellation).ConfigureAwait(false);
            (row.Pending, row.CodeSha256, row.CodeUntil) = (null, null, null);
            return (null, null);
        }, cancellation).ConfigureAwait(false);
        return new Problem("mail-not-sent");
    }

    /// <summary>Takes the address whose code is typed; mail goes there from now on. Refused: mail-code-wrong.</summary>
    public Task<Problem?> ConfirmAsync(Actor actor, string? code, CancellationToken cancellation) => work.InOneAsync<Problem?>(async () =>
    {
        var row = await RowAsync(actor, cancellation).ConfigureAwait(false);
        var bare = new string([.. (code ?? string.Empty).Where(char.IsAsciiDigit)]);
        if (row.Pending is null || row.CodeUntil <= work.Now || ++row.Tries > Typed || !Secrets.Is(bare, row.CodeSha256!))
        {
            return (new Problem("mail-code-wrong"), null);
        }

        (row.Address, row.WantedSince) = (row.Pending, row.WantedSince ?? work.Now);
        (row.Pending, row.CodeSha256, row.CodeUntil) = (null, null, null);
        return (null, new ActivityLine(actor, "mail-address-confirmed", actor.Id));
    }, cancellation);

    /// <summary>Switches mail on or off; the inbox stays.</summary>
    public Task<bool> WantAsync(Actor actor, bool wanted, CancellationToken cancellation) => work.InOneAsync<bool>(async () =>
    {
        var row = await RowAsync(actor, cancellation).ConfigureAwait(false);
        if (row.Address is null || wanted == row.WantedSince is not null)
        {
            return (false, null);
        }

        row.WantedSince = wanted ? work.Now : null;
        return (true, new ActivityLine(actor, wanted ? "mail-switched-on" : "mail-switched-off", actor.Id));
    }, cancellation);

    private async Task<MailAddressRow> RowAsync(Actor actor, CancellationToken cancellation)
    {
        if (await work.Context.MailAddresses.SingleOrDefaultAsync(m => m.Account == actor.Id, cancellation).ConfigureAwait(false) is { } kept)
        {
            return kept;
        }

        var row = new MailAddressRow { Account = actor.Id };
        work.Context.Add(row);
        return row;
    }

    private async Task<bool> SendAsync(string address, string code, CancellationToken cancellation)
    {
        var (connection, _) = await server.ConnectAsync(cancellation).ConfigureAwait(false);
        if (connection is null)
        {
            return false;
        }

        await using (connection.ConfigureAwait(false))
        {
            using var message = writer.Confirmation(address, code);
            return (await connection.SendAsync(message, cancellation).ConfigureAwait(false)).Code is null;
        }
    }
}
