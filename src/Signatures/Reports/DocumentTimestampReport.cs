using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// A document timestamp as an entry of the report. It signs for nobody, so a good one beside signatures is no entry of its own: it shows
/// in their time and level. It is listed when it fails or draws on the page without being trusted, so that no attack hides in it, and when
/// the file holds nothing else.
/// </summary>
internal static class DocumentTimestampReport
{
    public static SignatureFact Write(FoundSignature found, TimestampFinding? finding)
    {
        var verdict = Decide(found, finding);
        var token = finding?.Token;
        return new SignatureFact
        {
            Indication = verdict.Indication,
            SubIndication = verdict.SubIndication,
            Integrity = IntegrityOf(found, finding),
            Coverage = found.Coverage,
            ChangesAfterSigning = found.Changes,
            Chain = finding?.Chain ?? ChainStatus.Untrusted,
            SignedAt = finding?.Time,
            SignedAtSource = finding is { IsProof: true } ? SigningTimeSource.Timestamp : SigningTimeSource.Claimed,
            Timestamp = finding?.Describe(),
            Signer = finding?.Authority is { } authority ? SignerIdentityReader.Read(authority) : SignerIdentity.Unknown,
            Certificate = finding?.Authority?.Describe(finding.Time is { } time ? finding.Authority.IsValidAt(time) : null),
            Digest = finding?.ImprintDigest?.Name,
            Algorithm = token?.Certificate is { } certificate ? token.Scheme?.NameWith(certificate.Key) : null,
            Reasons = verdict.Reasons,
            Warnings = [new SignatureRemark("document-timestamp"), .. found.Remarks.Where(remark => !verdict.Reasons.Contains(remark))],
            Page = found.Page,
            Box = found.Box,
            Evidence = finding?.Evidence ?? [],
        };
    }

    private static Verdict Decide(FoundSignature found, TimestampFinding? finding)
    {
        if (found.Unusable is { } unusable)
        {
            return Verdict.Failed(SubIndications.FormatFailure, unusable);
        }

        if (found.Changes == ChangesAfterSigning.Suspicious || found.Coverage == Coverage.Partial)
        {
            return Verdict.Failed(SubIndications.FormatFailure, found.Remarks.Count > 0 ? found.Remarks : [new SignatureRemark("changed-after-signing")]);
        }

        return finding switch
        {
            null => Verdict.Indeterminate(SubIndications.Custom, new SignatureRemark("validation-too-costly")),
            { Time: null } => Verdict.Failed(SubIndications.FormatFailure, finding.Problems),
            { IsIntact: false, ImprintDigest: null } or { Token.Undetermined: true } => Verdict.Indeterminate(SubIndications.CryptoConstraints, finding.Problems),
            { IsIntact: false } => Verdict.Failed(SubIndications.HashFailure, finding.Problems),
            { IsProof: true } => new Verdict(Indication.TotalPassed, null, []),
            _ => Verdict.Indeterminate(SubIndications.NoCertificateChain, finding.Problems),
        };
    }

    private static Integrity IntegrityOf(FoundSignature found, TimestampFinding? finding) => finding switch
    {
        _ when found.Unusable is not null => Integrity.Broken,
        { IsIntact: true } => Integrity.Intact,
        null or { Time: null } or { ImprintDigest: null } or { Token.Undetermined: true } => Integrity.Unknown,
        _ => Integrity.Broken,
    };
}
