using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.Accounts.Keys;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>API keys: made here, shown once, revoked here.</summary>
[Requires(Permission.Administer)]
internal sealed class KeysModel(PageText text, ApiKeyBook book, FilingDoor door, TimeProvider clock) : DossierPage(text)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public string? Days { get; set; } = NewApiKey.UsualDays.ToString(CultureInfo.InvariantCulture);

    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true, Name = "xong")]
    public string? Done { get; set; }

    public IReadOnlyList<ApiKeyRow> All { get; private set; } = [];

    /// <summary>The key, shown once; null as long as none was made.</summary>
    public string? Made { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public RoleFields RoleFields => new(Role ?? RoleWords.Of(TaskTracking.Validation.Api.Accounts.Role.Clerk), Agency, door.Agencies(null), ErrorOf("agency"));

    public async Task OnGetAsync(CancellationToken cancellation) => All = await book.AllAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        var choice = AgencyChoice.Of(Role, Agency, door);
        if (choice.Value is not { } chosen)
        {
            return RefuseAt(choice.Problem!, "agency");
        }

        var asked = NewApiKey.Of(Name, chosen.Role, chosen.Agency, int.TryParse(Days, CultureInfo.InvariantCulture, out var days) ? days : 0);
        if (asked.Value is not { } key)
        {
            return RefuseAt(asked.Problem!, "name");
        }

        Made = await book.CreateAsync(key, Actor, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(string? prefix, CancellationToken cancellation)
    {
        await book.RevokeAsync(prefix ?? string.Empty, Actor, cancellation);
        return Redirect("/tai-khoan/khoa?xong=revoke");
    }
}
