namespace TaskTracking.Signatures.Pdf.Syntax;

internal enum PdfTokenKind
{
    EndOfData,
    Integer,
    Real,
    Name,
    Text,
    HexText,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
    Keyword,
}

/// <summary>A token: its kind and the span <c>[Start, End)</c> it takes in the source, brackets and slash included.</summary>
internal readonly record struct PdfToken(PdfTokenKind Kind, int Start, int End, double Number = 0);
