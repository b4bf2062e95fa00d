namespace TaskTracking.Validation.Api.Contract;

/// <summary>evidence.json of an evidence bundle: what each signature was judged by, and how. In Vietnamese (TT 15/2025, V8, V13).</summary>
/// <param name="Dossier">"HS-2026-000123"; null where no decision was kept.</param>
/// <param name="ValidatedAt">The moment at which the signatures were judged.</param>
/// <param name="Trust">SHA-256 of the trust they were judged by.</param>
internal sealed record EvidenceBundleAnswer(string? Dossier, string ValidatedAt, string Trust, IReadOnlyList<EvidenceFileAnswer> Files);

/// <summary>One file of it.</summary>
/// <param name="Sha256">Of the signed file, which is not in the bundle.</param>
internal sealed record EvidenceFileAnswer(string File, string Sha256, IReadOnlyList<EvidenceSignatureAnswer> Signatures);

/// <summary>One signature.</summary>
/// <param name="Result">As <c>verify</c> gives it.</param>
/// <param name="Evidence">What it was judged by.</param>
internal sealed record EvidenceSignatureAnswer(SignatureAnswer Result, IReadOnlyList<EvidenceItemAnswer> Evidence);

/// <summary>One thing it was judged by.</summary>
/// <param name="Role">"signer", "issuer", "anchor", "signerRevocation", "issuerRevocation", "timestampAuthority", "timestampIssuer", "timestampAnchor" or "timestampRevocation".</param>
/// <param name="Kind">"certificate", "crl" or "ocsp".</param>
/// <param name="Sha256">Its fingerprint.</param>
/// <param name="Entry">Where it stands in the bundle.</param>
internal sealed record EvidenceItemAnswer(string Role, string Kind, string Sha256, string Entry)
{
    /// <summary>An item with its place in the bundle: each thing stands once, under its fingerprint.</summary>
    public static EvidenceItemAnswer Of(string role, string kind, string sha256) => new(role, kind, sha256, kind switch
    {
        "crl" => $"crl/{sha256}.crl",
        "ocsp" => $"ocsp/{sha256}.ors",
        _ => $"certificates/{sha256}.cer",
    });
}
