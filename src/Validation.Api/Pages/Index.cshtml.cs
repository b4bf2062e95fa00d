using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>The first page: choose the files of a dossier. They are read once, and wait until their roles are confirmed.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken]
[Requires(Permission.FileDossiers)]
internal sealed class IndexModel(PageText text, FilingDoor door) : DossierPage(text)
{
    public DossierForm Form { get; private set; } = null!;

    public void OnGet() => Form = door.Form(Actor, new Dictionary<string, string>(StringComparer.Ordinal));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        Form = door.Form(Actor, typed);
        var read = await door.ReadAsync(HttpContext, typed, cancellation);
        if (read.Value is not { } upload)
        {
            return Refuse(read.Problem!);
        }

        var waits = await door.TakeInAsync(Actor, upload, () => Task.FromResult(Outcome<DossierInput>.Of(upload.Input.With(typed))), cancellation);
        return waits.Value is { } waiting ? RedirectToPage("/Roles", new { token = waiting.Token, act = typed.GetValueOrDefault("act") }) : Refuse(waits.Problem!);
    }
}
