using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>Judges what was kept of a dossier again: the facts, with what the Office corrected of them; never the files.</summary>
internal sealed class Replaying(IHistory history, PoliciesInForce policies, Engine engine)
{
    /// <summary>By the book, directory and calendar that judged it then; refused where this program does not read them (replay-impossible).</summary>
    public async Task<Outcome<Judgement>> ByItsOwnAsync(KeptDecision kept, CancellationToken cancellation)
    {
        var was = kept.Vietnamese;
        if (await history.PolicyAsync(was.RuleBook.Sha256, cancellation).ConfigureAwait(false) is not { } rules
            || await history.PolicyAsync(was.Directory, cancellation).ConfigureAwait(false) is not { } agencies
            || await history.PolicyAsync(was.Calendar, cancellation).ConfigureAwait(false) is not { } days)
        {
            return Impossible("policies");
        }

        var now = policies.Current;
        var book = now.Book.Sha256 == was.RuleBook.Sha256 ? now.Book : RuleBookReader.Read(rules.Span, "rules.yaml").Book;
        var directory = now.Directory.Sha256 == was.Directory ? now.Directory : AgencyDirectoryReader.Read(agencies.Span, "agencies.yaml").Directory;
        var calendar = now.Calendar.Sha256 == was.Calendar ? now.Calendar : WorkingCalendarReader.Read(days.Span, "calendar.yaml").Calendar;
        return book is null ? Impossible("rules.yaml") : directory is null ? Impossible("agencies.yaml") : calendar is null ? Impossible("calendar.yaml")
            : Again(kept, book, directory, calendar, new PolicyStamp(book.Id, book.Version, book.Sha256, directory.Sha256, calendar.Sha256, was.Trust, engine.Description));
    }

    /// <summary>By what is in force now. Signatures stay as they were validated then.</summary>
    public Outcome<Judgement> ByTodays(KeptDecision kept)
    {
        var now = policies.Current;
        return Again(kept, now.Book, now.Directory, now.Calendar, now.Stamp(engine) with { TrustSha256 = kept.Vietnamese.Trust });
    }

    private static Outcome<Judgement> Again(KeptDecision kept, RuleBook book, AgencyDirectory directory, WorkingCalendar calendar, PolicyStamp stamp)
    {
        if (FactsOf(kept) is not { } stored)
        {
            return Impossible("facts");
        }

        var dossier = CorrectedFacts.Of(stored, kept.Corrections);
        var judged = Judge.Decide(dossier, book, directory, calendar);
        return judged.Verdict is { } verdict
            ? Outcome<Judgement>.Of(new Judgement(verdict, dossier, kept.Facts, stamp))
            : Outcome<Judgement>.Refused(new Problem(judged.Error!, ContractWords.Of((DateTimeOffset?)dossier.ReceivedAt)!));
    }

    /// <summary>The facts as they were kept; null where they are another version's.</summary>
    public static Dossier? FactsOf(KeptDecision kept)
    {
        try
        {
            return CanonicalJson.Read(kept.Facts.Span);
        }
        catch (System.Text.Json.JsonException)
        {
            // Facts of another version: told as what cannot be read.
            return null;
        }
    }

    private static Outcome<Judgement> Impossible(string what) => Outcome<Judgement>.Refused(new Problem("replay-impossible", what));
}
