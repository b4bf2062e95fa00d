using System.Text.Json.Serialization;

namespace TaskTracking.Facts.Signatures;

/// <summary>What was found of the digital signatures of one file. Words of ETSI EN 319 102-1; contract.md, "verify".</summary>
public sealed record SignatureReport
{
    public static SignatureReport Unsigned { get; } = new();

    public SignatureFormat Format { get; init; }

    /// <summary>In the order of their position in the file.</summary>
    public IReadOnlyList<SignatureFact> Signatures { get; init; } = [];

    /// <summary>Why the file could not be opened, a code of contract.md; null where it could.</summary>
    public string? Error { get; init; }
}

/// <summary>How a file is signed, by the standard's name (PAdES EN 319 142, CAdES EN 319 122, XAdES EN 319 132, ASiC EN 319 162).</summary>
public enum SignatureFormat
{
    None,
    PAdES,
    OOXML,
    CAdES,
    XAdES,
    XMLDSig,
    ASiC,
}

/// <summary>One signature. The dimensions stay apart: "not trusted here" is not "broken".</summary>
public sealed record SignatureFact
{
    public required Indication Indication { get; init; }

    /// <summary>The standard reason in ETSI's words ("HASH_FAILURE"), or null when passed.</summary>
    public string? SubIndication { get; init; }

    public Integrity Integrity { get; init; }

    public Coverage Coverage { get; init; }

    public ChangesAfterSigning ChangesAfterSigning { get; init; }

    public ChainStatus Chain { get; init; }

    /// <summary>Common names of the authorities from the signer's issuer up to the anchor (TT 15/2025, V2); empty where no anchor is reached.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    public RevocationStatus Revocation { get; init; }

    /// <summary>Best signing time: from a valid timestamp, else as claimed; null where nothing says.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    public SigningTimeSource SignedAtSource { get; init; }

    public TimestampFact? Timestamp { get; init; }

    public SignerIdentity Signer { get; init; } = SignerIdentity.Unknown;

    public CertificateFact? Certificate { get; init; }

    public SignaturePurpose Purpose { get; init; }

    /// <summary>"B-B", "B-T", "B-LT", "B-LTA", or null.</summary>
    public string? Level { get; init; }

    /// <summary>"SHA-256" …</summary>
    public string? Digest { get; init; }

    /// <summary>"RSA-2048", "RSA-PSS-3072", "ECDSA-P256" …</summary>
    public string? Algorithm { get; init; }

    /// <summary>Why the indication is what it is: codes with words in two languages, e.g. "content-digest-mismatch".</summary>
    public IReadOnlyList<SignatureRemark> Reasons { get; init; } = [];

    /// <summary>What a reader should know although it changes nothing.</summary>
    public IReadOnlyList<SignatureRemark> Warnings { get; init; } = [];

    /// <summary>Path of the file beside it that a detached signature signs, found by its digest; null for every other signature.</summary>
    public string? SignedFile { get; init; }

    /// <summary>The page of its widget, from 1; null where invisible.</summary>
    public int? Page { get; init; }

    /// <summary>The widget's box on that page.</summary>
    public Box? Box { get; init; }

    /// <summary>The words its appearance draws (a number, a day, a name), or null.</summary>
    public string? AppearanceText { get; init; }

    /// <summary>What it was judged by. No fact that rules read: kept beside the facts, once each.</summary>
    [JsonIgnore]
    public IReadOnlyList<UsedEvidence> Evidence { get; init; } = [];
}

/// <summary>A reason or warning: a stable code with its parameters; the words stand in the message table (vi, en).</summary>
[method: JsonConstructor]
public sealed record SignatureRemark(string Code, IReadOnlyList<string> Arguments)
{
    public SignatureRemark(string code)
        : this(code, [])
    {
    }
}

/// <summary>The main indication of a validation (EN 319 102-1 §5.1.3).</summary>
public enum Indication
{
    /// <summary>The evidence does not suffice to pass or to fail it.</summary>
    Indeterminate,

    /// <summary>TOTAL-PASSED.</summary>
    TotalPassed,

    /// <summary>TOTAL-FAILED: the mathematics fail, or the certificate was revoked before signing.</summary>
    TotalFailed,
}

/// <summary>Whether the signed bytes are the ones that were signed and the signature value fits the key.</summary>
public enum Integrity
{
    Unknown,
    Intact,
    Broken,
}

/// <summary>How much of a file the signed bytes are.</summary>
public enum Coverage
{
    /// <summary>Not even all of one revision: never acceptable in a PDF.</summary>
    Partial,

    /// <summary>All of one revision; later revisions follow.</summary>
    WholeRevision,

    /// <summary>All of the file, but the place of the signature itself.</summary>
    WholeFile,
}

/// <summary>What later revisions of a PDF did to what was signed (signatures.md, shadow attacks).</summary>
public enum ChangesAfterSigning
{
    /// <summary>Nothing follows.</summary>
    None,

    /// <summary>Only what an honest file gains: further signatures, form entries the signature permits, validation data.</summary>
    Allowed,

    /// <summary>What a reader sees may have changed.</summary>
    Suspicious,
}

/// <summary>Whether a path leads from a certificate to a trust anchor (RFC 5280 §6).</summary>
public enum ChainStatus
{
    /// <summary>No anchor of the trust folder is reached.</summary>
    Untrusted,

    /// <summary>A valid path reaches an anchor.</summary>
    Trusted,

    /// <summary>A path is there and breaks a rule of its certificates.</summary>
    Invalid,
}

/// <summary>What revocation data says of a certificate at the best signing time.</summary>
public enum RevocationStatus
{
    Unknown,
    Good,
    Revoked,
}

/// <summary>Where the best signing time comes from.</summary>
public enum SigningTimeSource
{
    /// <summary>No time is known; the time of validation is used.</summary>
    None,

    /// <summary>The signer says so.</summary>
    Claimed,

    /// <summary>An RFC 3161 timestamp proves it.</summary>
    Timestamp,
}

/// <summary>An RFC 3161 timestamp of a signature.</summary>
public sealed record TimestampFact(DateTimeOffset Time, string? Authority, ChainStatus Chain);

/// <summary>Who the certificate says signed.</summary>
public sealed record SignerIdentity(string? CommonName, string? Organization, SignerIdentityKind Kind)
{
    public static SignerIdentity Unknown { get; } = new(null, null, SignerIdentityKind.Unknown);

    /// <summary>Organisational unit, locality and UIDs as written, for matching against the directory.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}

/// <summary>domain.md §2.6.</summary>
public enum SignerIdentityKind
{
    Unknown,
    Person,
    Organization,
}

/// <summary>The signer's certificate. Serial in lower-case hex without leading zeros; times in UTC.</summary>
public sealed record CertificateFact(
    string Subject,
    string Issuer,
    string Serial,
    DateTimeOffset NotBefore,
    DateTimeOffset NotAfter,
    bool? ValidAtSigning,
    string Sha256);

/// <summary>What a signature is for (domain.md §2.7).</summary>
public enum SignaturePurpose
{
    Unknown,
    Approval,
    Initials,
    Seal,
    Numbering,
    Copy,
    Portal,
}
