namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>One thing that a signature of a decision was judged by; its bytes lie in the data folder under their hash.</summary>
internal sealed class EvidenceRow
{
    /// <summary>The decision's sequence.</summary>
    public required long Decision { get; init; }

    /// <summary>The signed file, as in <see cref="FileRow"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Which signature of the file, from 0, in the order of the answer.</summary>
    public required int Signature { get; init; }

    /// <summary>From 0, in the order of use.</summary>
    public required int Position { get; init; }

    /// <summary>"signer", "anchor", "signerRevocation" …</summary>
    public required string Role { get; init; }

    /// <summary>"certificate", "crl" or "ocsp".</summary>
    public required string Kind { get; init; }

    /// <summary>Lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
}
