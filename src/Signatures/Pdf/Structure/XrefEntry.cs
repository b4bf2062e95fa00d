namespace TaskTracking.Signatures.Pdf.Structure;

internal enum XrefEntryKind
{
    Free,
    InFile,
    InObjectStream,
}

/// <summary>Where one object stands, as one cross-reference section says (ISO 32000-2 §7.5.4, §7.5.8).</summary>
/// <param name="Position">In the file: its offset. In an object stream: the number of the stream. Free: 0.</param>
/// <param name="Generation">In the file: its generation. In an object stream: its index there.</param>
internal readonly record struct XrefEntry(XrefEntryKind Kind, int Position, int Generation)
{
    public static XrefEntry Free { get; } = new(XrefEntryKind.Free, 0, 0);

    /// <summary>The generation a reference must name to mean this object.</summary>
    public int ReferenceGeneration => Kind == XrefEntryKind.InFile ? Generation : 0;
}
