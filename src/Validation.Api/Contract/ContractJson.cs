using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>Writes the contract's JSON: camelCase, nulls written, Vietnamese as it is, "\n" line ends. Same value, same bytes.</summary>
internal static class ContractJson
{
    private static readonly AnswerJson Indented = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static readonly AnswerJson Flat = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Indented, for <c>--format json</c>.</summary>
    public static string Pretty<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Indented.GetTypeInfo(typeof(T))!);

    /// <summary>On one line, for <c>--format jsonl</c>.</summary>
    public static string Line<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Flat.GetTypeInfo(typeof(T))!);

    /// <summary>An answer as it was written; for what History kept.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Flat.GetTypeInfo(typeof(T))!)!;
}

[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(FiledAnswer))]
[JsonSerializable(typeof(DecisionsAnswer))]
[JsonSerializable(typeof(QueueAnswer))]
[JsonSerializable(typeof(ReplayAnswer))]
[JsonSerializable(typeof(RulesAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(ProblemDetailsAnswer))]
[JsonSerializable(typeof(VerifyAnswer))]
[JsonSerializable(typeof(ReadAnswer))]
[JsonSerializable(typeof(ProblemAnswer))]
[JsonSerializable(typeof(TrustAnswer))]
[JsonSerializable(typeof(EvidenceBundleAnswer))]
[JsonSerializable(typeof(TrustImportAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
