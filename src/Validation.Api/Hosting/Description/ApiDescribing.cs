namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>Describes endpoints as they are mapped.</summary>
internal static class ApiDescribing
{
    private static readonly string[] OfEvery = ["request-invalid", "internal-fault"];

    private static readonly string[] OfAccounts = ["sign-in-required", "not-allowed"];

    private static readonly string[] OfUploads =
    [
        "upload-not-multipart", "upload-broken", "upload-too-slow", "file-name-invalid", "file-name-duplicate", "no-files", "too-many-files", "file-too-large",
        "dossier-too-large", "archive-unsafe", "archive-nested", "archive-locked", "file-corrupt", "cross-site-refused", "rate-limited", "too-busy", "storage-failed",
    ];

    /// <summary>Codes with which a dossier may be refused, whether it is filed or pre-checked.</summary>
    public static IReadOnlyList<string> OfDossiers { get; } = ["metadata-invalid", "agency-not-yours", "secret-paper-only", "calendar-uncovered"];

    /// <summary>Every code an operation may be refused with.</summary>
    public static IEnumerable<string> CodesOf(ApiOperation operation) =>
        operation.Codes.Concat(operation.Open ? [] : OfAccounts).Concat(operation.Upload == UploadKind.None ? [] : OfUploads).Concat(OfEvery);

    /// <summary>Attaches a description, and what follows from it: an upload's rate is limited.</summary>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, ApiOperation operation)
    {
        endpoint.WithName(operation.Id).WithSummary(operation.Summary).WithTags("v1").WithMetadata(operation);
        endpoint.Produces(operation.Status, operation.Answer, operation.MediaType);
        foreach (var status in CodesOf(operation).Select(ApiAnswers.StatusOf).Distinct().Order())
        {
            endpoint.Produces<Contract.ProblemDetailsAnswer>(status, "application/problem+json");
        }

        return operation.Upload == UploadKind.None ? endpoint : endpoint.WithMetadata(new UploadMark());
    }
}
