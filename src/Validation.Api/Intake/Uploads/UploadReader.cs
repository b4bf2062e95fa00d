using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>
/// Reads a dossier from a multipart body as it streams in: parts <c>files</c> (repeated) and <c>metadata</c> (as dossier.json),
/// and small fields. Every limit holds before a byte is kept beyond it. One ZIP alone is a packed dossier.
/// </summary>
internal sealed class UploadReader(IntakeLimits limits, QuarantineRoom room, UploadOptions options) : IDisposable
{
    private const int LongestBoundary = 200;
    private const int LongestHeaders = 8 * 1024;

    private readonly SemaphoreSlim _unpacking = new(options.Unpacking, options.Unpacking);

    /// <summary>The upload, which the caller disposes; or why it is refused.</summary>
    /// <param name="fields">Gets the small fields as they come, so that a form can be shown again with what was typed although its files were refused.</param>
    public async Task<Outcome<Upload>> ReadAsync(HttpRequest request, CancellationToken cancellation, Dictionary<string, string>? fields = null)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            return Outcome<Upload>.Refused(new Problem("upload-not-multipart"));
        }

        if (!room.HasSpace)
        {
            return Outcome<Upload>.Refused(new Problem("storage-failed"));
        }

        try
        {
            return await ReadAsync(new MultipartReader(boundary.Value!, request.Body) { HeadersLengthLimit = LongestHeaders }, fields ?? new(StringComparer.Ordinal), cancellation).ConfigureAwait(false);
        }
        catch (QuarantineFullException)
        {
            return Outcome<Upload>.Refused(new Problem("storage-failed"));
        }
        catch (BadHttpRequestException refused)
        {
            return Outcome<Upload>.Refused(ProblemOf(refused));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException && !cancellation.IsCancellationRequested)
        {
            return Outcome<Upload>.Refused(new Problem("upload-broken"));
        }
    }

    public void Dispose() => _unpacking.Dispose();

    private async Task<Outcome<Upload>> ReadAsync(MultipartReader reader, Dictionary<string, string> fields, CancellationToken cancellation)
    {
        var quarantine = room.Open();
        var whole = false;
        try
        {
            var parts = new UploadParts(limits, quarantine, fields);
            while (await reader.ReadNextSectionAsync(cancellation).ConfigureAwait(false) is { } section)
            {
                if (await parts.AddAsync(section, cancellation).ConfigureAwait(false) is { } problem)
                {
                    return Outcome<Upload>.Refused(problem);
                }
            }

            var upload = await UnpackedAsync(parts, cancellation).ConfigureAwait(false);
            whole = upload.Value is not null;
            return upload;
        }
        finally
        {
            if (!whole)
            {
                quarantine.Dispose();
            }
        }
    }

    private async Task<Outcome<Upload>> UnpackedAsync(UploadParts parts, CancellationToken cancellation)
    {
        if (parts.Packed is not { } archive)
        {
            return Outcome<Upload>.Of(parts.Whole(parts.Loose()));
        }

        await _unpacking.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var unpacked = ArchiveIntake.Open(archive, limits, parts.Quarantine.Keep);
            return unpacked.Value is { } input ? Outcome<Upload>.Of(parts.Whole(input)) : unpacked.As<Upload>();
        }
        finally
        {
            _unpacking.Release();
        }
    }

    private Problem ProblemOf(BadHttpRequestException refused) => refused.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => Problems.DossierTooLarge(limits),
        StatusCodes.Status408RequestTimeout => new Problem("upload-too-slow"),
        _ => new Problem("upload-broken"),
    };
}
