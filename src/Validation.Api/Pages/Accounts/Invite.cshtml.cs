using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>Makes an account and the link with which its owner chooses a password.</summary>
[Requires(Permission.Administer)]
internal sealed class InviteModel(PageText text, AccountDesk desk, FilingDoor door) : DossierPage(text)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    /// <summary>The link, shown once; null as long as nothing was made.</summary>
    public string? Link { get; private set; }

    public RoleFields RoleFields => new(Role ?? RoleWords.Of(TaskTracking.Validation.Api.Accounts.Role.Clerk), Agency, door.Agencies(null), ErrorOf("agency"));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var choice = AgencyChoice.Of(Role, Agency, door);
        if (choice.Value is not { } chosen)
        {
            return RefuseAt(choice.Problem!, "agency");
        }

        var invited = await desk.InviteAsync(new NewAccount(Name ?? string.Empty, Person ?? string.Empty, chosen.Role, chosen.Agency), Actor, cancellation);
        if (invited.Value is not { } made)
        {
            return RefuseAt(invited.Problem!, invited.Problem!.Code == "account-person-missing" ? "person" : "name");
        }

        Person = made.Account.Person;
        Link = InvitationLink.Of(Request, made.Given);
        return Page();
    }
}

/// <summary>The address of an invitation, as it is handed on.</summary>
internal static class InvitationLink
{
    public static string Of(HttpRequest request, string secret) => $"{request.Scheme}://{request.Host.Value}/moi/{secret}";
}
