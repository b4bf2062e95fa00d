using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures.Certificates;

/// <summary>Whether a certificate leads to an anchor, at a moment.</summary>
/// <param name="Status">Trusted; untrusted: no path to an anchor; invalid: a path that RFC 5280 forbids, or a forged issuer.</param>
/// <param name="Path">The path the status is about.</param>
/// <param name="Reasons">Why it is not trusted; none where it is.</param>
internal sealed record ChainFinding(ChainStatus Status, CertificatePath Path, IReadOnlyList<SignatureRemark> Reasons)
{
    /// <summary>Judges every path at a moment and takes the first that is good; <paramref name="policies"/> are those accepted, none for any.</summary>
    public static ChainFinding Of(Certificate end, DateTimeOffset time, PathBuilder builder, IReadOnlyList<string> policies)
    {
        var paths = builder.Build(end);
        if (!paths[0].IsAnchored)
        {
            var top = paths[0].Certificates[^1];
            return builder.IsDisowned(top)
                ? new ChainFinding(ChainStatus.Invalid, paths[0], [new SignatureRemark("certificate-signature-invalid", [NameOf(top)])])
                : new ChainFinding(ChainStatus.Untrusted, paths[0], [new SignatureRemark("no-path-to-anchor", [top.Issuer.Value(DistinguishedName.CommonNameOid) ?? top.Issuer.ToString()])]);
        }

        var judged = paths.Select(path => (Path: path, Broken: PathConstraints.Broken(path, time, policies))).MinBy(pair => pair.Broken.Count);
        return new ChainFinding(judged.Broken.Count == 0 ? ChainStatus.Trusted : ChainStatus.Invalid, judged.Path, judged.Broken);
    }

    /// <summary>SHA-1 or older between the end certificate and its anchor: the state's G1 authorities are so signed.</summary>
    public bool HasAgeingAuthority(SignaturePolicy policy) => Path.Certificates
        .Skip(1)
        .Any(authority => Cms.SignatureSchemes.Resolve(authority.SignatureAlgorithm, null) is { } scheme && policy.LastDayOf(scheme.Digest.Name) is not null);

    private static string NameOf(Certificate certificate) =>
        certificate.Subject.Value(DistinguishedName.CommonNameOid) ?? certificate.Subject.ToString();
}
