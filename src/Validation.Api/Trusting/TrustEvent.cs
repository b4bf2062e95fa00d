using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskTracking.Validation.Api.Trusting;

/// <summary>One change of a trust folder.</summary>
/// <param name="At">ISO 8601 on a Vietnamese clock.</param>
/// <param name="Who">The account of the operating system; from the page, the sender.</param>
/// <param name="Via">"command" or "page".</param>
/// <param name="What">"added", "retired" or "named".</param>
/// <param name="Kind">"anchor", "intermediate", "timestampAuthority", "ocspResponder", "other", "crl", "ocsp" or "registry".</param>
/// <param name="Subject">A certificate's subject, the authority of evidence, or the certificate that was named.</param>
/// <param name="Sha256">Of what was changed.</param>
/// <param name="File">Its file in the folder.</param>
/// <param name="Source">SHA-256 of the file it came from; null where there was none.</param>
/// <param name="Reason">Why it was retired, or what was said of a certificate.</param>
internal sealed record TrustEvent(string At, string Who, string Via, string What, string Kind, string Subject, string Sha256, string File, string? Source, string? Reason)
{
    /// <summary>As a line of the history holds it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, TrustEventJson.Flat.TrustEvent);

    /// <summary>The event again; null where the text is none.</summary>
    public static TrustEvent? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TrustEventJson.Flat.TrustEvent);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSerializable(typeof(TrustEvent))]
internal sealed partial class TrustEventJson : JsonSerializerContext
{
    /// <summary>On one line, Vietnamese as it is.</summary>
    public static TrustEventJson Flat { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        MaxDepth = 4,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
