using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Language;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>Checks the digital signatures of any file and keeps nothing.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken]
[Requires(Permission.SignedIn)]
internal sealed class SignaturesModel(PageText text, IMediator mediator, FilingDoor door, JudgingGate gate, Policies policies, TimeProvider clock) : DossierPage(text)
{
    public IntakeLimits Limits => door.Form(Actor, new Dictionary<string, string>(StringComparer.Ordinal)).Limits;

    /// <summary>What was found; empty before anything was sent.</summary>
    public IReadOnlyList<VerifyFile> Files { get; private set; } = [];

    /// <summary>The moment they were judged at, on a Vietnamese clock.</summary>
    public DateTimeOffset CheckedAt { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var read = await door.ReadAsync(HttpContext, new Dictionary<string, string>(StringComparer.Ordinal), cancellation);
        if (read.Value is not { } received)
        {
            return Refuse(read.Problem!);
        }

        using var upload = received;
        if (upload.Input.Files.Count == 0)
        {
            return Refuse(new Problem("no-files"));
        }

        using var place = await gate.EnterAsync(cancellation);
        if (place is null)
        {
            return Refuse(new Problem("too-busy"));
        }

        var options = policies.InspectionAt(clock.GetUtcNow());
        var files = new List<VerifyFile>();
        foreach (var file in upload.Input.Files)
        {
            var verified = await mediator.Send(new VerifySignatures.Request(file, options), cancellation);
            if (verified.Value is not { } result)
            {
                return Refuse(verified.Problem!);
            }

            files.Add(result.ToAnswer(Text.Language));
        }

        Files = files;
        CheckedAt = VietnamTime.Of(options.ValidationTime);
        return Page();
    }
}
