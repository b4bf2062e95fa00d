using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskTracking.Validation.Api.Office;

/// <summary>Payload of "dossier-assigned": docs/events.md.</summary>
internal sealed record AssignedPayload(string? From, string? To, string By);

/// <summary>Payload of "finding-overridden".</summary>
internal sealed record OverriddenPayload(long Override, string Rule, string Answer, string By);

/// <summary>Payload of "override-seconded".</summary>
internal sealed record SecondedPayload(long Override, string By);

/// <summary>Payload of "facts-corrected": which corrections and the judgement that followed (null: the kept result stands again), not their words.</summary>
internal sealed record CorrectedPayload(IReadOnlyList<long> Corrections, long? Judgement, string Recommended, string By);

/// <summary>Payload of "remark-added": which one, not its words.</summary>
internal sealed record RemarkPayload(long Remark, string By);

/// <summary>Payload of "dossier-decided".</summary>
internal sealed record DecidedPayload(Guid Id, string Decision, string Recommended, Guid? Replaces, string By, string Due, bool Late);

/// <summary>Payload of "paper-signed": which one, for which decision, its bytes and what its signatures are worth.</summary>
internal sealed record PaperSignedPayload(long Paper, string Kind, string Sha256, string Indication, string By);

/// <summary>Payload of "reminder-day", "reminder-hours" and "dossier-overdue".</summary>
internal sealed record ReminderPayload(string Due);

/// <summary>Payload of "due-changed": the calendar that moved it.</summary>
internal sealed record DueChangedPayload(string From, string To, string Calendar);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AssignedPayload))]
[JsonSerializable(typeof(OverriddenPayload))]
[JsonSerializable(typeof(SecondedPayload))]
[JsonSerializable(typeof(CorrectedPayload))]
[JsonSerializable(typeof(RemarkPayload))]
[JsonSerializable(typeof(DecidedPayload))]
[JsonSerializable(typeof(PaperSignedPayload))]
[JsonSerializable(typeof(ReminderPayload))]
[JsonSerializable(typeof(DueChangedPayload))]
internal sealed partial class OfficeJson : JsonSerializerContext
{
    /// <summary>A payload as it is kept.</summary>
    public static string Text<T>(T payload) => JsonSerializer.Serialize(payload, typeof(T), Default);
}
