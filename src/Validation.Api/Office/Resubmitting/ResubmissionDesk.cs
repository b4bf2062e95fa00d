using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Office.Resubmitting;

/// <summary>Which dossier may be filed again, and what changed from one round to the next. Everybody is told only of dossiers that they see.</summary>
internal sealed class ResubmissionDesk(IHistory history, IOffice office)
{
    /// <summary>
    /// The returned dossier. Refused: dossier-not-found (also another agency's), resubmission-open, resubmission-accepted,
    /// resubmission-forwarded, resubmission-done (something took its place already).
    /// </summary>
    public async Task<Outcome<Resubmittable>> OpenAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (await history.OwnerAsync(id, cancellation).ConfigureAwait(false) is not { } owner || !actor.Sees(owner.Agency)
            || await office.FindAsync(id, cancellation).ConfigureAwait(false) is not { } desk)
        {
            await history.NoteAsync(new ActivityLine(actor, "dossier-not-found", id.ToString("D")), cancellation).ConfigureAwait(false);
            return Refused("dossier-not-found");
        }

        if (desk.Disposition?.Decision is not "return")
        {
            return Refused(desk.Disposition?.Decision switch { null => "resubmission-open", "accept" => "resubmission-accepted", _ => "resubmission-forwarded" });
        }

        var chain = await history.ChainAsync(id, cancellation).ConfigureAwait(false);
        return new RoundView(chain, id, null, []).Later is { } follows
            ? Refused("resubmission-done", follows.Code)
            : Outcome<Resubmittable>.Of(new Resubmittable(
                (await history.FindAsync(id, cancellation).ConfigureAwait(false))!.On(await office.CorrectedAsync(id, cancellation).ConfigureAwait(false)), (await history.ContentAsync(id, cancellation).ConfigureAwait(false))!, desk));
    }

    /// <summary>A dossier's place in its chain and what changed since the round before: for the Office with what persons answered by now, for its agency once it is decided. Refused: dossier-not-found.</summary>
    /// <param name="language">"vi" or "en".</param>
    public async Task<Outcome<RoundView>> RoundAsync(Guid id, Actor actor, string language, CancellationToken cancellation)
    {
        var chain = (await history.ChainAsync(id, cancellation).ConfigureAwait(false)).Where(l => actor.Sees(l.Agency)).ToList();
        var view = new RoundView(chain, id, null, []);
        if (!chain.Exists(l => l.Id == id))
        {
            return Outcome<RoundView>.Refused(new Problem("dossier-not-found"));
        }

        if (view.Earlier is not { } earlier)
        {
            return Outcome<RoundView>.Of(view);
        }

        var (before, now) = (await RoundOfAsync(earlier.Id, asTheOffice: true, language, cancellation).ConfigureAwait(false), await RoundOfAsync(id, actor.May(Permission.SeeDesk), language, cancellation).ConfigureAwait(false));
        return Outcome<RoundView>.Of(view with { Delta = Delta.Between(before, now), Files = FilePairs.Of(before.Files, now.Files) });
    }

    /// <summary>The same for a pre-check made from a returned dossier.</summary>
    public async Task<RoundView> RoundAsync(CheckAnswer answer, Guid resubmits, Actor actor, string language, CancellationToken cancellation)
    {
        var chain = (await history.ChainAsync(resubmits, cancellation).ConfigureAwait(false)).Where(l => actor.Sees(l.Agency)).ToList();
        var (before, now) = (await RoundOfAsync(resubmits, asTheOffice: true, language, cancellation).ConfigureAwait(false), Rounds.Of(answer));
        return new RoundView([.. chain, new ChainLink(Guid.Empty, string.Empty, default, null)], Guid.Empty, Delta.Between(before, now), FilePairs.Of(before.Files, now.Files));
    }

    // As the Office left it; to its agency, as long as it is not decided, as the machine answered.
    private async Task<Round> RoundOfAsync(Guid id, bool asTheOffice, string language, CancellationToken cancellation)
    {
        var (kept, desk) = ((await history.FindAsync(id, cancellation).ConfigureAwait(false))!, (await office.FindAsync(id, cancellation).ConfigureAwait(false))!);
        return asTheOffice || desk.Disposition is not null ? Rounds.Of(kept.On(await office.CorrectedAsync(id, cancellation).ConfigureAwait(false)), desk, language) : Rounds.Of(kept.In(language));
    }

    private static Outcome<Resubmittable> Refused(string code, params string[] arguments) => Outcome<Resubmittable>.Refused(new Problem(code, arguments));
}
