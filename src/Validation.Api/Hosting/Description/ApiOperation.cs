namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>What the API's description says of an operation beyond its address; each slice gives its own.</summary>
/// <param name="Id">operationId: "fileDossier".</param>
internal sealed record ApiOperation(string Id, string Summary)
{
    /// <summary>The shape of its answer.</summary>
    public required Type Answer { get; init; }

    /// <summary>The status of its answer.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Takes an upload.</summary>
    public UploadKind Upload { get; init; }

    /// <summary>Codes of its refusals, beside those of every operation.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Query parameters and headers.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];
}

/// <summary>What an operation takes.</summary>
internal enum UploadKind
{
    None,
    Dossier,
    Files,
}

/// <summary>A parameter of an operation.</summary>
/// <param name="Format">JSON Schema's format; null for plain text.</param>
internal sealed record ApiParameter(string Name, string Description, string Example)
{
    public bool InHeader { get; init; }

    public string? Format { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    public bool IsNumber { get; init; }
}

/// <summary>Describes endpoints as they are mapped.</summary>
internal static class ApiDescribing
{
    private static readonly string[] OfEvery = ["request-invalid", "internal-fault"];

    private static readonly string[] OfUploads =
    [
        "upload-not-multipart", "upload-broken", "upload-too-slow", "file-name-invalid", "file-name-duplicate", "no-files", "too-many-files", "file-too-large",
        "dossier-too-large", "archive-unsafe", "archive-nested", "archive-locked", "file-corrupt", "cross-site-refused", "rate-limited", "too-busy", "storage-failed",
    ];

    /// <summary>Codes with which a dossier may be refused, whether it is filed or pre-checked.</summary>
    public static IReadOnlyList<string> OfDossiers { get; } = ["metadata-invalid", "secret-paper-only", "calendar-uncovered"];

    /// <summary>Every code an operation may be refused with.</summary>
    public static IEnumerable<string> CodesOf(ApiOperation operation) =>
        operation.Codes.Concat(operation.Upload == UploadKind.None ? [] : OfUploads).Concat(OfEvery);

    /// <summary>Attaches a description, and what follows from it: an upload's rate is limited.</summary>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, ApiOperation operation)
    {
        endpoint.WithName(operation.Id).WithSummary(operation.Summary).WithMetadata(operation);
        endpoint.Produces(operation.Status, operation.Answer, "application/json");
        foreach (var status in CodesOf(operation).Select(ApiAnswers.StatusOf).Distinct().Order())
        {
            endpoint.Produces<Contract.ProblemDetailsAnswer>(status, "application/problem+json");
        }

        return operation.Upload == UploadKind.None ? endpoint : endpoint.WithMetadata(new UploadMark());
    }
}
