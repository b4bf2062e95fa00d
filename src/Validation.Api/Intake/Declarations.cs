using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>A valid manifest as facts, held against the files that are there.</summary>
internal static class Declarations
{
    /// <summary>What the manifest declares of the dossier; files it names that are missing are listed.</summary>
    public static Declaration Of(Manifest? manifest, IReadOnlySet<string> paths)
    {
        if (manifest is null)
        {
            return Declaration.Nothing;
        }

        return new Declaration
        {
            Agency = Blank(manifest.Agency),
            Reference = manifest.Reference,
            Title = manifest.Title,
            Addressee = manifest.Addressee is { } addressee ? ManifestWords.Addressees[addressee] : null,
            Assignments = [.. (manifest.Assignments ?? []).Select(Assignment)],
            Unexpected = manifest.Unexpected,
            MissingFiles = [.. (manifest.Files ?? []).Select(PathOf).Where(p => !paths.Contains(p)).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>What the manifest declares of single files, by path.</summary>
    public static IReadOnlyDictionary<string, ManifestFile> ByPath(Manifest? manifest) =>
        (manifest?.Files ?? []).ToDictionary(PathOf, StringComparer.Ordinal);

    private static string PathOf(ManifestFile file)
    {
        var path = VietnameseText.Compose(file.File!);
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }

    private static DeclaredAssignment Assignment(ManifestAssignment declared) => new(
        Blank(declared.Number),
        declared.Date is { } text && ManifestWords.TryDate(text, out var date) ? date : null,
        ManifestWords.Assignees[declared.AssignedTo!]);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Compose(text.Trim());
}
