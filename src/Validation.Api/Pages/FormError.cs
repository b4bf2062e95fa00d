using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>Something to mend in a form: the field it belongs to and the words.</summary>
/// <param name="Field">The id of the input that the summary links to.</param>
internal sealed record FormError(string Field, string Message)
{
    /// <summary>The field a refusal belongs to; the files where it names no field of the form.</summary>
    public static string FieldOf(Problem problem) => problem switch
    {
        { Code: "metadata-invalid", Arguments: [var field, ..] } when Filing.FormDeclaration.Fields.Contains(field, StringComparer.Ordinal) => field,
        { Code: "query-invalid", Arguments: [var field, ..] } => field,
        _ => "files",
    };
}
