using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Reports;

/// <summary>An indication with its sub-indication and the reasons for it.</summary>
internal sealed record Verdict(Indication Indication, string? SubIndication, IReadOnlyList<SignatureRemark> Reasons)
{
    public static Verdict Failed(string subIndication, params IReadOnlyList<SignatureRemark> reasons) =>
        new(Indication.TotalFailed, subIndication, reasons);

    public static Verdict Indeterminate(string subIndication, params IReadOnlyList<SignatureRemark> reasons) =>
        new(Indication.Indeterminate, subIndication, reasons);
}

/// <summary>
/// Combines the evidence by the table of contract.md, "verify": the first row that applies, from broken through changed to untrusted,
/// revoked, expired, weak and unchecked. "Not trusted" never becomes "failed".
/// </summary>
internal static class IndicationTable
{
    public static Verdict Decide(SignatureEvidence evidence) =>
        Form(evidence) ?? Trust(evidence) ?? Revocation(evidence) ?? Validity(evidence) ?? Policy(evidence)
        ?? new Verdict(Indication.TotalPassed, null, []);

    private static Verdict? Form(SignatureEvidence evidence)
    {
        var found = evidence.Found;
        if (found.Unusable is { } unusable)
        {
            return Verdict.Failed(SubIndications.FormatFailure, unusable);
        }

        if (evidence.Cms.Failed)
        {
            return new Verdict(Indication.TotalFailed, evidence.Cms.SubIndication, evidence.Cms.Reasons);
        }

        if (found.Changes == ChangesAfterSigning.Suspicious || found.Coverage == Coverage.Partial)
        {
            var fallback = found.Changes == ChangesAfterSigning.Suspicious ? "changed-after-signing" : "coverage-partial";
            return Verdict.Failed(SubIndications.FormatFailure, found.Remarks.Count > 0 ? found.Remarks : [new SignatureRemark(fallback)]);
        }

        return evidence.Cms.Undetermined ? new Verdict(Indication.Indeterminate, evidence.Cms.SubIndication, evidence.Cms.Reasons) : null;
    }

    private static Verdict? Trust(SignatureEvidence evidence)
    {
        if (evidence.Chain is not { } chain)
        {
            return Verdict.Indeterminate(SubIndications.NoSigningCertificate, new SignatureRemark("signing-certificate-not-found"));
        }

        if (chain.Status != ChainStatus.Trusted)
        {
            return Verdict.Indeterminate(chain.Path.IsAnchored ? SubIndications.ChainConstraints : SubIndications.NoCertificateChain, chain.Reasons);
        }

        return evidence.UsageProblem is { } usage ? Verdict.Indeterminate(SubIndications.SignatureConstraints, usage) : null;
    }

    private static Verdict? Revocation(SignatureEvidence evidence)
    {
        var revocation = evidence.Revocation;
        if (revocation.OrderUnproven)
        {
            return Verdict.Indeterminate(SubIndications.RevokedNoProof, new SignatureRemark("revoked-order-unproven"));
        }

        if (revocation.Status == RevocationStatus.Revoked)
        {
            return Verdict.Failed(SubIndications.Revoked, new SignatureRemark("revoked-before-signing"));
        }

        return revocation.RevokedAuthority is { } authority
            ? Verdict.Indeterminate(SubIndications.RevokedAuthorityNoProof, new SignatureRemark("issuer-revoked", [authority]))
            : null;
    }

    private static Verdict? Validity(SignatureEvidence evidence)
    {
        if (evidence.Time.IsYetToCome)
        {
            return Verdict.Indeterminate(SubIndications.SignatureConstraints, new SignatureRemark("signed-after-validation-time"));
        }

        if (evidence.ValidAtSigning is true)
        {
            return null;
        }

        if (!evidence.Time.IsProven || evidence.Time.Time is not { } time)
        {
            return Verdict.Indeterminate(SubIndications.OutOfBoundsNoProof, new SignatureRemark("outside-validity-unproven"));
        }

        return time < evidence.Cms.Certificate!.NotBefore
            ? Verdict.Failed(SubIndications.NotYetValid, new SignatureRemark("certificate-not-yet-valid"))
            : Verdict.Failed(SubIndications.Expired, new SignatureRemark("certificate-expired"));
    }

    private static Verdict? Policy(SignatureEvidence evidence)
    {
        if (evidence.Policy is { Refused.Count: > 0 } policy)
        {
            return Verdict.Indeterminate(SubIndications.CryptoConstraints, policy.Refused);
        }

        return evidence.Revocation.Missing
            ? Verdict.Indeterminate(SubIndications.TryLater, new SignatureRemark("revocation-evidence-missing"))
            : null;
    }
}
