using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Desk;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>The clerks and heads of the Office, by name.</summary>
internal sealed class OfficePeople(AccountDesk accounts)
{
    /// <summary>All, also those who are no more; whoever may still hold a dossier first.</summary>
    public async Task<IReadOnlyList<OfficePerson>> AllAsync(CancellationToken cancellation) =>
        [.. (await accounts.AllAsync(cancellation).ConfigureAwait(false)).Where(a => a.Role.May(Permission.Decide))
            .Select(a => new OfficePerson(a.Id, a.Person, a.DisabledAt is null)).OrderBy(p => !p.MayHold).ThenBy(p => p.Name, StringComparer.Ordinal)];
}

/// <summary>Somebody of the Office.</summary>
/// <param name="MayHold">The account is not disabled.</param>
internal sealed record OfficePerson(string Account, string Name, bool MayHold);
