using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>Every account.</summary>
[Requires(Permission.Administer)]
internal sealed class AccountsModel(PageText text, AccountDesk desk, TimeProvider clock) : DossierPage(text)
{
    public IReadOnlyList<Account> All { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task OnGetAsync(CancellationToken cancellation) => All = await desk.AllAsync(cancellation);
}
