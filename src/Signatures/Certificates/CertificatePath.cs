using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Certificates;

/// <summary>A path from a certificate upwards, each one's signature verified with the key of the next.</summary>
/// <param name="Certificates">The end certificate first; the last one is the anchor where <paramref name="IsAnchored"/>.</param>
/// <param name="IsAnchored">The last certificate is a trust anchor.</param>
internal sealed record CertificatePath(IReadOnlyList<Certificate> Certificates, bool IsAnchored)
{
    public Certificate End => Certificates[0];

    /// <summary>Its certificates as evidence.</summary>
    public IEnumerable<UsedEvidence> Used(EvidenceRole end, EvidenceRole issuer, EvidenceRole anchor) => Certificates.Select((certificate, index) => new UsedEvidence(
        index == 0 ? end : IsAnchored && index == Certificates.Count - 1 ? anchor : issuer, EvidenceKind.Certificate, certificate.Encoded));

    /// <summary>The certificate that issued the one at <paramref name="index"/>; itself for a self-signed end; null where unknown.</summary>
    public Certificate? IssuerOf(int index) =>
        index + 1 < Certificates.Count ? Certificates[index + 1] : IsAnchored ? Certificates[^1] : null;
}
