using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures;

/// <summary>What an inspection needs to know beyond the file.</summary>
public sealed record InspectionOptions
{
    /// <summary>The moment the signatures are judged at, with its offset: contract.md, "--at".</summary>
    public required DateTimeOffset ValidationTime { get; init; }

    /// <summary>What the operator trusts; never anything the file brings.</summary>
    public TrustStore Trust { get; init; } = TrustStore.Empty;

    /// <summary>Which algorithms and certificate policies are accepted: the rule book's data.</summary>
    public required SignaturePolicy Policy { get; init; }

    /// <summary>Password of an encrypted file; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>Files that a detached signature may sign: path and bytes. The digest decides which one it is.</summary>
    public IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> DetachedContent { get; init; } = [];

    /// <summary>Ends the inspection between two signatures with <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }
}
