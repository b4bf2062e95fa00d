using System.Globalization;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>
/// Judges the revocation of a signer and the authorities above. The policy for missing evidence: with no CRL or OCSP response in the
/// trust folder at all, unknown is a warning; with any there, evidence is expected of every authority, and its absence is TRY_LATER
/// (rules.md: "unknown for that CA although evidence for others is at hand"). For authorities absence is never more than a remark.
/// </summary>
internal sealed class RevocationJudge(ValidationContext context)
{
    /// <summary>Judges at a moment.</summary>
    /// <param name="path">The trusted path.</param>
    /// <param name="time">Best signing time, or the validation time where nothing says.</param>
    /// <param name="isProven">Whether the time is proven by a trusted timestamp.</param>
    public RevocationJudgement Judge(CertificatePath path, DateTimeOffset time, bool isProven)
    {
        if (path.Certificates.Count < 2)
        {
            // The signer's own certificate is the anchor: the operator removes it instead of revoking it.
            return new RevocationJudgement { Warnings = [new SignatureRemark("revocation-of-anchor")] };
        }

        var (finding, fromFile) = Ask(path.End, path.Certificates[1], time);
        var used = new List<UsedEvidence>();
        Note(finding, EvidenceRole.SignerRevocation, used);
        var authority = RevokedAuthority(path, time, isProven, used);
        return Of(finding, time, isProven) with { FromFile = fromFile, RevokedAuthority = authority, Used = used };
    }

    /// <summary>Whether the file brought a usable answer about its signer: a matter of form (the level), whomever the path leads to.</summary>
    public bool IsInFile(CertificatePath path, DateTimeOffset time) =>
        path.Certificates.Count > 1 && context.Revocation.Ask(path.End, path.Certificates[1], time, context.FileEvidence).Known;

    private RevocationJudgement Of(RevocationFinding finding, DateTimeOffset time, bool isProven)
    {
        if (finding.Revocation is { } revocation && revocation.At <= context.ValidationTime)
        {
            var day = VietnamTime.Of(revocation.At).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
            if (revocation.At <= time)
            {
                return new RevocationJudgement { Status = RevocationStatus.Revoked, OrderUnproven = !isProven, Warnings = [new SignatureRemark("revoked-at", [day])] };
            }

            if (!isProven && revocation.IsCompromise)
            {
                return new RevocationJudgement { Status = RevocationStatus.Unknown, OrderUnproven = true, Warnings = [new SignatureRemark("revoked-at", [day])] };
            }

            return new RevocationJudgement { Status = RevocationStatus.Good, Warnings = [new SignatureRemark("revoked-later", [day])] };
        }

        if (finding.Known)
        {
            return new RevocationJudgement { Status = RevocationStatus.Good };
        }

        return context.Trust.HasRevocationEvidence
            ? new RevocationJudgement { Missing = true }
            : new RevocationJudgement { Warnings = [new SignatureRemark("revocation-not-checked")] };
    }

    private string? RevokedAuthority(CertificatePath path, DateTimeOffset time, bool isProven, List<UsedEvidence> used)
    {
        for (var index = 1; index + 1 < path.Certificates.Count; index++)
        {
            var authority = path.Certificates[index];
            var (finding, _) = Ask(authority, path.Certificates[index + 1], time);
            Note(finding, EvidenceRole.IssuerRevocation, used);
            if (finding.Revocation is { } revocation
                && revocation.At <= context.ValidationTime
                && (revocation.At <= time || (!isProven && revocation.IsCompromise)))
            {
                return authority.Subject.Value(DistinguishedName.CommonNameOid) ?? authority.Subject.ToString();
            }
        }

        return null;
    }

    private (RevocationFinding Finding, bool FromFile) Ask(Certificate certificate, Certificate issuer, DateTimeOffset time)
    {
        var trusted = context.Revocation.Ask(certificate, issuer, time, context.Trust.Evidence);
        var embedded = context.Revocation.Ask(certificate, issuer, time, context.FileEvidence);
        var revoked = new[] { trusted, embedded }.Where(found => found.Revocation is not null).MinBy(found => found.Revocation!.At);
        return (revoked ?? (trusted.Known ? trusted : embedded), embedded.Known);
    }

    private static void Note(RevocationFinding finding, EvidenceRole role, List<UsedEvidence> used)
    {
        if (finding.Source is { } source)
        {
            used.Add(source.As(role));
        }
    }
}
