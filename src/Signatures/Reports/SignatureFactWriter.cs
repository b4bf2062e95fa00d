using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
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
        var described = cms.Certificate?.Describe(evidence.ValidAtSigning);
        var signer = described is null ? SignerIdentity.Unknown : evidence.Registry.Correct(SignerIdentityReader.Read(cms.Certificate!), described);
        var hasTimestamp = evidence.Timestamp is { IsIntact: true } || stamps.Covering(found).Count > 0;
        return new SignatureFact
        {
            Indication = verdict.Indication,
            SubIndication = verdict.SubIndication,
            Integrity = cms.Integrity,
            Coverage = found.Coverage,
            ChangesAfterSigning = found.Changes,
            Chain = evidence.Chain?.Status ?? ChainStatus.Untrusted,
            Path = evidence.Chain is { Status: ChainStatus.Trusted, Path: var path } ? [.. path.Certificates.Skip(1).Select(NameOf)] : [],
            Revocation = evidence.Revocation.Status,
            SignedAt = evidence.Time.Time,
            SignedAtSource = evidence.Time.Source,
            Timestamp = evidence.Timestamp?.Describe(),
            Signer = signer,
            Certificate = described,
            Purpose = PurposeReader.Read(found, signer),
            Level = BaselineLevel.Of(cms, hasTimestamp, evidence.Revocation.FromFile, stamps.Archive(found)),
            Digest = cms.Digest?.Name,
            Algorithm = cms.Certificate is { } certificate ? cms.Scheme?.NameWith(certificate.Key) : null,
            Reasons = verdict.Reasons,
            Warnings = Warnings(evidence, verdict, SignerUnknown(evidence, signer, described)),
            SignedFile = found.SignedFile,
            Page = found.Page,
            Box = found.Box,
            AppearanceText = found.AppearanceText,
            Evidence = Used(evidence),
        };
    }

    /// <summary>A signature that is there and cannot be used at all.</summary>
    public static SignatureFact Unusable(InspectionOptions options, string code)
    {
        var found = new FoundSignature { Unusable = new SignatureRemark(code), Coverage = Coverage.Partial };
        var assessment = new SignatureAssessment(new ValidationContext(options, [], []), DocumentTimestamps.None);
        return Write(assessment.Gather(found, CmsVerification.Fail(SubIndications.FormatFailure, code)), DocumentTimestamps.None);
    }

    private static List<UsedEvidence> Used(SignatureEvidence evidence) =>
    [
        .. evidence.Chain?.Path.Used(EvidenceRole.Signer, EvidenceRole.Issuer, EvidenceRole.Anchor) ?? [],
        .. evidence.Revocation.Used,
        .. evidence.Timestamp?.Evidence ?? [],
    ];

    /// <summary>Asked once, and only of a certificate whose issuer is trusted: others name their issuers as they like.</summary>
    private static SignatureRemark? SignerUnknown(SignatureEvidence evidence, SignerIdentity signer, CertificateFact? certificate) =>
        signer.Kind == SignerIdentityKind.Unknown && certificate is not null && evidence.Chain is { Status: ChainStatus.Trusted }
            ? new SignatureRemark("signer-kind-unknown", [ShellQuoted(certificate.Issuer), certificate.Serial])
            : null;

    private static string ShellQuoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static string NameOf(Certificate certificate) =>
        certificate.Subject.Value(DistinguishedName.CommonNameOid) ?? certificate.Subject.ToString();

    private static List<SignatureRemark> Warnings(SignatureEvidence evidence, Verdict verdict, SignatureRemark? unknown)
    {
        IEnumerable<SignatureRemark> all =
        [
            .. evidence.Found.Remarks,
            .. evidence.Cms.Warnings,
            .. evidence.Policy?.Refused ?? [],
            .. evidence.Policy?.Remarks ?? [],
            .. evidence.Warnings,
            .. unknown is null ? Array.Empty<SignatureRemark>() : [unknown],
        ];
        return [.. all.Where(remark => !verdict.Reasons.Contains(remark)).Distinct()];
    }
}
