using System.Text.Json.Serialization;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>contract.md, "verify --format json".</summary>
internal sealed record VerifyAnswer(IReadOnlyList<VerifyFile> Files);

/// <summary>One file: its signatures, or why it could not be opened.</summary>
internal sealed record VerifyFile
{
    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required string Format { get; init; }

    /// <summary>Null only where <see cref="Error"/> stands.</summary>
    public IReadOnlyList<SignatureAnswer>? Signatures { get; init; }

    public ErrorAnswer? Error { get; init; }
}

internal sealed record SignatureAnswer
{
    public required string Indication { get; init; }

    public string? SubIndication { get; init; }

    public required string Integrity { get; init; }

    public required string Coverage { get; init; }

    public required string ChangesAfterSigning { get; init; }

    public required string Chain { get; init; }

    /// <summary>Names of the authorities up to the anchor, for people; no part of the contract's JSON.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Path { get; init; } = [];

    public required string Revocation { get; init; }

    public string? SignedAt { get; init; }

    public string? SignedAtSource { get; init; }

    public TimestampAnswer? Timestamp { get; init; }

    public required SignerAnswer Signer { get; init; }

    public CertificateAnswer? Certificate { get; init; }

    public required string Purpose { get; init; }

    public string? Level { get; init; }

    public string? Digest { get; init; }

    public string? Algorithm { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }
}

internal sealed record TimestampAnswer(string Time, string? Authority, string Chain);

internal sealed record SignerAnswer(string? CommonName, string? Organization, string Kind);

internal sealed record CertificateAnswer(string Subject, string Issuer, string Serial, string NotBefore, string NotAfter, bool? ValidAtSigning);
