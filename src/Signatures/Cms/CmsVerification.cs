using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Reports;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Cms;

/// <summary>What verifying one CMS signature over its content gave, before anyone asks whom to trust.</summary>
internal sealed record CmsVerification
{
    public Integrity Integrity { get; init; }

    /// <summary>ETSI's sub-indication for what stopped it: FORMAT_FAILURE, HASH_FAILURE, SIG_CRYPTO_FAILURE, NO_SIGNING_CERTIFICATE_FOUND …</summary>
    public string? SubIndication { get; init; }

    /// <summary>The form or the mathematics is wrong: TOTAL-FAILED whatever else is found.</summary>
    public bool Failed { get; init; }

    /// <summary>Neither right nor wrong could be established: INDETERMINATE.</summary>
    public bool Undetermined { get; init; }

    public IReadOnlyList<SignatureRemark> Reasons { get; init; } = [];

    public IReadOnlyList<SignatureRemark> Warnings { get; init; } = [];

    public CmsSigner? Signer { get; init; }

    /// <summary>Timestamp tokens of a signature that is no CMS, each with what it stamps; those of a CMS stand in its unsigned attributes.</summary>
    public IReadOnlyList<(ReadOnlyMemory<byte> Token, SignedContent Stamped)> Timestamps { get; init; } = [];

    /// <summary>What archive timestamps of the signature prove.</summary>
    public ArchiveEvidence Archive { get; init; } = ArchiveEvidence.None;

    public Certificate? Certificate { get; init; }

    public DigestAlgorithm? Digest { get; init; }

    public SignatureScheme? Scheme { get; init; }

    /// <summary>signingTime as claimed, UTC.</summary>
    public DateTimeOffset? SigningTime { get; init; }

    /// <summary>The signed attributes name the certificate by hash, as the baseline profiles ask (EN 319 142-1 §6.3).</summary>
    public bool NamesCertificate { get; init; }

    public static CmsVerification Fail(string subIndication, string code, params string[] arguments) => new()
    {
        Failed = true,
        Integrity = Integrity.Broken,
        SubIndication = subIndication,
        Reasons = [new SignatureRemark(code, arguments)],
    };

    public static CmsVerification Undecided(string subIndication, string code, params string[] arguments) => new()
    {
        Undetermined = true,
        SubIndication = subIndication,
        Reasons = [new SignatureRemark(code, arguments)],
    };
}
