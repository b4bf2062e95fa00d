using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>dossier.json as written: contract.md, "A dossier as a folder". Unknown and doubled fields are refused.</summary>
internal sealed record Manifest
{
    public string? Agency { get; init; }

    public string? Reference { get; init; }

    public string? Title { get; init; }

    public string? Addressee { get; init; }

    public IReadOnlyList<ManifestAssignment>? Assignments { get; init; }

    public bool? Unexpected { get; init; }

    public IReadOnlyList<ManifestFile>? Files { get; init; }

    /// <summary>What was declared; nothing where there was no declaration.</summary>
    public static Manifest Of(ReadOnlyMemory<byte>? manifest) => (manifest is { } bytes ? Parse(bytes) : null) ?? new Manifest();

    /// <summary>Parses a manifest; null where it is no JSON object of this shape (UTF-8, depth 16, no comments).</summary>
    public static Manifest? Parse(ReadOnlyMemory<byte> utf8)
    {
        var bytes = utf8.Span;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        try
        {
            return JsonSerializer.Deserialize(bytes, ManifestJson.Default.Manifest);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal sealed record ManifestAssignment
{
    public string? Number { get; init; }

    public string? Date { get; init; }

    public string? AssignedTo { get; init; }
}

internal sealed record ManifestFile
{
    public string? File { get; init; }

    public string? Role { get; init; }

    public string? Agency { get; init; }

    public bool? Paper { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = 16)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
