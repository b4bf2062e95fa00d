using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Office.Notices;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Notices;

/// <summary>What one was told, the newest first.</summary>
[Requires(Permission.ReadNotices)]
internal sealed class InboxModel(PageText text, Inbox inbox) : DossierPage(text)
{
    public NoticePage Found { get; private set; } = null!;

    public int Unread { get; private set; }

    /// <summary>Only what is older than this number; null: from the newest.</summary>
    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        (Found, Unread) = (await inbox.PageAsync(Actor, Before, cancellation), await inbox.UnreadAsync(Actor, cancellation));

    /// <summary>All of it is read.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await inbox.ReadAllAsync(Actor, cancellation);
        return Redirect("/hop-thu");
    }
}
