using System.Text.Json;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Holds JSON against a schema of the API's description: as much of JSON Schema as the description uses, and nothing unknown allowed.</summary>
internal sealed class SchemaCheck(JsonElement description)
{
    private static readonly string[] Understood = ["type", "format", "properties", "required", "items", "$ref", "oneOf", "additionalProperties", "pattern", "description", "enum", "minimum", "maximum"];

    /// <summary>Every place where a value is not what its schema says.</summary>
    public IEnumerable<string> Offences(JsonElement value, JsonElement schema, string at = "$")
    {
        var strange = schema.EnumerateObject().Select(p => p.Name).Except(Understood, StringComparer.Ordinal).Select(n => $"{at}: schema word {n}");
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return strange.Concat(Offences(value, Referred(reference.GetString()!), at));
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return choices.EnumerateArray().Any(c => !Offences(value, c, at).Any()) ? strange : strange.Append($"{at}: none of oneOf");
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(t => t == TypeOf(value) || (t == "number" && TypeOf(value) == "integer")))
        {
            return strange.Append($"{at}: {TypeOf(value)} is not {type}");
        }

        return strange.Concat(value.ValueKind switch
        {
            JsonValueKind.Object => OfObject(value, schema, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((v, i) => Offences(v, schema.GetProperty("items"), FormattableString.Invariant($"{at}[{i}]"))),
            _ => [],
        });
    }

    private IEnumerable<string> OfObject(JsonElement value, JsonElement schema, string at)
    {
        foreach (var required in schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [])
        {
            if (!value.TryGetProperty(required, out _))
            {
                yield return $"{at}: {required} is missing";
            }
        }

        foreach (var property in value.EnumerateObject())
        {
            var known = schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out var own) ? own
                : schema.TryGetProperty("additionalProperties", out var others) ? others : default;
            foreach (var offence in known.ValueKind == JsonValueKind.Object ? Offences(property.Value, known, at + "." + property.Name) : [$"{at}: {property.Name} is unknown"])
            {
                yield return offence;
            }
        }
    }

    private JsonElement Referred(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate(description, (at, name) => at.GetProperty(name));

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ValueKind.ToString().ToLowerInvariant(),
    };
}
