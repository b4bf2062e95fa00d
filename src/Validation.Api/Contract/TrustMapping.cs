using System.Globalization;
using TaskTracking.Language;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>What is trusted, in the contract's shape and the reader's language.</summary>
internal static class TrustMapping
{
    /// <summary>How a trust store stands.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="withoutPromise">How long evidence counts as current that promises no next one.</param>
    /// <param name="unfit">Why the folder as it is now is not used; null where it is.</param>
    public static TrustAnswer ToAnswer(this TrustStore trust, TrustHistory history, DateTimeOffset at, TimeSpan withoutPromise, Problem? unfit, string language)
    {
        var review = trust.Review(at, withoutPromise);
        var added = history.Events.Where(e => e.What == "added").GroupBy(e => e.Sha256, StringComparer.Ordinal).ToDictionary(e => e.Key, e => new TrustAddedAnswer(e.Last().At, e.Last().Who), StringComparer.Ordinal);
        var remarks = Remarks(trust, review, history, unfit, language).OrderByDescending(r => r.Alarm).ToList();
        return new TrustAnswer(
            trust.Sha256,
            Instant(at),
            remarks.Exists(r => r.Alarm),
            remarks,
            [.. review.Certificates.Select(c => Answer(c, added.GetValueOrDefault(c.Sha256)))],
            [.. review.Evidence.Select(e => Answer(e, at, added.GetValueOrDefault(e.Sha256)))],
            [.. trust.Registry.Entries.OrderBy(e => e.Issuer, StringComparer.Ordinal).ThenBy(e => e.Serial, StringComparer.Ordinal).Select(e => new RegisteredAnswer(e.Issuer, e.Serial, ContractWords.Of(e.Kind), e.Name, e.Note))],
            new TrustHistoryAnswer(history.BrokenAt is null, history.BrokenAt, history.Head, [.. history.Events.Select(Answer)]));
    }

    /// <summary>What an import came to.</summary>
    /// <param name="byPage">From the page, which takes no anchors and says so.</param>
    public static TrustImportAnswer ToAnswer(this TrustImported imported, bool byPage, string language) =>
        new(imported.DryRun, [.. imported.Candidates.Select(c => Answer(c, imported.DryRun, byPage, language))]);

    private static IEnumerable<TrustRemarkAnswer> Remarks(TrustStore trust, TrustReview review, TrustHistory history, Problem? unfit, string language)
    {
        TrustRemarkAnswer Of(string code, bool alarm, string subject, params string[] more) => new(code, alarm, subject, TrustText.For(code, language, [subject, .. more]));

        if (unfit is not null)
        {
            yield return Of("trust-not-reloaded", true, TrustFolder.HistoryName, ProblemText.For(unfit, language));
        }

        if (history.BrokenAt is { } line)
        {
            yield return Of("history-broken", true, TrustFolder.HistoryName, line.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var evidence in review.Evidence)
        {
            if (evidence.State is not (EvidenceState.Current or EvidenceState.Superseded))
            {
                yield return evidence.State == EvidenceState.Overdue
                    ? Of("evidence-overdue", true, evidence.Name!, Day(evidence.NextUpdate ?? evidence.ThisUpdate))
                    : Of("evidence-" + Dashed(evidence.State), false, string.Join(", ", evidence.Files), evidence.Name ?? "?");
            }
        }

        foreach (var authority in trust.HasRevocationEvidence ? review.WithoutEvidence : [])
        {
            yield return Of("authority-without-evidence", false, authority.Name);
        }

        if (!trust.HasRevocationEvidence && review.Certificates.Count > 0)
        {
            yield return Of("no-evidence", false, string.Empty);
        }

        foreach (var certificate in review.Certificates)
        {
            if (certificate.Validity != ValidityState.Valid)
            {
                yield return Of("certificate-" + Dashed(certificate.Validity), false, certificate.Name, Day(certificate.Validity == ValidityState.NotYetValid ? certificate.NotBefore : certificate.NotAfter));
            }

            if (!certificate.Anchored)
            {
                yield return Of("certificate-not-anchored", false, certificate.Name);
            }
        }

        foreach (var problem in review.Problems)
        {
            yield return Of(problem.Code, false, problem.File);
        }
    }

    private static TrustCertificateAnswer Answer(ReviewedCertificate c, TrustAddedAnswer? added) => new(
        ContractWords.Of(c.Role), c.Name, c.Subject, c.Issuer, c.Serial, c.Sha256, Instant(c.NotBefore), Instant(c.NotAfter), ContractWords.Of(c.Validity), c.Key, c.Anchored, c.HasEvidence, c.Files, added);

    private static TrustEvidenceAnswer Answer(ReviewedEvidence e, DateTimeOffset at, TrustAddedAnswer? added) => new(
        ContractWords.Of(e.Kind),
        e.Name,
        e.Issuer,
        e.Sha256,
        Instant(e.ThisUpdate),
        ContractWords.Of(e.NextUpdate),
        Math.Max(0, (int)(at - e.ThisUpdate).TotalDays),
        e.State != EvidenceState.IssuerUnknown,
        e.State is EvidenceState.Current or EvidenceState.Overdue or EvidenceState.Superseded,
        ContractWords.Of(e.State),
        e.Files,
        added);

    private static TrustEventAnswer Answer(TrustEvent e) => new(e.At, e.Who, e.Via, e.What, e.Kind, e.Subject, e.Sha256, e.File, e.Source, e.Reason);

    private static TrustImportedAnswer Answer(TrustCandidate candidate, bool dryRun, bool byPage, string language)
    {
        var kind = candidate.Kind is null ? null : TrustWriting.KindOf(candidate);
        if (candidate.Admission is Admission.Added or Admission.Present)
        {
            var word = candidate.Admission == Admission.Present ? "present" : dryRun ? "would-add" : "added";
            return new(candidate.File, kind, candidate.Subject, candidate.Sha256, ContractWords.Of(candidate.Admission), null, TrustText.For(word, language));
        }

        var code = CodeOf(candidate.Admission, byPage);
        var reasons = string.Join(' ', candidate.Reasons.Select(r => RemarkText.For(r, language)));
        var problem = new Problem(code, candidate.CommonName ?? (candidate.Subject.Length > 0 ? candidate.Subject : candidate.File), candidate.Sha256);
        return new(candidate.File, kind, candidate.Subject, candidate.Sha256, "refused", code, (ProblemText.For(problem, language) + " " + reasons).TrimEnd());
    }

    private static string CodeOf(Admission admission, bool byPage) => admission switch
    {
        Admission.AnchorUnconfirmed => byPage ? "trust-anchor-by-page" : "trust-anchor-unconfirmed",
        Admission.NoPath => "trust-no-path",
        Admission.NoAuthority => "trust-no-authority",
        Admission.EvidenceIssuerUnknown => "trust-evidence-issuer-unknown",
        Admission.EvidenceNotSigned => "trust-evidence-not-signed",
        Admission.EvidenceUnusable => "trust-evidence-not-usable",
        Admission.TooLarge => "trust-file-too-large",
        _ => "trust-file-not-readable",
    };

    private static string Dashed<T>(T state)
        where T : struct, Enum => string.Concat(state.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));

    private static string Instant(DateTimeOffset at) => ContractWords.Of((DateTimeOffset?)at)!;

    private static string Day(DateTimeOffset at) => VietnamTime.DayOf(at).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
