using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.Mailing;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Notices;

/// <summary>Whether and where one's notices go by mail.</summary>
[Requires(Permission.ReadNotices)]
internal sealed class ByMailModel(PageText text, AddressBook book, MailOptions options) : DossierPage(text)
{
    public MailAddressRow? Kept { get; private set; }

    public bool IsOn => options.IsOn;

    /// <summary>What was typed and refused.</summary>
    public string? Typed { get; private set; }

    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true, Name = "xong")]
    public string? Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Kept = await book.OfAsync(Actor, cancellation);

    public async Task<IActionResult> OnPostAsync(string? act, string? address, string? code, CancellationToken cancellation)
    {
        Done = null;
        var (field, done, problem) = act switch
        {
            "ask" => ("address", "mail-code", await book.AskAsync(Actor, address, cancellation)),
            "confirm" => ("code", "mail-on", await book.ConfirmAsync(Actor, code, cancellation)),
            "on" => ("address", await book.WantAsync(Actor, wanted: true, cancellation) ? "mail-on" : string.Empty, null),
            "off" => ("address", await book.WantAsync(Actor, wanted: false, cancellation) ? "mail-off" : string.Empty, null),
            _ => ("address", string.Empty, new Pipeline.Problem("request-invalid")),
        };
        if (problem is null)
        {
            return Redirect("/toi/thu?xong=" + done);
        }

        await OnGetAsync(cancellation);
        Typed = act == "ask" ? address : null;
        return RefuseAt(problem, field);
    }
}
