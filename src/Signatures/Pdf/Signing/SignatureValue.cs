using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>A signature dictionary in use, and who uses it.</summary>
/// <param name="Field">The field whose value it is; null for one that only /Perms names.</param>
/// <param name="Value">As written: a reference, or a direct dictionary.</param>
/// <param name="View">The revision it was found in: the last one, or the last that still had it.</param>
internal sealed record SignatureValue(FormField? Field, PdfObject Value, DocumentView View)
{
    /// <summary>Object number of the dictionary; where it is direct, that of the field.</summary>
    public int Number => (Value as PdfReference)?.Number ?? Field?.Number ?? 0;

    public PdfDictionary? Dictionary => View.Resolve(Value) as PdfDictionary;

    /// <summary>Whether the dictionary stands in the file itself, so that offsets of its tokens are offsets of the file.</summary>
    public bool IsInFile => View.Version(Number) is { Entry.Kind: XrefEntryKind.InFile };

    public string? SubFilter => Dictionary is { } dictionary ? View.Name(dictionary, "SubFilter") : null;

    public bool IsDocumentTimestamp =>
        SubFilter == "ETSI.RFC3161" || (Dictionary is { } dictionary && View.Name(dictionary, "Type") == "DocTimeStamp");
}
