using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>Offsets in a PDF count from "%PDF"; some files carry bytes before it.</summary>
internal static class Origin
{
    /// <summary>The offset under a key of a trailer, moved to the file's start; null where absent, or 0, which some writers
    /// put for "none" (the header stands there).</summary>
    public static int? Offset(PdfDictionary trailer, string key, int origin) => trailer[key] switch
    {
        null or PdfInteger { Value: 0 } => null,
        PdfInteger { Value: >= 0 and < int.MaxValue } offset when offset.Value + origin < int.MaxValue => (int)offset.Value + origin,
        PdfReal { Value: >= 0 and < int.MaxValue } offset when offset.Value + origin < int.MaxValue => (int)offset.Value + origin,
        _ => throw PdfFault.Corrupt(),
    };

    /// <summary>Where "%PDF-" stands within the first 1,024 bytes, or −1.</summary>
    public static int Header(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 1024 + 5)].IndexOf("%PDF-"u8);
}
