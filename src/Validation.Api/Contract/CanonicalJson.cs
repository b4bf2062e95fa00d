using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>
/// The facts of a dossier as canonical JSON: keys in ordinal order, no white space, enums as words, instants with their
/// offset. Equal facts give equal bytes; what History stores and replay reads.
/// </summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8 bytes of the facts.</summary>
    public static byte[] Of(Dossier dossier)
    {
        using var document = JsonSerializer.SerializeToDocument(dossier, FactsJson.Default.Dossier);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            Write(document.RootElement, writer);
        }

        return buffer.ToArray();
    }

    /// <summary>The facts again; for replay.</summary>
    public static Dossier? Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, FactsJson.Default.Dossier);

    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Dossier))]
internal sealed partial class FactsJson : JsonSerializerContext;
