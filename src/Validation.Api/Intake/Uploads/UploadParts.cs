using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TaskTracking.Documents;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>The parts of one upload as they come in, each held against the limits before its bytes are kept.</summary>
/// <param name="fields">Gets the small form fields.</param>
internal sealed class UploadParts(IntakeLimits limits, Quarantine quarantine, Dictionary<string, string> fields)
{
    private const int LongestField = 4 * 1024;
    private const int MostParts = 200;

    private readonly SortedDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _replacing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private ReadOnlyMemory<byte>? _metadata;
    private long _left = limits.DossierBytes;
    private int _parts;

    public Quarantine Quarantine => quarantine;

    /// <summary>The bytes of the packed dossier, where one archive came alone.</summary>
    public ReadOnlyMemory<byte>? Packed =>
        _files.Count == 1 && _replacing.Count == 0 && _files.Values.First() is { } only && ArchiveIntake.IsPacked(only.Path, only.Content.Span) ? only.Content : (ReadOnlyMemory<byte>?)null;

    /// <summary>Takes a part in; null when all went well.</summary>
    public async Task<Problem?> AddAsync(MultipartSection section, CancellationToken cancellation)
    {
        if (++_parts > MostParts || section.GetContentDispositionHeader() is not { } disposition)
        {
            return new Problem("upload-broken");
        }

        return HeaderUtilities.RemoveQuotes(disposition.Name).ToString() switch
        {
            "" => new Problem("upload-broken"),
            "metadata" => await AddMetadataAsync(section.Body, cancellation).ConfigureAwait(false),
            "files" => await AddFileAsync(section.Body, NameOf(disposition), cancellation).ConfigureAwait(false),
            var place when place.StartsWith(Upload.Replaces, StringComparison.Ordinal) => await ReplaceAsync(section.Body, place, NameOf(disposition), cancellation).ConfigureAwait(false),
            var field => fields.TryAdd(field, await FieldAsync(section.Body, cancellation).ConfigureAwait(false)) ? null : new Problem("upload-broken"),
        };
    }

    /// <summary>The files as they came: dossier.json among them declares, as it does in a folder.</summary>
    public DossierInput Loose()
    {
        var declared = _files.GetValueOrDefault(DossierInput.ManifestName)?.Content;
        var kept = _files.Values.Where(f => f.Path != DossierInput.ManifestName && !f.Path.Split('/').Any(DossierNames.IsIgnored)).ToList();
        IReadOnlyList<string> ignored = [.. _files.Keys.Except(kept.Select(f => f.Path), StringComparer.Ordinal).Where(p => p != DossierInput.ManifestName)];
        return new DossierInput(kept, declared, ignored);
    }

    /// <summary>The upload with its input; a metadata part goes before a dossier.json among the files.</summary>
    public Upload Whole(DossierInput input) =>
        new((_metadata is null ? input : input with { Manifest = _metadata }) with { Purge = quarantine.Purge }, fields, quarantine) { Replacing = _replacing };

    // A file in the place of one that was filed before; an empty part where none was chosen.
    private async Task<Problem?> ReplaceAsync(Stream body, string place, string path, CancellationToken cancellation)
    {
        var problem = path == DossierInput.ManifestName ? new Problem("file-name-invalid", path) : await AddFileAsync(body, path, cancellation).ConfigureAwait(false);
        return problem is null && path.Length > 0 && !_replacing.TryAdd(place, path) ? new Problem("upload-broken") : problem;
    }

    private async Task<Problem?> AddMetadataAsync(Stream body, CancellationToken cancellation)
    {
        if (_metadata is not null)
        {
            return new Problem("metadata-invalid", "metadata");
        }

        var taken = await quarantine.TakeAsync(body, limits.ManifestBytes, () => new Problem("metadata-invalid", "metadata"), cancellation).ConfigureAwait(false);
        _metadata = taken.Value is { Content.IsEmpty: false } given ? given.Content : (ReadOnlyMemory<byte>?)null;
        return taken.Problem;
    }

    private async Task<Problem?> AddFileAsync(Stream body, string path, CancellationToken cancellation)
    {
        if (path.Length == 0)
        {
            // A browser sends one nameless empty part where no file was chosen; content without a name is a mistake.
            return await body.ReadAsync(new byte[1], cancellation).ConfigureAwait(false) == 0 ? null : new Problem("file-name-invalid", string.Empty);
        }

        if (!UploadNames.AreSafe(path))
        {
            return new Problem("file-name-invalid", UploadNames.Shown(path));
        }

        if (!_keys.Add(DossierNames.Key(path)))
        {
            return new Problem("file-name-duplicate", UploadNames.Shown(path));
        }

        var isManifest = path == DossierInput.ManifestName;
        if (!isManifest && _files.Count - (_files.ContainsKey(DossierInput.ManifestName) ? 1 : 0) == limits.Files)
        {
            return Problems.TooManyFiles(limits.Files + 1, limits);
        }

        var most = isManifest ? limits.ManifestBytes : Math.Min(_left, limits.FileBytes);
        var taken = await quarantine.TakeAsync(body, most, () => Beyond(path, isManifest), cancellation).ConfigureAwait(false);
        if (taken.Value is { } file)
        {
            _files.Add(path, new SourceFile(path, file.Content));
            _left -= file.Content.Length;
        }

        return taken.Problem;
    }

    private Problem Beyond(string path, bool isManifest) =>
        isManifest ? new Problem("metadata-invalid", DossierInput.ManifestName)
        : _left < limits.FileBytes ? Problems.DossierTooLarge(limits)
        : Problems.FileTooLarge(UploadNames.Shown(path), limits);

    private static string NameOf(ContentDispositionHeaderValue disposition) =>
        VietnameseText.Compose((disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).ToString());

    private static async Task<string> FieldAsync(Stream body, CancellationToken cancellation)
    {
        var buffer = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        return length > LongestField ? throw new InvalidDataException() : Encoding.UTF8.GetString(buffer, 0, length);
    }
}
