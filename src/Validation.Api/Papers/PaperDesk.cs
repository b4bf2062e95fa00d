using TaskTracking.Language;
using TaskTracking.Papers;
using TaskTracking.Rules.Book;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Office;

namespace TaskTracking.Validation.Api.Papers;

/// <summary>Writes the papers of kept dossiers: what was answered then, by the book it was judged by, in the words that the Office uses now.</summary>
internal sealed class PaperDesk(PoliciesInForce policies, IHistory history, IOffice office)
{
    /// <summary>By what a person of the Office decided; while nobody did, by what the rules recommend.</summary>
    /// <returns>Null where such a paper does not fit the decision.</returns>
    public async Task<Paper?> WriteAsync(PaperKind kind, KeptDecision kept, CancellationToken cancellation)
    {
        // By the facts as the Office corrected them; only the receipt tells what came in, as it was answered then.
        kept = kind == PaperKind.Receipt ? kept : kept.On(await office.CorrectedAsync(kept.Id, cancellation).ConfigureAwait(false));
        var person = DecisionOf(await office.FindAsync(kept.Id, cancellation).ConfigureAwait(false));
        var inForce = policies.Current;
        var judged = await JudgedAsync(kept, inForce, cancellation).ConfigureAwait(false);
        var day = VietnamTime.DayOf(person?.At ?? judged.ReceivedAt);
        return PaperWriter.Write(kind, judged, person, inForce.Directory.OfficeOn(inForce.Papers.Office, day), inForce.Papers);
    }

    /// <summary>Which papers a dossier has, in the order of their kinds.</summary>
    public async Task<IReadOnlyList<PaperKind>> KindsOfAsync(KeptDecision kept, CancellationToken cancellation)
    {
        kept = kept.On(await office.CorrectedAsync(kept.Id, cancellation).ConfigureAwait(false));
        var person = DecisionOf(await office.FindAsync(kept.Id, cancellation).ConfigureAwait(false));
        var judged = kept.Vietnamese.ToJudged(kept.Code, kept.Agency, policies.Current.Book, policies.Current.Directory);
        return [.. Enum.GetValues<PaperKind>().Where(kind => PaperWriter.Fits(kind, judged, person))];
    }

    // By the findings as they stood when it was decided. Why a point was let pass is the Office's own; why it is a reason where the machine
    // could not tell, and what the decider wrote beside the findings, go out with the letter.
    private static PersonDecision? DecisionOf(DeskView? desk) => desk is not { Disposition: { } made, Decided: { } standing } ? null
        : new PersonDecision(made.Decision switch { "accept" => PaperOutcome.Accept, "return" => PaperOutcome.Return, _ => PaperOutcome.Forward }, made.By.Name, made.By.At)
        {
            Confirmed = [.. standing.Lines.Where(l => l.Counts && !l.IsMet).Select(l => new ConfirmedPoint(l.Kept.Rule, l.Kept.Answer == "cannotTell" ? l.Override!.Reason : null))],
            Overruled = [.. standing.Lines.Where(l => l.IsMet).Select(l => l.Kept.Rule)],
            Why = made.Reason,
            ForwardTo = made.ForwardName,
        };

    // Citations are those of the book that judged: a later one may cite another law.
    private async Task<JudgedDossier> JudgedAsync(KeptDecision kept, Policies inForce, CancellationToken cancellation)
    {
        var answer = kept.Vietnamese;
        return answer.ToJudged(kept.Code, kept.Agency, await BookAsync(answer.RuleBook, inForce.Book, cancellation).ConfigureAwait(false), inForce.Directory);
    }

    // A book of rules that this program no longer has cannot be read again; what is still there is cited by the present one.
    private async Task<RuleBook> BookAsync(RuleBookAnswer asked, RuleBook present, CancellationToken cancellation) =>
        string.Equals(asked.Sha256, present.Sha256, StringComparison.Ordinal) ? present
        : await history.PolicyAsync(asked.Sha256, cancellation).ConfigureAwait(false) is { } text && RuleBookReader.Read(text.Span, "rules.yaml").Book is { } book ? book
        : present;
}
