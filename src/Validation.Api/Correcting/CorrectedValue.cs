namespace TaskTracking.Validation.Api.Correcting;

/// <summary>What the Office says of one part of one file, in place of what was read.</summary>
/// <param name="File">The file's path in the dossier.</param>
/// <param name="Field">One of <see cref="CorrectableFields"/>.</param>
/// <param name="Value">As the field writes it; null: there is none.</param>
internal sealed record CorrectedValue(string File, string Field, string? Value);

/// <summary>What was read of a part of a file.</summary>
/// <param name="Value">Null where nothing was found.</param>
/// <param name="From">"text", "ocr", "structure" or "signature" (contract.md, "method"), "declared", "classified", or "none" where nothing was found.</param>
internal sealed record ReadValue(string? Value, string From);
