using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace TaskTracking.Validation.Api.Accounts.Database;

/// <summary>Identity's store, except that recovery codes are kept as hashes.</summary>
internal sealed class AccountStore(AccountsContext context, IdentityErrorDescriber? describer = null) : UserOnlyStore<Account, AccountsContext, string>(context, describer)
{
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(c => Secrets.Sha256(Bare(c))), cancellationToken);

    // The one that fits goes; the others stay as the hashes they are.
    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var kept = (await GetTokenAsync(user, Provider, CodesName, cancellationToken).ConfigureAwait(false) ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries);
        var bare = Bare(code);
        if (kept.FirstOrDefault(k => Secrets.Is(bare, k)) is not { } used)
        {
            return false;
        }

        await base.ReplaceCodesAsync(user, kept.Where(k => k != used), cancellationToken).ConfigureAwait(false);
        return true;
    }

    private const string Provider = "[AspNetUserStore]";
    private const string CodesName = "RecoveryCodes";

    private static string Bare(string code) => new([.. code.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
}
