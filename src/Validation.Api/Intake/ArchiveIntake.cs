using TaskTracking.Documents;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>A dossier that came as one ZIP: the same input as its folder would be.</summary>
internal static class ArchiveIntake
{
    /// <summary>Whether a file that came alone is a packed dossier: by its name, or by its first bytes where the name has no ending.</summary>
    public static bool IsPacked(string name, ReadOnlySpan<byte> start) =>
        name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) || (Path.GetExtension(name).Length == 0 && start.StartsWith("PK\u0003\u0004"u8));

    /// <summary>Unpacks within the limits; dossier.json in the root is the manifest.</summary>
    /// <param name="keep">Where each file's bytes go; null: they stay on the heap.</param>
    public static Outcome<DossierInput> Open(ReadOnlyMemory<byte> zip, IntakeLimits limits, Func<byte[], ReadOnlyMemory<byte>>? keep = null)
    {
        var content = DossierArchive.Open(zip, new ArchiveLimits(limits.Files, limits.FileBytes, limits.DossierBytes, limits.Entries), keep);
        if (content.Error is { } code)
        {
            return Outcome<DossierInput>.Refused(ProblemOf(code, content.Culprit, limits));
        }

        var manifest = content.Files.FirstOrDefault(f => f.Path == DossierInput.ManifestName);
        if (manifest is { Content.Length: var length } && length > limits.ManifestBytes)
        {
            return Outcome<DossierInput>.Refused(new Problem("metadata-invalid", DossierInput.ManifestName));
        }

        var files = content.Files.Where(f => f.Path != DossierInput.ManifestName).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        return files.Count > limits.Files
            ? Outcome<DossierInput>.Refused(Problems.TooManyFiles(files.Count, limits))
            : Outcome<DossierInput>.Of(new DossierInput(files, manifest?.Content, content.Ignored));
    }

    private static Problem ProblemOf(string code, string? culprit, IntakeLimits limits) => code switch
    {
        "too-many-files" => Problems.TooManyFiles(limits.Files + 1, limits),
        "file-too-large" => Problems.FileTooLarge(culprit ?? string.Empty, limits),
        "dossier-too-large" => Problems.DossierTooLarge(limits),
        _ => new Problem(code, culprit ?? string.Empty),
    };
}
