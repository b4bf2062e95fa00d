using System.Globalization;
using System.Text.Json;
using TaskTracking.Documents;
using TaskTracking.Language;
using TaskTracking.Validation.Api.History.Files;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>
/// A dossier made of what was uploaded now and what was filed before. A file that was uploaded in the place of an earlier one, or under
/// its name, replaces it; what is neither replaced nor left out is copied from the vault into the upload's own quarantine.
/// </summary>
internal static class TakenOver
{
    /// <param name="earlier">The files filed before, in the order in which the form numbers them.</param>
    /// <param name="leftOut">Whether the one of a number is to be left out.</param>
    /// <param name="open">Opens an earlier file.</param>
    public static async Task<Outcome<Takeover>> WithAsync(
        Upload upload, IReadOnlyList<KeptFile> earlier, Func<int, bool> leftOut, Func<string, Task<Stream?>> open, IntakeLimits limits, CancellationToken cancellation)
    {
        var fresh = upload.Input.Files.ToDictionary(f => DossierNames.Key(f.Path), f => f.Path, StringComparer.Ordinal);
        var (files, replaced) = (upload.Input.Files.ToList(), new Dictionary<string, string?>(StringComparer.Ordinal));
        for (var i = 0; i < earlier.Count; i++)
        {
            var path = earlier[i].Path;
            var chosen = upload.Replacing.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{Upload.Replaces}{i}"));
            var again = fresh.GetValueOrDefault(DossierNames.Key(path));
            if (chosen is not null || again is not null || leftOut(i))
            {
                if (again is not null && again != chosen && (chosen is not null || upload.Replacing.Values.Contains(again, StringComparer.Ordinal)) && !leftOut(i))
                {
                    // It takes the place of one and bears the name of another that is to stay.
                    return Outcome<Takeover>.Refused(new Problem("file-name-duplicate", UploadNames.Shown(again)));
                }

                replaced[path] = chosen ?? again;
            }
            else if (await CopyAsync(upload.Quarantine, path, open, limits, cancellation).ConfigureAwait(false) is var copied && copied.Value is { } kept)
            {
                files.Add(kept);
            }
            else
            {
                return copied.As<Takeover>();
            }
        }

        return Outcome<Takeover>.Of(new Takeover(upload.Input with { Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)] }, replaced));
    }

    private static async Task<Outcome<SourceFile>> CopyAsync(Quarantine quarantine, string path, Func<string, Task<Stream?>> open, IntakeLimits limits, CancellationToken cancellation)
    {
        try
        {
            var stream = await open(path).ConfigureAwait(false) ?? Stream.Null;
            await using (stream.ConfigureAwait(false))
            {
                var taken = await quarantine.TakeAsync(stream, limits.FileBytes, () => Problems.FileTooLarge(path, limits), cancellation).ConfigureAwait(false);
                return taken.Value is { } file ? Outcome<SourceFile>.Of(new SourceFile(path, file.Content)) : taken.As<SourceFile>();
            }
        }
        catch (Exception failure) when (failure is IOException or QuarantineFullException)
        {
            return Outcome<SourceFile>.Refused(new Problem("storage-failed"));
        }
    }
}

/// <summary>What a takeover came to.</summary>
/// <param name="Replaced">Earlier paths that are not taken over: the path of what replaced each; null where it was left out.</param>
internal sealed record Takeover(DossierInput Input, IReadOnlyDictionary<string, string?> Replaced)
{
    /// <summary>What was declared of the earlier dossier, with each file's line where the file went.</summary>
    public Manifest Declared(Manifest earlier) => earlier with { Files = earlier.Files is null ? null : [.. earlier.Files.Select(Moved).OfType<ManifestFile>()] };

    /// <summary>The input with that declaration; as it is where it brought its own.</summary>
    public DossierInput Declaring(Manifest declared) => Input.Manifest is not null || declared == new Manifest() ? Input
        : Input with { Manifest = JsonSerializer.SerializeToUtf8Bytes(declared, ManifestJson.Default.Manifest) };

    private ManifestFile? Moved(ManifestFile file) =>
        !Replaced.TryGetValue(VietnameseText.Compose(file.File ?? string.Empty), out var path) ? file : path is null ? null : file with { File = path };
}
