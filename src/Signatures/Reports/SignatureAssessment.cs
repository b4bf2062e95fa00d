using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Certificates.Revocation;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures.Reports;

/// <summary>Gathers the evidence about one signature: timestamp, time, chain, revocation, policy. Judges nothing.</summary>
internal sealed class SignatureAssessment(ValidationContext context, DocumentTimestamps documentTimestamps)
{
    private readonly TimestampVerifier timestamps = new(context);

    /// <summary>Gathers the evidence of a verified signature.</summary>
    public SignatureEvidence Gather(FoundSignature found, CmsVerification cms)
    {
        var stamps = SignatureTimestamps(cms);
        var stamp = Choose(stamps, found, cms.Certificate);
        var time = BestSigningTime.Choose(cms.SigningTime, found.ClaimedTime, stamp, context.ValidationTime);
        var shown = stamp ?? stamps.FirstOrDefault();
        var evidence = new SignatureEvidence
        {
            Found = found,
            Cms = cms,
            Time = time,
            Timestamp = shown,
            Policy = cms.Digest is null
                ? null
                : AlgorithmPolicy.Judge(context.Policy, cms.Digest, cms.Scheme, cms.Certificate?.Key, time.Time ?? context.ValidationTime),
            Warnings = [.. time.Warnings, .. shown?.Problems ?? []],
            Registry = context.Trust.Registry,
        };
        return cms.Certificate is null ? evidence : WithCertificate(evidence, cms.Certificate);
    }

    private SignatureEvidence WithCertificate(SignatureEvidence evidence, Certificate certificate)
    {
        var time = evidence.Time.Time ?? context.ValidationTime;
        var chain = ChainFinding.Of(certificate, time, context.Paths, context.Policy.SignerPolicies);
        var warnings = new List<SignatureRemark>(evidence.Warnings);
        if (chain.Status == ChainStatus.Trusted && chain.HasAgeingAuthority(context.Policy))
        {
            warnings.Add(new SignatureRemark("authority-sha1"));
        }

        var isValid = certificate.IsValidAt(time);
        if (isValid && !evidence.Time.IsProven && !certificate.IsValidAt(context.ValidationTime))
        {
            warnings.Add(new SignatureRemark("certificate-expired-since"));
        }

        var judge = new RevocationJudge(context);
        var revocation = chain.Status == ChainStatus.Trusted
            ? judge.Judge(chain.Path, time, evidence.Time.IsProven)
            : RevocationJudgement.NotAsked with { FromFile = judge.IsInFile(chain.Path, time) };
        return evidence with
        {
            Chain = chain,
            Revocation = revocation,
            ValidAtSigning = isValid || evidence.Time.Time is not null ? isValid : null,
            UsageProblem = SigningUsage.Problem(certificate),
            Warnings = [.. warnings, .. revocation.Warnings],
        };
    }

    private List<TimestampFinding> SignatureTimestamps(CmsVerification cms)
    {
        if (cms.Signer is not { } signer)
        {
            return [.. cms.Timestamps.Select(stamp => timestamps.Verify(stamp.Token, stamp.Stamped))];
        }

        var stamped = new SignedContent([signer.Signature]);
        return [.. signer.UnsignedAttributes
            .Where(attribute => attribute.Oid == Oids.SignatureTimestamp)
            .SelectMany(attribute => attribute.Values)
            .Take(10)
            .Select(token => timestamps.Verify(token, stamped))];
    }

    /// <summary>
    /// The earliest proof; without one of the signature itself, a document timestamp within the certificate's life (a later one proves
    /// existence only, it is no signing time); without any proof, an intact token.
    /// </summary>
    private TimestampFinding? Choose(List<TimestampFinding> stamps, FoundSignature found, Certificate? certificate) =>
        stamps.Where(stamp => stamp.IsProof).MinBy(stamp => stamp.Time)
        ?? documentTimestamps.Covering(found).FirstOrDefault(stamp => stamp.IsProof && certificate?.IsValidAt(stamp.Time!.Value) is true)
        ?? stamps.Find(stamp => stamp.IsIntact);
}
