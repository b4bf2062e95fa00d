namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>What the API's description says of an operation beyond its address; each slice gives its own.</summary>
/// <param name="Id">operationId: "fileDossier".</param>
internal sealed record ApiOperation(string Id, string Summary)
{
    /// <summary>The shape of its answer.</summary>
    public required Type Answer { get; init; }

    /// <summary>The status of its answer.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>What its answer is: JSON, or a ZIP, which has no shape.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>Answers whoever asks: no account is needed.</summary>
    public bool Open { get; init; }

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
