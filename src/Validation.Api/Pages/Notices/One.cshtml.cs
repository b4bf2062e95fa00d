using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Office.Notices;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Notices;

/// <summary>One notice; read from then on.</summary>
[Requires(Permission.ReadNotices)]
internal sealed class OneModel(PageText text, Inbox inbox) : DossierPage(text)
{
    public Notice Notice { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long number, CancellationToken cancellation)
    {
        if (await inbox.OpenAsync(Actor, number, cancellation) is not { } notice)
        {
            return NotFound();
        }

        Notice = notice;
        return Page();
    }
}
