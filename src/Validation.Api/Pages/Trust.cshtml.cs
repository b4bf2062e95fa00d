using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>What is trusted and how it stands. Takes in what cannot create trust: evidence, and authorities below an anchor that is there.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken]
[Requires(Permission.SignedIn, Posting = Permission.ChangeTrust)]
internal sealed class TrustModel(PageText text, FilingDoor door, TrustInForce trust, JudgingGate gate, IntakeLimits limits, TimeProvider clock) : DossierPage(text)
{
    public TrustAnswer Trust { get; private set; } = null!;

    /// <summary>What an import came to; null as long as nothing was sent.</summary>
    public TrustImportAnswer? Imported { get; private set; }

    /// <summary>There is a folder to import into.</summary>
    public bool CanImport => trust.Folder is not null && MayImport;

    /// <summary>Whoever reads the page may change what is trusted.</summary>
    public bool MayImport => Actor.May(Permission.ChangeTrust);

    public IntakeLimits Limits => limits;

    public void OnGet() => Trust = trust.Answer(Text.Language);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var imported = await ImportAsync(cancellation);
        Trust = trust.Answer(Text.Language);
        if (imported.Value is not { } done)
        {
            return Refuse(imported.Problem!);
        }

        Imported = done.ToAnswer(byPage: true, Text.Language);
        return Page();
    }

    private async Task<Outcome<TrustImported>> ImportAsync(CancellationToken cancellation)
    {
        var read = await door.ReadAsync(HttpContext, new Dictionary<string, string>(StringComparer.Ordinal), cancellation);
        if (read.Value is not { } received)
        {
            return read.As<TrustImported>();
        }

        using var upload = received;
        if (upload.Input.Files.Count == 0)
        {
            return Outcome<TrustImported>.Refused(new Problem("no-files"));
        }

        using var place = await gate.EnterAsync(cancellation);
        return place is null ? Outcome<TrustImported>.Refused(new Problem("too-busy"))
            : trust.Folder is not { } folder
            ? Outcome<TrustImported>.Refused(new Problem("trust-not-configured"))
            : await TrustImporting.RunAsync(
                new TrustImport(folder, [.. upload.Input.Files.Select(f => (f.Path, f.Content.ToArray()))], [], DryRun: false, new TrustHand(Actor.Name, "page", clock)),
                cancellation);
    }
}
