using System.Globalization;
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

    /// <summary>A refusal as problem details; of a page its status alone, which is told on a page.</summary>
    public static IResult Refused(HttpContext http, Problem problem)
    {
        RequestLog.Note(http, problem.Code);
        if (RetryAfter(problem.Code) is { } seconds && http.Response.Headers.RetryAfter.Count == 0)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (PageHosting.IsPage(http))
        {
            return Results.StatusCode(StatusOf(problem.Code));
        }

        var answer = Details(problem, LanguageOf(http), http.TraceIdentifier);
        return Results.Text(ContractJson.Pretty(answer) + "\n", "application/problem+json", statusCode: answer.Status);
    }

    /// <summary>The problem details of a refusal.</summary>
    public static ProblemDetailsAnswer Details(Problem problem, string language, string trace) => new(
        "/docs/codes#" + problem.Code,
        ProblemText.TitleOf(problem.Code, language),
        StatusOf(problem.Code),
        ProblemText.For(problem, language),
        problem.Code,
        trace);

    /// <summary>The Link header that leads to the page after this with the same filters (RFC 8288).</summary>
    public static string NextLink(HttpRequest request, string cursor)
    {
        var others = request.Query.Where(p => p.Key != "cursor").SelectMany(p => p.Value, (p, v) => KeyValuePair.Create(p.Key, v));
        return $"<{request.Path}{QueryString.Create(others.Append(KeyValuePair.Create("cursor", (string?)cursor)))}>; rel=\"next\"";
    }

    /// <summary>The status that goes with a code.</summary>
    public static int StatusOf(string code) => code switch
    {
        "sign-in-required" or "sign-in-refused" or "code-wrong" or "sign-in-over" => StatusCodes.Status401Unauthorized,
        "cross-site-refused" or "not-allowed" or "agency-not-yours" or "https-required" or "head-only" or "override-own" => StatusCodes.Status403Forbidden,
        "dossier-not-found" or "paper-not-found" or "not-found" or "account-not-found" or "invitation-over" => StatusCodes.Status404NotFound,
        "method-not-allowed" => StatusCodes.Status405MethodNotAllowed,
        "upload-too-slow" => StatusCodes.Status408RequestTimeout,
        "idempotency-key-in-use" or "dossier-moved" or "dossier-decided" or "dossier-not-decided" or "resubmission-open" or "resubmission-accepted" or "resubmission-forwarded" or "resubmission-done" or "resubmission-moved" => StatusCodes.Status409Conflict,
        "file-too-large" or "dossier-too-large" or "too-many-files" => StatusCodes.Status413PayloadTooLarge,
        "upload-not-multipart" => StatusCodes.Status415UnsupportedMediaType,
        _ when code.StartsWith("correction-", StringComparison.Ordinal) => StatusCodes.Status422UnprocessableEntity,
        "body-twice" or "export-too-large" or "replay-impossible" or "findings-open" or "reason-missing" or "text-invalid" or "body-missing" or "holder-unknown" or "finding-not-found" or "override-not-found" or "idempotency-key-reused" or "secret-paper-only" or "metadata-invalid" or "password-length" or "password-common" or "password-same" or "password-wrong" or "passwords-differ" or "account-name-invalid" or "account-name-taken" or "account-person-missing" or "account-own" or "agency-unknown" or "key-invalid" or "paper-not-one" or "paper-not-pdf" or "paper-not-signed" or "paper-signature-broken" or "paper-other-dossier" or "paper-other-decision" or "mail-off" or "mail-address-invalid" or "mail-code-wrong" or "no-files" or "archive-unsafe" or "archive-nested" or "archive-locked" or "file-corrupt" or "resubmission-of-another" or "dossier-duplicate" => StatusCodes.Status422UnprocessableEntity,
        "rate-limited" or "mail-asked-often" => StatusCodes.Status429TooManyRequests,
        "internal-fault" or "tool-missing" or "calendar-uncovered" => StatusCodes.Status500InternalServerError,
        "too-busy" or "mail-not-sent" => StatusCodes.Status503ServiceUnavailable,
        "storage-failed" => StatusCodes.Status507InsufficientStorage,
        _ => StatusCodes.Status400BadRequest,
    };

    private static int? RetryAfter(string code) => code switch
    {
        "too-busy" => 30,
        "rate-limited" => 10,
        "idempotency-key-in-use" => 5,
        _ => null,
    };
}
