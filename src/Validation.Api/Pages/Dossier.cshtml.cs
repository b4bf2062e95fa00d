using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Papers;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Pages.Results;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Papers;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>The decision on a filed dossier.</summary>
[Requires(Permission.SeeDossiers)]
internal sealed class DossierModel(PageText text, IMediator mediator, ResultViews views, PaperDesk papers) : DossierPage(text)
{
    public ResultView Result { get; private set; } = null!;

    /// <summary>Where it stands with the Office.</summary>
    public DossierStatus Status { get; private set; } = null!;

    /// <summary>Its place among those filed for the same matter.</summary>
    public RoundView Round { get; private set; } = null!;

    /// <summary>Returned, and nothing took its place yet.</summary>
    public bool MayResubmit => Status.State == "return" && Round.Later is null && Actor.May(Permission.FileDossiers);

    /// <summary>Whether the reader is of the Office, and sees its desk.</summary>
    public bool MayWork => Actor.May(Permission.SeeDesk);

    /// <summary>"dau": the result as it was at filing, whatever was corrected since.</summary>
    [BindProperty(SupportsGet = true, Name = "ket-qua")]
    public string? Which { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        var found = await mediator.Send(new ShowDossier.Request(id, Actor) { AsItStands = Which != "dau" }, cancellation);
        if (found.Value is not { } kept)
        {
            return NotFound();
        }

        var kinds = (await papers.KindsOfAsync(kept, cancellation)).Where(kind => kind == PaperKind.Receipt || MayWork);
        Status = (await mediator.Send(new ShowStatus.Request(id, Actor), cancellation)).Value!;
        Round = (await mediator.Send(new ShowRound.Request(id, Actor, Text.Language), cancellation)).Value!;
        var none = new Dictionary<string, string>(StringComparer.Ordinal); // persons answered what stands, not what stood before
        Result = views.Of(kept, Text.Language) with { Papers = [.. kinds.Select(PaperWord.Of)], Settled = Which == "dau" ? none : Status.Settled };
        return Page();
    }
}
