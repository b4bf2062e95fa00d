using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Certificates.Revocation;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Trust;

/// <summary>By whom a CRL or OCSP response is, verified against the certificates of a trust store.</summary>
/// <param name="Claimed">The authority's name, as the evidence or the store has it; null where neither says.</param>
/// <param name="IsKnown">A certificate of that authority is in the store.</param>
/// <param name="Issuer">The certificate whose key signed it, or whose responder did; null where none.</param>
internal sealed record EvidenceOrigin(string? Claimed, bool IsKnown, Certificate? Issuer)
{
    /// <summary>A response speaks for one authority, rarely for a few.</summary>
    private const int MostIssuers = 10;

    /// <summary>What the evidence is about, so that a newer one about the same can take its place: scope of a list, serial numbers of a response.</summary>
    public required string About { get; init; }

    public required DateTimeOffset ThisUpdate { get; init; }

    public required DateTimeOffset? NextUpdate { get; init; }

    public bool IsUsable { get; init; } = true;

    /// <summary>The name of the authority.</summary>
    public string? Name => Issuer?.Subject.ToString() ?? Claimed;

    /// <summary>The same, short where it can be.</summary>
    public string? CommonName => Issuer?.Subject.Value(DistinguishedName.CommonNameOid) ?? Name;

    public static EvidenceOrigin Of(TrustItem item, CertificatePool pool) => item.Kind == TrustItemKind.Crl
        ? OfCrl(CrlReader.Read(item.Encoded)!, pool, new KeyOperations())
        : OfResponse(OcspReader.Read(item.Encoded), pool, new KeyOperations());

    private static EvidenceOrigin OfCrl(Crl crl, CertificatePool pool, KeyOperations keys)
    {
        var named = pool.All.Where(certificate => certificate.Subject.Matches(crl.Issuer)).OrderByDescending(certificate => certificate.NotAfter).ToList();
        var issuer = named.Find(certificate => RevocationCheck.MaySignCrls(certificate)
            && keys.IsSignedBy(crl, crl.ToBeSigned, crl.SignatureAlgorithm, crl.Signature, certificate));
        var points = crl.Scope.DistributionPoints.Select(point => Convert.ToHexString(point.Span));
        return new EvidenceOrigin(crl.Issuer.ToString(), named.Count > 0, issuer)
        {
            About = $"crl {crl.Scope.OnlyAuthorities} {crl.Scope.OnlyUsers} {string.Join(' ', points)}",
            ThisUpdate = crl.ThisUpdate,
            NextUpdate = crl.NextUpdate,
            IsUsable = crl.Scope.Usable,
        };
    }

    private static EvidenceOrigin OfResponse(IReadOnlyList<OcspAnswer> answers, CertificatePool pool, KeyOperations keys)
    {
        var asked = answers.DistinctBy(answer => (answer.HashOid, Convert.ToHexString(answer.IssuerKeyHash.Span))).Take(MostIssuers).ToList();
        var named = pool.All.Where(certificate => asked.Any(answer => IsOf(answer, certificate))).ToList();
        var issuer = named.Find(certificate => OcspEntitlement.IsSignedByEntitled(answers[0].Response, certificate, pool.All, keys));
        return new EvidenceOrigin(named.FirstOrDefault()?.Subject.ToString(), named.Count > 0, issuer)
        {
            About = "ocsp " + string.Join(' ', answers.Select(answer => Convert.ToHexString(answer.Serial.Span)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            ThisUpdate = answers.Max(answer => answer.ThisUpdate),
            NextUpdate = answers.All(answer => answer.NextUpdate is not null) ? answers.Min(answer => answer.NextUpdate) : null,
        };
    }

    private static bool IsOf(OcspAnswer answer, Certificate issuer) =>
        DigestAlgorithm.Of(answer.HashOid) is { } digest && answer.IssuerKeyHash.Span.SequenceEqual(digest.Hash(issuer.KeyBits.Span));
}
