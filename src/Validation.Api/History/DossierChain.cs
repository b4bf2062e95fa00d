using TaskTracking.Validation.Api.History.Files;

namespace TaskTracking.Validation.Api.History;

/// <summary>One of the dossiers that were filed for the same matter, one after the other.</summary>
/// <param name="Agency">Code of the filing agency; null where unknown.</param>
internal sealed record ChainLink(Guid Id, string Code, DateTimeOffset ReceivedAt, string? Agency);

/// <summary>What was filed, as it was filed: the declaration and the files, which lie in the vault.</summary>
/// <param name="Manifest">dossier.json as it was sent; null where there was none.</param>
internal sealed record FiledContent(ReadOnlyMemory<byte>? Manifest, IReadOnlyList<KeptFile> Files);

/// <summary>An earlier dossier with the same content.</summary>
/// <param name="Whole">All files are the same; else the submission letter alone.</param>
internal sealed record Duplicate(Guid Id, string Code, DateTimeOffset ReceivedAt, string? Agency, string? AgencyName, bool Whole);
