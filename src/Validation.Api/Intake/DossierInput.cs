using TaskTracking.Documents;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>A dossier as it came in, whether from a folder, an archive or an upload: bytes only, nothing read yet.</summary>
/// <param name="Files">The documents, by path in ordinal order.</param>
/// <param name="Manifest">The bytes of dossier.json (or of the API's metadata part); null where there is none.</param>
/// <param name="Ignored">Paths left out: .DS_Store, hidden files …</param>
public sealed record DossierInput(IReadOnlyList<SourceFile> Files, ReadOnlyMemory<byte>? Manifest, IReadOnlyList<string> Ignored)
{
    /// <summary>The name under which a manifest stands in a dossier's root.</summary>
    public const string ManifestName = "dossier.json";

    /// <summary>Overwrites the bytes where they wait, once a secrecy mark was met; does nothing where they wait nowhere of ours.</summary>
    internal Action Purge { get; init; } = () => { };
}
