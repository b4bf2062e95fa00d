using MediatR;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Filing;

/// <summary>How uploads come in through a page: guarded, streamed, bounded; and where they wait.</summary>
internal sealed class FilingDoor(IMediator mediator, UploadReader reader, FormGuard guard, WaitingUploads waiting, PoliciesInForce policies, IntakeLimits limits, TimeProvider clock)
{
    /// <summary>The form with what was typed.</summary>
    public DossierForm Form(Actor actor, IReadOnlyDictionary<string, string> typed) => new(typed, Agencies(actor.Agency), limits);

    /// <summary>The agencies of today, as the directory lists them; of an agency user its own.</summary>
    /// <param name="only">Code of the one agency; null: all.</param>
    public IReadOnlyList<Agency> Agencies(string? only) =>
        [.. policies.Current.Directory.Agencies.Where(a => a.ExistsOn(VietnamTime.DayOf(clock.GetUtcNow())) && (only is null || a.Code == only))];

    /// <summary>The upload, which the caller disposes; refused where the form is not ours.</summary>
    /// <param name="typed">Gets the small fields, also of a refused upload.</param>
    public async Task<Outcome<Upload>> ReadAsync(HttpContext http, Dictionary<string, string> typed, CancellationToken cancellation)
    {
        if (!FormGuard.MayRead(http.Request))
        {
            return Outcome<Upload>.Refused(new Problem("form-expired"));
        }

        var read = await reader.ReadAsync(http.Request, cancellation, typed).ConfigureAwait(false);
        if (read.Value is { } upload && !await guard.IsOursAsync(http, typed).ConfigureAwait(false))
        {
            upload.Dispose();
            typed.Clear();
            return Outcome<Upload>.Refused(new Problem("form-expired"));
        }

        return read;
    }

    /// <summary>A dossier received at this moment.</summary>
    public JudgingOrder Order(DossierInput input) => JudgingOrder.Now(input, policies.Current, clock);

    /// <summary>Judges an upload a first time and lets it wait for its roles; whatever is refused is disposed. Refused also: too-busy, where there is no room.</summary>
    /// <param name="input">The dossier that the upload comes to.</param>
    /// <param name="resubmits">The returned dossier that it is to take the place of.</param>
    public async Task<Outcome<WaitingUpload>> TakeInAsync(Actor actor, Upload upload, Func<Task<Outcome<DossierInput>>> input, CancellationToken cancellation, Guid? resubmits = null)
    {
        WaitingUpload? kept = null;
        try
        {
            var made = await input().ConfigureAwait(false);
            if (made.Value is not { } dossier)
            {
                return made.As<WaitingUpload>();
            }

            var first = await mediator.Send(new PrecheckDossier.Request(Order(dossier), actor), cancellation).ConfigureAwait(false);
            if (first.Value is not { } judgement)
            {
                return first.As<WaitingUpload>();
            }

            kept = waiting.Add(actor.Id, upload, dossier, judgement, resubmits);
            return kept is null ? Outcome<WaitingUpload>.Refused(new Problem("too-busy")) : Outcome<WaitingUpload>.Of(kept);
        }
        finally
        {
            if (kept is null)
            {
                upload.Dispose();
            }
        }
    }

    /// <summary>It was pre-checked: what was checked waits on, to be filed without another upload.</summary>
    public void Keep(WaitingUpload upload, DossierInput input, Judgement found) => waiting.Keep(upload, new PrecheckedUpload(input, found));

    /// <summary>The upload of this account that waits under a name; null where there is none.</summary>
    public WaitingUpload? Waiting(Actor actor, string token) => waiting.Find(token, actor.Id);
}
