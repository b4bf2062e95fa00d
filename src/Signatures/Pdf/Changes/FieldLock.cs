using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Which fields are locked: all, those named, or all but those named (ISO 32000-2 tables 236 and 259). A name stands for its kids too.</summary>
internal sealed record FieldLock(string? Action, IReadOnlyList<string> Fields)
{
    public static FieldLock Read(DocumentView view, PdfDictionary parameters) => new(
        view.Name(parameters, "Action"),
        [.. view.Items(parameters, "Fields").Take(10_000).Select(view.Resolve).OfType<PdfString>().Select(name => PdfText.ToText(name.Bytes.Span))]);

    public bool Holds(string field) => Action switch
    {
        "Include" => Names(field),
        "Exclude" => !Names(field),
        "All" => true,
        _ => false,
    };

    private bool Names(string field) => Fields.Any(name =>
        field == name || (field.StartsWith(name, StringComparison.Ordinal) && field.Length > name.Length && field[name.Length] == '.'));
}
