using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Trust;

/// <summary>Reviews a trust store: what does not depend on the moment is found out once, signatures of lists included.</summary>
internal sealed class TrustReviewer
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(90);

    private readonly TrustStore store;
    private readonly PathBuilder paths;
    private readonly List<(IGrouping<string, TrustItem> Item, EvidenceOrigin Origin, bool IsNewest)> evidence;
    private readonly List<(IGrouping<string, TrustItem> Item, Certificate Certificate, bool IsAnchored)> certificates;

    public TrustReviewer(TrustStore store)
    {
        this.store = store;
        paths = new PathBuilder(store, new CertificatePool(), new KeyOperations(store.Answers));
        var distinct = store.Items.GroupBy(item => item.Sha256, StringComparer.Ordinal).ToList();
        var origins = distinct.Where(item => item.First().Kind != TrustItemKind.Certificate)
            .Select(item => (Item: item, Origin: EvidenceOrigin.Of(item.First(), store.Certificates))).ToList();
        var newest = origins.Where(pair => IsUsed(pair.Origin))
            .GroupBy(pair => (KeyOf(pair.Origin.Issuer!), pair.Origin.About))
            .Select(same => same.MaxBy(pair => pair.Origin.ThisUpdate).Origin)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        evidence = [.. origins.Select(pair => (pair.Item, pair.Origin, newest.Contains(pair.Origin)))];
        certificates =
        [
            .. distinct.Select(item => (Item: item, item.First().Certificate)).Where(pair => pair.Certificate is not null)
                .Select(pair => (pair.Item, pair.Certificate!, paths.Build(pair.Certificate!)[0].IsAnchored)),
        ];
    }

    public TrustReview At(DateTimeOffset at, TimeSpan withoutPromise)
    {
        var listed = evidence.Where(e => e.IsNewest && e.Origin.About.StartsWith("crl", StringComparison.Ordinal) && !IsOverdue(e.Origin, at, withoutPromise))
            .Select(e => KeyOf(e.Origin.Issuer!)).ToHashSet(StringComparer.Ordinal);
        return new TrustReview(
            [.. certificates.Select(c => Certificate(c.Item, c.Certificate, c.IsAnchored, at)).OrderBy(c => c.Role).ThenBy(c => c.Subject, StringComparer.Ordinal).ThenBy(c => c.Sha256, StringComparer.Ordinal)],
            [.. evidence.OrderBy(e => e.Origin.Name, StringComparer.Ordinal).ThenByDescending(e => e.Origin.ThisUpdate).ThenBy(e => e.Item.Key, StringComparer.Ordinal)
                .Select(e => Evidence(e.Item, e.Origin, StateOf(e.Origin, e.IsNewest, at, withoutPromise, listed)))],
            store.Problems);
    }

    private ReviewedCertificate Certificate(IGrouping<string, TrustItem> item, Certificate certificate, bool isAnchored, DateTimeOffset at)
    {
        var fact = certificate.Describe(null);
        return new ReviewedCertificate(
            FilesOf(item),
            TrustRoles.Of(certificate, store.IsAnchor(certificate)),
            certificate.Subject.Value(DistinguishedName.CommonNameOid) ?? fact.Subject,
            fact.Subject,
            fact.Issuer,
            fact.Serial,
            fact.Sha256,
            fact.NotBefore,
            fact.NotAfter,
            KeyName(certificate.Key),
            at < fact.NotBefore ? ValidityState.NotYetValid : at > fact.NotAfter ? ValidityState.Expired : at + Soon > fact.NotAfter ? ValidityState.EndsSoon : ValidityState.Valid,
            isAnchored,
            certificate.Extensions.IsAuthority is true ? evidence.Exists(e => IsUsed(e.Origin) && KeyOf(e.Origin.Issuer!) == KeyOf(certificate)) : null);
    }

    private static ReviewedEvidence Evidence(IGrouping<string, TrustItem> item, EvidenceOrigin origin, EvidenceState state) =>
        new(FilesOf(item), item.First().Kind, origin.CommonName, origin.Name, item.Key, origin.ThisUpdate, origin.NextUpdate, state);

    /// <summary>A response about a certificate is made needless by a current list of the same authority.</summary>
    private static EvidenceState StateOf(EvidenceOrigin origin, bool isNewest, DateTimeOffset at, TimeSpan withoutPromise, HashSet<string> listed)
    {
        if (!IsUsed(origin))
        {
            return !origin.IsUsable ? EvidenceState.NotUsable : origin.IsKnown ? EvidenceState.NotSigned : EvidenceState.IssuerUnknown;
        }

        return !isNewest ? EvidenceState.Superseded
            : !IsOverdue(origin, at, withoutPromise) ? EvidenceState.Current
            : listed.Contains(KeyOf(origin.Issuer!)) ? EvidenceState.Superseded
            : EvidenceState.Overdue;
    }

    private static bool IsUsed(EvidenceOrigin origin) => origin is { IsUsable: true, Issuer: not null };

    private static bool IsOverdue(EvidenceOrigin origin, DateTimeOffset at, TimeSpan withoutPromise) => at > (origin.NextUpdate ?? origin.ThisUpdate + withoutPromise);

    /// <summary>An authority is its key: a root and its renewal by the same key answer for one another.</summary>
    private static string KeyOf(Certificate authority) => Convert.ToHexString(authority.KeyBits.Span);

    private static List<string> FilesOf(IEnumerable<TrustItem> item) => [.. item.Select(i => i.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string KeyName(PublicKey key) => key switch
    {
        RsaKey rsa => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"RSA-{rsa.Bits}"),
        EllipticCurveKey curve => "ECDSA-" + curve.Curve,
        UnsupportedKey other => other.Name,
        _ => "unknown",
    };
}
