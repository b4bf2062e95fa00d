using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Rules.Signing;

/// <summary>Whether a signature counts for the rules that demand one: rules.md, "A signature counts".</summary>
internal enum Standing
{
    DoesNotCount,
    CannotTell,
    Counts,
}

/// <summary>A signature with its standing.</summary>
/// <param name="Why">"counts", or why not: "broken", "changed", "partial", "chain-invalid", "expired", "revoked", "failed"; or why nobody can tell: "unverified", "untrusted", "time-unknown", "revocation-unknown".</param>
internal sealed record CountedSignature(SignatureFact Signature, Standing Standing, string Why)
{
    /// <summary>The book's shared reason for a signature that does not count or cannot be told: one of <see cref="CountedSignatures.Reasons"/>.</summary>
    public string Reason => "signature-" + Why;
}

/// <summary>Judges signatures by their dimensions, not by one word: "not trusted here" is not "broken".</summary>
internal static class CountedSignatures
{
    /// <summary>Every reason why a signature does not count or cannot be told, as the book's shared reasons name them.</summary>
    public static IReadOnlyList<string> Reasons { get; } =
    [
        "signature-broken", "signature-changed", "signature-partial", "signature-chain-invalid", "signature-expired", "signature-revoked",
        "signature-failed", "signature-unverified", "signature-untrusted", "signature-time-unknown", "signature-revocation-unknown",
    ];

    /// <summary>The standing of one signature of a dossier.</summary>
    public static CountedSignature Of(SignatureFact signature, Dossier dossier)
    {
        var (standing, why) = Judge(signature, dossier.RevocationEvidenceConfigured);
        return new CountedSignature(signature, standing, why);
    }

    /// <summary>The best of several: one that counts is enough; one that cannot be told leaves doubt. Null where there is none.</summary>
    public static CountedSignature? BestOf(IEnumerable<SignatureFact> signatures, Dossier dossier) =>
        signatures.Select(s => Of(s, dossier)).OrderByDescending(s => s.Standing).FirstOrDefault();

    // Partial coverage is a fault only by the rules of the format: Office leaves the document's properties unsigned, and passes.
    private static (Standing Standing, string Why) Judge(SignatureFact signature, bool evidenceConfigured) => signature switch
    {
        { Integrity: Integrity.Broken } => (Standing.DoesNotCount, "broken"),
        { ChangesAfterSigning: ChangesAfterSigning.Suspicious } => (Standing.DoesNotCount, "changed"),
        { Integrity: Integrity.Unknown } or { SubIndication: "NO_SIGNING_CERTIFICATE_FOUND" or "SIG_CONSTRAINTS_FAILURE" or "CUSTOM" } => (Standing.CannotTell, "unverified"),
        { Coverage: Coverage.Partial, Indication: Indication.TotalFailed } => (Standing.DoesNotCount, "partial"),
        { Chain: ChainStatus.Invalid } => (Standing.DoesNotCount, "chain-invalid"),
        { Revocation: RevocationStatus.Revoked } => (Standing.DoesNotCount, "revoked"),
        { Certificate.ValidAtSigning: false } => (Standing.DoesNotCount, "expired"),
        { Indication: Indication.TotalFailed } => (Standing.DoesNotCount, "failed"),
        { Chain: ChainStatus.Untrusted } => (Standing.CannotTell, "untrusted"),
        { Certificate: null or { ValidAtSigning: null } } => (Standing.CannotTell, "time-unknown"),
        { Revocation: RevocationStatus.Unknown } when evidenceConfigured => (Standing.CannotTell, "revocation-unknown"),
        _ => (Standing.Counts, "counts"),
    };
}
