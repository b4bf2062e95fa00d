using System.Text.Json.Serialization;

namespace TaskTracking.Validation.Api.History;

/// <summary>Payload of "dossier-filed": docs/events.md.</summary>
internal sealed record FiledPayload(Guid Id, string Code, string Decision, string Channel, string Sender, string FactsSha256, IReadOnlyList<string> Files);

/// <summary>Payload of "dossier-resubmitted", told of the earlier one: what takes its place.</summary>
internal sealed record ResubmittedPayload(Guid Id, string Code, string By);

/// <summary>Payload of "secret-refused": which incident.</summary>
internal sealed record SecretPayload(long Incident);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FiledPayload))]
[JsonSerializable(typeof(ResubmittedPayload))]
[JsonSerializable(typeof(SecretPayload))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class PayloadJson : JsonSerializerContext;
