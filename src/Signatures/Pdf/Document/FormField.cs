using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Document;

/// <summary>A node of the form's field tree, or a widget outside it (ISO 32000-2 §12.7.4); what may be inherited is resolved.</summary>
/// <param name="Number">Its object number; 0 where it is a direct object.</param>
/// <param name="Parent">Object number of the field above it; 0 at the top.</param>
/// <param name="Node">The dictionary.</param>
/// <param name="Name">Fully qualified name; empty where nothing is named.</param>
/// <param name="Type">/FT: "Sig", "Tx", "Btn", "Ch", or null.</param>
/// <param name="Value">/V as written, inherited; null where it has none.</param>
/// <param name="IsField">It has a name of its own or stands at the top; else it is only a widget of the field above.</param>
internal sealed record FormField(
    int Number, int Parent, PdfDictionary Node, string Name, string? Type, PdfObject? Value, bool IsField)
{
    public bool IsSignature => Type == "Sig";

    public bool IsWidget => Node.HasName("Subtype", "Widget") || Node["Rect"] is not null;

    public bool HasKids => Node["Kids"] is not null;
}
