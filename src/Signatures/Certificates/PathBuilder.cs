using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures.Certificates;

/// <summary>
/// Builds paths to the anchors of the trust store from the certificates of the store and of the file (RFC 4158), without the
/// network. Bounded in length, in branches and in public-key operations; loops cannot occur, a certificate stands once a path.
/// </summary>
internal sealed class PathBuilder(TrustStore trust, CertificatePool embedded, KeyOperations signatures)
{
    private const int MaximumLength = 10;
    private const int MaximumPaths = 8;

    /// <summary>All anchored paths found, best guess first; else the longest path without an anchor.</summary>
    public IReadOnlyList<CertificatePath> Build(Certificate end)
    {
        var anchored = new List<CertificatePath>();
        var longest = new List<Certificate> { end };
        Extend([end], anchored, ref longest);
        return anchored.Count > 0 ? anchored : [new CertificatePath(longest, IsAnchored: false)];
    }

    /// <summary>
    /// An anchor of the issuer's name and key identifier did not sign this certificate: it is forged or damaged, not merely
    /// from a stranger.
    /// </summary>
    public bool IsDisowned(Certificate certificate) => trust.Certificates.PossibleIssuersOf(certificate)
        .Any(issuer => CertificatePool.KeyIdentifiersMatch(certificate, issuer) && KeyOperations.CanJudge(certificate, issuer)
            && !signatures.IsIssuedBy(certificate, issuer));

    private void Extend(List<Certificate> path, List<CertificatePath> anchored, ref List<Certificate> longest)
    {
        var last = path[^1];
        if (trust.IsAnchor(last))
        {
            anchored.Add(new CertificatePath([.. path], IsAnchored: true));
            return;
        }

        foreach (var issuer in Issuers(last))
        {
            if (anchored.Count >= MaximumPaths || path.Count >= MaximumLength)
            {
                return;
            }

            if (path.Contains(issuer) || !signatures.IsIssuedBy(last, issuer))
            {
                continue;
            }

            path.Add(issuer);
            if (path.Count > longest.Count)
            {
                longest = [.. path];
            }

            Extend(path, anchored, ref longest);
            path.RemoveAt(path.Count - 1);
        }
    }

    private IEnumerable<Certificate> Issuers(Certificate subject) =>
        trust.Certificates.PossibleIssuersOf(subject).OrderByDescending(trust.IsAnchor)
            .Concat(embedded.PossibleIssuersOf(subject))
            .Distinct();
}
