using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>The first page: choose the files of a dossier. They are read once, and wait until their roles are confirmed.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken]
[Requires(Permission.FileDossiers)]
internal sealed class IndexModel(PageText text, IMediator mediator, FilingDoor door) : DossierPage(text)
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

        var kept = false;
        try
        {
            var input = upload.Input.With(typed);
            var first = await mediator.Send(new PrecheckDossier.Request(door.Order(input), Actor), cancellation);
            if (first.Value is not { } judgement)
            {
                return Refuse(first.Problem!);
            }

            if (door.LetWait(Actor, upload, input, judgement) is not { } waiting)
            {
                return Refuse(new Problem("too-busy"));
            }

            kept = true;
            return RedirectToPage("/Roles", new { token = waiting.Token, act = typed.GetValueOrDefault("act") });
        }
        finally
        {
            if (!kept)
            {
                upload.Dispose();
            }
        }
    }
}
