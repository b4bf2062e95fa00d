using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>A certificate revocation list (RFC 5280 §5) as read; its signature is verified when it is used.</summary>
internal sealed class Crl
{
    private Lazy<CrlIndex?>? index;

    /// <summary>All of it.</summary>
    public required ReadOnlyMemory<byte> Encoded { get; init; }

    public required DistinguishedName Issuer { get; init; }

    public required DateTimeOffset ThisUpdate { get; init; }

    public required DateTimeOffset? NextUpdate { get; init; }

    /// <summary>revokedCertificates without its header; empty where none are. Searched when asked: lists of 20 MB are asked once.</summary>
    public required ReadOnlyMemory<byte> RevokedCertificates { get; init; }

    public required ReadOnlyMemory<byte> ToBeSigned { get; init; }

    public required AlgorithmIdentifier SignatureAlgorithm { get; init; }

    public required ReadOnlyMemory<byte> Signature { get; init; }

    public required CrlScope Scope { get; init; }

    /// <summary>The index of a list that is asked for the second time; null the first time, when searching it costs no more.</summary>
    public CrlIndex? Index()
    {
        var first = Interlocked.CompareExchange(ref index, new Lazy<CrlIndex?>(() => CrlIndex.Of(RevokedCertificates)), null) is null;
        return first ? null : index!.Value;
    }
}

/// <summary>When and why a certificate was revoked.</summary>
/// <param name="At">revocationDate, UTC.</param>
/// <param name="Reason">CRLReason (RFC 5280 §5.3.1); 0, unspecified, where none is given.</param>
internal sealed record RevocationEntry(DateTimeOffset At, int Reason)
{
    /// <summary>certificateHold: a suspension, ended by a later answer that no longer lists it.</summary>
    public bool IsHold => Reason == 6;

    /// <summary>removeFromCRL: a delta list takes back what the list before it said.</summary>
    public bool IsRemoval => Reason == 8;

    /// <summary>The key was in other hands: nothing claimed by its signer, time included, can be believed.</summary>
    public bool IsCompromise => Reason is 1 or 2 or 10;
}

/// <summary>Which certificates a CRL speaks of (issuingDistributionPoint, RFC 5280 §5.2.5).</summary>
/// <param name="Usable">No indirect list, and no unknown critical extension.</param>
/// <param name="Complete">No delta list, and for all reasons: whom it does not name is not revoked.</param>
/// <param name="OnlyAuthorities">Only certificates of authorities.</param>
/// <param name="OnlyUsers">Only end certificates.</param>
/// <param name="DistributionPoints">GeneralNames of the point it is for; empty where it is for all.</param>
internal sealed record CrlScope(bool Usable, bool Complete, bool OnlyAuthorities, bool OnlyUsers, IReadOnlyList<ReadOnlyMemory<byte>> DistributionPoints)
{
    public static CrlScope Everything { get; } = new(true, true, false, false, []);

    /// <summary>Whether the absence of this certificate from the list says anything.</summary>
    public bool Covers(Certificate certificate) => Complete && MayName(certificate);

    /// <summary>Whether an entry of the list means this certificate.</summary>
    public bool MayName(Certificate certificate)
    {
        var isAuthority = certificate.Extensions.IsAuthority is true;
        return Usable
            && !(OnlyAuthorities && !isAuthority)
            && !(OnlyUsers && isAuthority)
            && (DistributionPoints.Count == 0 || NamesOneOf(certificate.Extensions.CrlDistributionPoints));
    }

    private bool NamesOneOf(IReadOnlyList<ReadOnlyMemory<byte>>? points) => points is not null
        && points.Any(point => DistributionPoints.Any(own => own.Span.SequenceEqual(point.Span)));
}
