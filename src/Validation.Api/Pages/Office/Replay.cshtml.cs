using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pages.Results;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>A decision judged again, beside what was decided then.</summary>
[Requires(Permission.SeeDesk)]
internal sealed class ReplayModel(PageText text, IMediator mediator, ResultViews views) : DossierPage(text)
{
    public Replay? Replay { get; private set; }

    public Guid Id { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public ResultView Result { get; private set; } = null!;

    /// <summary>"own" or "today".</summary>
    [BindProperty(SupportsGet = true, Name = "quy-tac")]
    public string Book { get; set; } = "own";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        var kept = await mediator.Send(new ShowDossier.Request(id, Actor) { AsItStands = true }, cancellation);
        if (kept.Value is not { } decision)
        {
            return NotFound();
        }

        (Id, Code, Result) = (id, decision.Code, views.Of(decision, Text.Language));
        var replayed = await mediator.Send(new ReplayDossier.Request(id, Book, Text.Language, Actor), cancellation);
        Replay = replayed.Value;
        return Replay is null ? RefuseAt(replayed.Problem!, "content") : Page();
    }
}
