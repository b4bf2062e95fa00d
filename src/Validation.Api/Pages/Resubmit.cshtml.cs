using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>Files a returned dossier again: the form filled in, each file kept, replaced or left out, only what changed uploaded.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken]
[Requires(Permission.FileDossiers)]
internal sealed class ResubmitModel(PageText text, IMediator mediator, FilingDoor door, IHistory history, IntakeLimits limits) : DossierPage(text)
{
    /// <summary>The returned dossier; null where it cannot be filed again, and then the page says why.</summary>
    public Resubmittable? Earlier { get; private set; }

    /// <summary>Where one can go instead, for a dossier that cannot be filed again.</summary>
    public RoundView? Round { get; private set; }

    public DossierForm Form { get; private set; } = null!;

    public Guid Id { get; private set; }

    /// <summary>What was declared and the form has no field for.</summary>
    public Manifest Declared { get; private set; } = new();

    /// <summary>The role of a file as it was judged.</summary>
    public string? RoleOf(string path) => Earlier!.Kept.Vietnamese.Documents.FirstOrDefault(d => d.File == path)?.Role;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await OpenAsync(id, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await OpenAsync(id, cancellation) is { } refused)
        {
            return refused;
        }

        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        Form = door.Form(Actor, typed);
        var read = await door.ReadAsync(HttpContext, typed, cancellation);
        if (read.Value is not { } upload)
        {
            return Refuse(read.Problem!);
        }

        var waits = await door.TakeInAsync(Actor, upload, () => DossierOfAsync(upload, typed, cancellation), cancellation, id);
        return waits.Value is { } waiting ? RedirectToPage("/Roles", new { token = waiting.Token, act = typed.GetValueOrDefault("act") }) : Refuse(waits.Problem!);
    }

    public static string LeaveOutField(int file) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"leave-{file}");

    private async Task<Outcome<DossierInput>> DossierOfAsync(Upload upload, Dictionary<string, string> typed, CancellationToken cancellation)
    {
        var taken = await TakenOver.WithAsync(
            upload, Earlier!.Filed.Files, i => typed.ContainsKey(LeaveOutField(i)), path => history.OpenAsync(Id, path, cancellation), limits, cancellation);
        return taken.Value is { } takeover ? Outcome<DossierInput>.Of(takeover.Declaring(Declared, typed)) : taken.As<DossierInput>();
    }

    // Null where it may be filed again; else the page that says why not.
    private async Task<IActionResult?> OpenAsync(Guid id, CancellationToken cancellation)
    {
        Id = id;
        var opened = await mediator.Send(new ResubmitDossier.Request(id, Actor), cancellation);
        if (opened.Problem is { } problem)
        {
            Round = (await mediator.Send(new ShowRound.Request(id, Actor, Text.Language), cancellation)).Value;
            return Round is null ? NotFound() : RefuseAt(problem, "why-not");
        }

        Earlier = opened.Value!;
        Declared = Manifest.Of(Earlier.Filed.Manifest);
        Form = door.Form(Actor, TakenDeclaration.Fields(Declared));
        return null;
    }
}
