namespace TaskTracking.Validation.Api.Intake;

/// <summary>How much one dossier may hold: contract.md, "limits". Sizes in bytes.</summary>
public sealed record IntakeLimits
{
    public static IntakeLimits Default { get; } = new();

    public int Files { get; init; } = 20;

    public long FileBytes { get; init; } = 50L * 1024 * 1024;

    public long DossierBytes { get; init; } = 200L * 1024 * 1024;

    public int ManifestBytes { get; init; } = 256 * 1024;

    /// <summary>Folders below the root.</summary>
    public int FolderDepth { get; init; } = 3;

    /// <summary>Directory entries looked at before a folder is refused; ignored ones count.</summary>
    public int Entries { get; init; } = 2000;
}
