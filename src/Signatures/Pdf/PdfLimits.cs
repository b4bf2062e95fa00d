namespace TaskTracking.Signatures.Pdf;

/// <summary>Bounds on what one PDF may cost. A file that exceeds one is refused as <c>file-too-complex</c>.</summary>
internal sealed record PdfLimits
{
    public static PdfLimits Default { get; } = new();

    /// <summary>Nesting of arrays and dictionaries. Real files stay under 20.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Objects parsed, each element of an array or dictionary counted, over all revisions.</summary>
    public int ParsedObjects { get; init; } = 12_000_000;

    /// <summary>Bytes read as tokens, each time they are read. Keeps strings without an end from costing the square of the file.</summary>
    public long BytesRead { get; init; } = 512L * 1024 * 1024;

    /// <summary>Entries of cross-reference sections, over all revisions.</summary>
    public int CrossReferenceEntries { get; init; } = 2_000_000;

    /// <summary>Incremental updates.</summary>
    public int Revisions { get; init; } = 2_000;

    /// <summary>Bytes that one stream may give when its filters are undone.</summary>
    public int StreamOutput { get; init; } = 32 * 1024 * 1024;

    /// <summary>Bytes that all streams together may give.</summary>
    public long TotalOutput { get; init; } = 192L * 1024 * 1024;

    /// <summary>Nodes visited when fields, pages, annotations and structure are walked, over all revisions.</summary>
    public int Visits { get; init; } = 4_000_000;

    /// <summary>Signature values listed.</summary>
    public int Signatures { get; init; } = 1_000;
}
