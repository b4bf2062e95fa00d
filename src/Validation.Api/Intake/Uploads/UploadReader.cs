using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TaskTracking.Documents;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>
/// Reads a dossier from a multipart body as it streams in: parts <c>files</c> (repeated) and <c>metadata</c> (as dossier.json),
/// and small fields. Every limit holds before a byte is kept beyond it. One ZIP alone is a packed dossier.
/// </summary>
internal sealed class UploadReader(IntakeLimits limits, UploadOptions options)
{
    private const int LongestField = 4 * 1024;
    private const int MostFields = 100;

    /// <summary>The upload, which the caller disposes; or why it is refused.</summary>
    /// <param name="fields">Gets the small fields as they come, so that a form can be shown again with what was typed although its files were refused.</param>
    public async Task<Outcome<Upload>> ReadAsync(HttpRequest request, CancellationToken cancellation, Dictionary<string, string>? fields = null)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary)
        {
            return Outcome<Upload>.Refused(new Problem("upload-not-multipart"));
        }

        var quarantine = new Quarantine(options.QuarantineFolder);
        var outcome = Outcome<Upload>.Refused(new Problem("upload-broken"));
        try
        {
            outcome = await ReadPartsAsync(new MultipartReader(boundary.Value!, request.Body) { HeadersLengthLimit = 8 * 1024 }, fields ?? new(StringComparer.Ordinal), quarantine, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException || (fault is IOException && !cancellation.IsCancellationRequested))
        {
            // A body that breaks off or is no multipart body: refused below, nothing of it stays.
        }
        finally
        {
            if (outcome.Value is null)
            {
                quarantine.Dispose();
            }
        }

        return outcome;
    }

    private async Task<Outcome<Upload>> ReadPartsAsync(MultipartReader reader, Dictionary<string, string> fields, Quarantine quarantine, CancellationToken cancellation)
    {
        var files = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        ReadOnlyMemory<byte>? manifest = null;
        long left = limits.DossierBytes;
        while (await reader.ReadNextSectionAsync(cancellation).ConfigureAwait(false) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition)
            {
                return Outcome<Upload>.Refused(new Problem("upload-broken"));
            }

            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if (name == "metadata")
            {
                var taken = await quarantine.TakeAsync(section.Body, limits.ManifestBytes, () => new Problem("metadata-invalid", DossierInput.ManifestName), cancellation).ConfigureAwait(false);
                if (taken.Problem is not null)
                {
                    return taken.As<Upload>();
                }

                manifest = taken.Value!.Content.IsEmpty ? null : taken.Value.Content;
            }
            else if (name == "files")
            {
                var path = VietnameseText.Compose((disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).ToString());
                var taken = await TakeFileAsync(section.Body, path, files, left, quarantine, cancellation).ConfigureAwait(false);
                if (taken is { Problem: not null })
                {
                    return taken.As<Upload>();
                }

                left -= taken?.Value?.Content.Length ?? 0;
            }
            else if (fields.Count == MostFields || !fields.TryAdd(name, await FieldAsync(section.Body, cancellation).ConfigureAwait(false)))
            {
                return Outcome<Upload>.Refused(new Problem("upload-broken"));
            }
        }

        return Assemble(files, manifest, fields, quarantine);
    }

    // A browser sends one nameless empty part where no file was chosen.
    private async Task<Outcome<TakenFile>?> TakeFileAsync(
        Stream body, string path, SortedDictionary<string, SourceFile> files, long left, Quarantine quarantine, CancellationToken cancellation)
    {
        if (path.Length == 0)
        {
            return null;
        }

        if (!UploadNames.AreSafe(path) || files.ContainsKey(path))
        {
            return Outcome<TakenFile>.Refused(new Problem("file-name-invalid", path));
        }

        if (files.Count == limits.Files)
        {
            return Outcome<TakenFile>.Refused(Problems.TooManyFiles(files.Count + 1, limits));
        }

        var limit = Math.Min(left, limits.FileBytes);
        var taken = await quarantine.TakeAsync(
            body, limit, () => left < limits.FileBytes ? Problems.DossierTooLarge(limits) : Problems.FileTooLarge(path, limits), cancellation).ConfigureAwait(false);
        if (taken.Value is { } file)
        {
            files.Add(path, new SourceFile(path, file.Content));
        }

        return taken;
    }

    private Outcome<Upload> Assemble(SortedDictionary<string, SourceFile> files, ReadOnlyMemory<byte>? manifest, Dictionary<string, string> fields, Quarantine quarantine)
    {
        if (files.Count == 1 && files.Keys.First().EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            var unpacked = ArchiveIntake.Open(files.Values.First().Content, limits);
            return unpacked.Value is { } input
                ? Outcome<Upload>.Of(new Upload(manifest is null ? input : input with { Manifest = manifest }, fields, quarantine))
                : unpacked.As<Upload>();
        }

        // A folder's own declaration comes along when all its files are chosen; the metadata part has the last word.
        if (files.Remove(DossierInput.ManifestName, out var declaration))
        {
            if (declaration.Content.Length > limits.ManifestBytes)
            {
                return Outcome<Upload>.Refused(new Problem("metadata-invalid", DossierInput.ManifestName));
            }

            manifest ??= declaration.Content;
        }

        var kept = files.Values.Where(f => !DossierNames.IsIgnored(Path.GetFileName(f.Path))).ToList();
        IReadOnlyList<string> ignored = [.. files.Keys.Except(kept.Select(f => f.Path), StringComparer.Ordinal)];
        return Outcome<Upload>.Of(new Upload(new DossierInput(kept, manifest, ignored), fields, quarantine));
    }

    private static async Task<string> FieldAsync(Stream body, CancellationToken cancellation)
    {
        var buffer = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        return length > LongestField ? throw new InvalidDataException() : Encoding.UTF8.GetString(buffer, 0, length);
    }
}
