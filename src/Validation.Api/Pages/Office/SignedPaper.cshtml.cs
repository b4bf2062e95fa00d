using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>Takes the signed PDF of a decided dossier's paper.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken]
[Requires(Permission.Decide)]
internal sealed class SignedPaperModel(PageText text, IMediator mediator, FilingDoor door) : DossierPage(text)
{
    public DeskView Desk { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if ((await mediator.Send(new ShowDesk.Request(id, Actor), cancellation)).Value is not { } view)
        {
            return NotFound();
        }

        Desk = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        var read = await door.ReadAsync(HttpContext, typed, cancellation);
        using var upload = read.Value;
        if (await OnGetAsync(id, cancellation) is NotFoundResult none)
        {
            return none;
        }

        if (upload is null)
        {
            return RefuseAt(read.Problem!, "files");
        }

        var moves = long.TryParse(typed.GetValueOrDefault("moves"), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;
        var kept = await mediator.Send(new UploadSignedPaper.Request(new Act(id, moves, Actor), upload.Input), cancellation);
        return kept.Value is not null ? Redirect($"/ho-so/{id:D}/xu-ly?xong=signed#signed")
            : kept.Problem!.Code == "secret-paper-only" ? Refuse(kept.Problem)
            : RefuseAt(kept.Problem, "files");
    }
}
