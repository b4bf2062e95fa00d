using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>
/// One state of the file as it was saved: the original, or an incremental update (ISO 32000-2 §7.5.6). A linearised original and a
/// hybrid update have two cross-reference sections and are one revision each.
/// </summary>
internal sealed class Revision
{
    /// <summary>From 0, the oldest.</summary>
    public required int Index { get; init; }

    /// <summary>Where its bytes begin: the end of the revision before.</summary>
    public required int Start { get; init; }

    /// <summary>After "%%EOF" without its line end; after the number of "startxref" where "%%EOF" is missing.</summary>
    public required int Marker { get; init; }

    /// <summary>After the line end of "%%EOF".</summary>
    public required int End { get; init; }

    /// <summary>What it defines or frees.</summary>
    /// <summary>
    /// The "startxref" before its end leads to its own section: a file cut off there shows this revision, and no other that an update
    /// chose to go on from.
    /// </summary>
    public required bool IsEntered { get; init; }

    public required IReadOnlyDictionary<int, XrefEntry> Entries { get; init; }

    public required PdfDictionary Trailer { get; init; }

    /// <summary>Offsets of its cross-reference sections, the one a reader enters by first.</summary>
    public required IReadOnlyList<int> SectionOffsets { get; init; }

    /// <summary>Something in it has to be mended to be read.</summary>
    public required bool IsIrregular { get; init; }
}
