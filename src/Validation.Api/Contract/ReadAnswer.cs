namespace TaskTracking.Validation.Api.Contract;

/// <summary>contract.md, "read --format json".</summary>
internal sealed record ReadAnswer(IReadOnlyList<ReadFile> Files);

/// <summary>One file: what was read of it, or why it was not.</summary>
internal sealed record ReadFile
{
    public required string File { get; init; }

    public required string Format { get; init; }

    public int? Pages { get; init; }

    public string? TextFrom { get; init; }

    public string? Type { get; init; }

    public string? TypeName { get; init; }

    public string? Number { get; init; }

    public string? Place { get; init; }

    public string? Date { get; init; }

    public string? Issuer { get; init; }

    public string? Parent { get; init; }

    public string? Subject { get; init; }

    public IReadOnlyList<string> Addressees { get; init; } = [];

    public string? Secrecy { get; init; }

    public string? Urgency { get; init; }

    public string? LegalBasis { get; init; }

    public IReadOnlyList<ReadLegalBasis> LegalBases { get; init; } = [];

    public ReadSigner? Signer { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public bool IsDraft { get; init; }

    public bool IsNormative { get; init; }

    public bool IsCopy { get; init; }

    public IReadOnlyDictionary<string, PlaceAnswer> Evidence { get; init; } = new SortedDictionary<string, PlaceAnswer>(StringComparer.Ordinal);

    public ErrorAnswer? Error { get; init; }
}

internal sealed record ReadLegalBasis(string Text, string? Kind, string? Number, string? Date);

internal sealed record ReadSigner(string Kind, IReadOnlyList<string> Prefixes, string? Position, string? OnBehalfOf, string? Name);

/// <summary>A place; box as [left, top, right, bottom] in points from the page's top left.</summary>
internal sealed record PlaceAnswer(int? Page, IReadOnlyList<double>? Box, int? Paragraph, string Quote, string Method);

/// <summary>A refusal: a stable code and words for a person.</summary>
internal sealed record ErrorAnswer(string Code, string Message);

/// <summary>What stdout holds with exit code 2.</summary>
internal sealed record ProblemAnswer(ErrorAnswer Error);
