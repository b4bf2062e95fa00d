using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>
/// Asks the evidence about a certificate (rules.md, "a signature counts"): an answer is good when its issuer is entitled, and
/// its period holds the moment or it was issued later, and it lists no earlier revocation. A CRL older than the signature but still in
/// its period is evidence. A revocation is believed from any verified answer, however old; a suspension ends with a newer answer.
/// </summary>
internal sealed class RevocationCheck(KeyOperations signatures, Func<IEnumerable<Certificate>> known)
{
    /// <summary>Clocks of responders and timestamp servers are not synchronised (domain.md §2.7: minutes apart).</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    /// <summary>What <paramref name="evidence"/> says of <paramref name="certificate"/> at <paramref name="time"/>.</summary>
    /// <param name="certificate">The certificate asked about.</param>
    /// <param name="issuer">The certificate that issued it, verified.</param>
    /// <param name="time">Best signing time, UTC.</param>
    /// <param name="evidence">The evidence.</param>
    public RevocationFinding Ask(Certificate certificate, Certificate issuer, DateTimeOffset time, RevocationEvidence evidence)
    {
        var statements = FromCrls(certificate, issuer, evidence).Concat(FromOcsp(certificate, issuer, evidence))
            .OrderByDescending(statement => statement.ThisUpdate)
            .ToList();
        var revoked = statements
            .Where((statement, index) => statement.Revocation is { IsHold: false } || (statement.Revocation is not null && index == 0))
            .MinBy(statement => statement.Revocation!.At);
        return (revoked ?? statements.Find(statement => statement.SpeaksFor(time, Tolerance))) is { } decisive
            ? new RevocationFinding(true, revoked?.Revocation, decisive.Source)
            : RevocationFinding.Unknown;
    }

    private IEnumerable<Statement> FromCrls(Certificate certificate, Certificate issuer, RevocationEvidence evidence)
    {
        foreach (var crl in evidence.Crls)
        {
            if (crl.Issuer.Matches(issuer.Subject)
                && crl.Scope.MayName(certificate)
                && MaySignCrls(issuer)
                && signatures.IsSignedBy(crl, crl.ToBeSigned, crl.SignatureAlgorithm, crl.Signature, issuer)
                && CrlSearch.TryFind(crl, certificate.Serial.Span, out var entry)
                && (crl.Scope.Covers(certificate) || entry is { IsRemoval: false }))
            {
                yield return new Statement(crl.ThisUpdate, crl.NextUpdate, entry, new RevocationSource(EvidenceKind.Crl, crl.Encoded));
            }
        }
    }

    private IEnumerable<Statement> FromOcsp(Certificate certificate, Certificate issuer, RevocationEvidence evidence)
    {
        foreach (var answer in evidence.OcspAnswers)
        {
            if (answer.Status != OcspStatus.Unknown
                && OcspEntitlement.IsAbout(answer, certificate, issuer)
                && OcspEntitlement.IsSignedByEntitled(answer.Response, issuer, known(), signatures))
            {
                yield return new Statement(answer.ThisUpdate, answer.NextUpdate, answer.Revocation, new RevocationSource(EvidenceKind.Ocsp, answer.Response.Encoded));
            }
        }
    }

    internal static bool MaySignCrls(Certificate issuer) =>
        issuer.Extensions.KeyUsage is not { } usage || usage.HasFlag(KeyUsages.CrlSign);

    private sealed record Statement(DateTimeOffset ThisUpdate, DateTimeOffset? NextUpdate, RevocationEntry? Revocation, RevocationSource Source)
    {
        /// <summary>Issued after the moment, or the moment lies between its issue and its next update.</summary>
        public bool SpeaksFor(DateTimeOffset time, TimeSpan tolerance) =>
            ThisUpdate + tolerance >= time || (NextUpdate is { } next && time <= next);
    }
}
