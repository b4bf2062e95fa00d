using TaskTracking.Language;
using TaskTracking.Papers;
using TaskTracking.Rules.Book;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Papers;

/// <summary>Writes the papers of kept dossiers: what was answered then, by the book it was judged by, in the words that the Office uses now.</summary>
internal sealed class PaperDesk(PoliciesInForce policies, IHistory history)
{
    /// <param name="person">What a person of the Office decided; null: the paper shows what the rules recommend.</param>
    /// <returns>Null where such a paper does not fit the decision.</returns>
    public async Task<Paper?> WriteAsync(PaperKind kind, KeptDecision kept, PersonDecision? person, CancellationToken cancellation)
    {
        var inForce = policies.Current;
        var judged = await JudgedAsync(kept, inForce, cancellation).ConfigureAwait(false);
        var day = VietnamTime.DayOf(person?.At ?? judged.ReceivedAt);
        return PaperWriter.Write(kind, judged, person, inForce.Directory.OfficeOn(inForce.Papers.Office, day), inForce.Papers);
    }

    /// <summary>Which papers a dossier has, in the order of their kinds.</summary>
    public IReadOnlyList<PaperKind> KindsOf(KeptDecision kept, PersonDecision? person)
    {
        var judged = kept.Vietnamese.ToJudged(kept.Code, kept.Agency, policies.Current.Book, policies.Current.Directory);
        return [.. Enum.GetValues<PaperKind>().Where(kind => PaperWriter.Fits(kind, judged, person))];
    }

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
