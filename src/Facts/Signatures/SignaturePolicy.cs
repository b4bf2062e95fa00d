namespace TaskTracking.Facts.Signatures;

/// <summary>
/// Which algorithms and certificate policies a signature may rest on, as dated data: the settings of the rule "signature.algorithm" in
/// rules.yaml (TS 119 312; TT 15/2025/TT-BKHCN, Annex I). Integrity is reported whatever the algorithm; only the indication changes.
/// </summary>
public sealed record SignaturePolicy
{
    /// <summary>Digests that may sign a document no longer, each with its last day. A digest not named here has no end.</summary>
    public IReadOnlyList<DigestTerm> Digests { get; init; } = [];

    /// <summary>Fewest bits of an RSA key; a shorter one is CRYPTO_CONSTRAINTS_FAILURE.</summary>
    public int FewestRsaBits { get; init; }

    /// <summary>Fewest bits of an elliptic curve's order that are recommended; fewer are a remark.</summary>
    public int RecommendedCurveBits { get; init; }

    /// <summary>Object identifiers of the certificate policies accepted of signers (RFC 5280, user-initial-policy-set); empty: any.</summary>
    public IReadOnlyList<string> SignerPolicies { get; init; } = [];

    /// <summary>The last day of a digest, or null where it has none.</summary>
    public DateOnly? LastDayOf(string digest) =>
        Digests.FirstOrDefault(term => string.Equals(term.Name, digest, StringComparison.OrdinalIgnoreCase))?.Until;
}

/// <summary>A digest with its last day.</summary>
public sealed record DigestTerm
{
    /// <summary>"SHA-1", "MD5" …, as the signature's <c>digest</c> says.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The last day of signing with it, inclusive, on a Vietnamese calendar.</summary>
    public DateOnly Until { get; init; }
}
