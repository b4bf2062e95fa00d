using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Answers of the API: the contract's JSON, and refusals as problem details (RFC 9457) with their stable code.</summary>
internal static class ApiAnswers
{
    /// <summary>"en" where ?lang=en or Accept-Language begins with it; else "vi".</summary>
    public static string LanguageOf(HttpContext http) =>
        http.Request.Query["lang"].ToString() is { Length: > 0 } asked ? (asked == "en" ? "en" : "vi")
        : http.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "vi";

    public static IResult Ok<T>(T answer) => Results.Text(ContractJson.Pretty(answer) + "\n", "application/json");

    public static IResult Created<T>(T answer) => Results.Text(ContractJson.Pretty(answer) + "\n", "application/json", statusCode: StatusCodes.Status201Created);

    /// <summary>A refusal as problem details.</summary>
    public static IResult Refused(HttpContext http, Problem problem)
    {
        var language = LanguageOf(http);
        return Results.Problem(
            statusCode: StatusOf(problem.Code),
            title: ProblemText.For(problem, language),
            type: $"/docs/codes#{problem.Code}",
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = problem.Code });
    }

    /// <summary>The status that goes with a code.</summary>
    public static int StatusOf(string code) => code switch
    {
        "file-too-large" or "dossier-too-large" => StatusCodes.Status413PayloadTooLarge,
        "upload-not-multipart" => StatusCodes.Status415UnsupportedMediaType,
        "dossier-not-found" => StatusCodes.Status404NotFound,
        "idempotency-key-in-use" => StatusCodes.Status409Conflict,
        "idempotency-key-reused" or "secret-paper-only" or "metadata-invalid" => StatusCodes.Status422UnprocessableEntity,
        "too-busy" => StatusCodes.Status503ServiceUnavailable,
        "storage-failed" => StatusCodes.Status507InsufficientStorage,
        "internal-fault" or "tool-missing" => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
