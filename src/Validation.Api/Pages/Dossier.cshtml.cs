using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Papers;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Pages.Results;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Papers;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>The decision on a filed dossier.</summary>
[Requires(Permission.SeeDossiers)]
internal sealed class DossierModel(PageText text, IMediator mediator, ResultViews views, PaperDesk papers) : DossierPage(text)
{
    public ResultView Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        var found = await mediator.Send(new ShowDossier.Request(id, Actor), cancellation);
        if (found.Value is not { } kept)
        {
            return NotFound();
        }

        var kinds = papers.KindsOf(kept, person: null).Where(kind => kind == PaperKind.Receipt || Actor.May(Permission.WritePapers));
        Result = views.Of(kept, Text.Language) with { Papers = [.. kinds.Select(PaperWord.Of)] };
        return Page();
    }
}
