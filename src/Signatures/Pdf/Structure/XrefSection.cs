using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>One cross-reference table or stream with its trailer dictionary.</summary>
internal sealed class XrefSection
{
    /// <summary>Offset of "xref" or of the stream's object header.</summary>
    public required int Offset { get; init; }

    public required IReadOnlyDictionary<int, XrefEntry> Entries { get; init; }

    public required PdfDictionary Trailer { get; init; }

    /// <summary>After the trailer dictionary or the stream's data.</summary>
    public required int End { get; init; }

    /// <summary>Offset of the section before it, or null. An unreadable value is a fault, not null.</summary>
    public int? Previous { get; init; }

    /// <summary>
    /// It breaks the letter of the standard in a way readers mend (an object listed twice, lines of a wrong length, a first object
    /// number off by one). Harmless in what was signed; in a later revision it may hide something.
    /// </summary>
    public bool IsIrregular { get; init; }

    /// <summary>Numbers that a hybrid file's table calls free and its stream defines: old readers do not see them.</summary>
    public IReadOnlyList<int> OnlyInStream { get; init; } = [];
}
