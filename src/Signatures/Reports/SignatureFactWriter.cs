using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Reports;

/// <summary>Writes the evidence and its verdict as the public fact: contract.md, "verify".</summary>
internal static class SignatureFactWriter
{
    /// <summary>A signature.</summary>
    /// <param name="evidence">Everything established.</param>
    /// <param name="stamps">The document timestamps of its file.</param>
    public static SignatureFact Write(SignatureEvidence evidence, DocumentTimestamps stamps)
    {
        var verdict = IndicationTable.Decide(evidence);
        var (found, cms) = (evidence.Found, evidence.Cms);
        var signer = cms.Certificate is null ? SignerIdentity.Unknown : SignerIdentityReader.Read(cms.Certificate);
        var hasTimestamp = evidence.Timestamp is { IsIntact: true } || stamps.Covering(found).Count > 0;
        return new SignatureFact
        {
            Indication = verdict.Indication,
            SubIndication = verdict.SubIndication,
            Integrity = cms.Integrity,
            Coverage = found.Coverage,
            ChangesAfterSigning = found.Changes,
            Chain = evidence.Chain?.Status ?? ChainStatus.Untrusted,
            Revocation = evidence.Revocation.Status,
            SignedAt = evidence.Time.Time,
            SignedAtSource = evidence.Time.Source,
            Timestamp = evidence.Timestamp?.Describe(),
            Signer = signer,
            Certificate = cms.Certificate?.Describe(evidence.ValidAtSigning),
            Purpose = PurposeReader.Read(found, signer),
            Level = BaselineLevel.Of(cms, hasTimestamp, evidence.Revocation.FromFile, stamps.Archive(found) || cms.Archive.IsComplete),
            Digest = cms.Digest?.Name,
            Algorithm = cms.Certificate is { } certificate ? cms.Scheme?.NameWith(certificate.Key) : null,
            Reasons = verdict.Reasons,
            Warnings = Warnings(evidence, verdict),
            SignedFile = found.SignedFile,
            Page = found.Page,
            Box = found.Box,
            AppearanceText = found.AppearanceText,
        };
    }

    /// <summary>A signature that is there and cannot be used at all.</summary>
    public static SignatureFact Unusable(InspectionOptions options, string code)
    {
        var found = new FoundSignature { Unusable = new SignatureRemark(code), Coverage = Coverage.Partial };
        var assessment = new SignatureAssessment(new ValidationContext(options, [], []), DocumentTimestamps.None);
        return Write(assessment.Gather(found, CmsVerification.Fail(SubIndications.FormatFailure, code)), DocumentTimestamps.None);
    }

    private static List<SignatureRemark> Warnings(SignatureEvidence evidence, Verdict verdict)
    {
        IEnumerable<SignatureRemark> all =
        [
            .. evidence.Found.Remarks,
            .. evidence.Cms.Warnings,
            .. evidence.Cms.Archive.Remarks,
            .. evidence.Policy?.Refused ?? [],
            .. evidence.Policy?.Remarks ?? [],
            .. evidence.Warnings,
        ];
        return [.. all.Where(remark => !verdict.Reasons.Contains(remark)).Distinct()];
    }
}
