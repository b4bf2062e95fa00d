using System.Security.Cryptography;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Results;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>The second page: the proposed role of each file, changed where it is wrong, then judged.</summary>
[Requires(Permission.FileDossiers)]
internal sealed class RolesModel(PageText text, IMediator mediator, FilingDoor door, ResultViews views, ResubmissionDesk rounds) : DossierPage(text)
{
    public WaitingUpload Waiting { get; private set; } = null!;

    public IReadOnlyList<Agency> Agencies => door.Agencies(null);

    /// <summary>The button pressed on the first page, which stands out here again.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Act { get; set; }

    /// <summary>What a pre-check found; null as long as nothing was judged.</summary>
    public ResultView? Result { get; private set; }

    /// <summary>Dossiers filed before with the same content.</summary>
    public IReadOnlyList<Duplicate> Duplicates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string token, bool sua, CancellationToken cancellation)
    {
        if (door.Waiting(Actor, token) is not { } waiting)
        {
            return NotFound();
        }

        return waiting switch
        {
            { FiledAs: { } id } => RedirectToPage("/Dossier", new { id }),
            { Purged: true } => NotFound(),
            _ => await ShowAsync(waiting, sua ? null : waiting.Checked, cancellation),
        };
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation) =>
        door.Waiting(Actor, token) is { } waiting
            ? await waiting.InTurnAsync(() => JudgeAsync(waiting, cancellation), cancellation)
            : NotFound();

    private async Task<IActionResult> JudgeAsync(WaitingUpload waiting, CancellationToken cancellation)
    {
        if (waiting.FiledAs is { } already)
        {
            return RedirectToPage("/Dossier", new { id = already });
        }

        if (waiting.Purged)
        {
            return NotFound();
        }

        // The form below a result names no roles: what was checked is filed.
        var form = await Request.ReadFormAsync(cancellation);
        var asChecked = form.ContainsKey(FormDeclaration.RoleField(0)) ? null : waiting.Checked;
        await ShowAsync(waiting, asChecked, cancellation);
        var input = asChecked?.Input ?? waiting.Input.WithRoles(waiting.First.Dossier.Files, field => form[field]);
        return Act != "file" ? await PrecheckAsync(waiting, input, cancellation)
            : Duplicates.FirstOrDefault(d => d.Whole) is { } same && form["duplicate"] != "1" ? RefuseAt(new Problem("dossier-duplicate", same.Code), "duplicate")
            : await FileAsync(waiting, input);
    }

    private async Task<IActionResult> PrecheckAsync(WaitingUpload waiting, DossierInput input, CancellationToken cancellation)
    {
        var judged = await mediator.Send(new PrecheckDossier.Request(door.Order(input), Actor), cancellation);
        if (judged.Value is not { } judgement)
        {
            return Refuse(judged.Problem!);
        }

        door.Keep(waiting, input, judgement);
        return RedirectToPage("/Roles", new { token = waiting.Token });
    }

    // What the clerk asked to be filed is filed, also when the browser goes away meanwhile; the key keeps it from being filed twice.
    private async Task<IActionResult> FileAsync(WaitingUpload waiting, DossierInput input)
    {
        var request = new FileDossier.Request(door.Order(input), FilingChannel.Page, Actor)
        {
            Key = new IdempotencyKey("page-" + waiting.Token, Actor.Id, Fingerprint(waiting, input)),
            Resubmits = waiting.Resubmits,
        };
        var filed = await mediator.Send(request, CancellationToken.None);
        if (filed.Value is not { } kept)
        {
            return Refuse(filed.Problem!);
        }

        waiting.Finish(kept.Id);
        return RedirectToPage("/Dossier", new { id = kept.Id });
    }

    // The roles, or what a pre-check found; with what was filed before with the same content.
    private async Task<IActionResult> ShowAsync(WaitingUpload waiting, PrecheckedUpload? found, CancellationToken cancellation)
    {
        Waiting = waiting;
        Duplicates = (await mediator.Send(new FindDuplicates.Request(DossierContent.Of(found?.Judgement ?? waiting.First), Actor), cancellation)).Value!.All;
        if (found is not null)
        {
            var answer = found.Judgement.ToAnswer(Text.Language);
            Result = views.Of(answer) with
            {
                Next = ("Filing/_FileChecked", this),
                Round = waiting.Resubmits is { } earlier ? await rounds.RoundAsync(answer, earlier, Actor, Text.Language, cancellation) : null,
            };
        }

        return Page();
    }

    private static string Fingerprint(WaitingUpload waiting, DossierInput input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData((input.Manifest ?? ReadOnlyMemory<byte>.Empty).Span);
        foreach (var file in waiting.First.Dossier.Files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"\n{file.Sha256} {file.Path}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
