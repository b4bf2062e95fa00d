using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>
/// Finds every signature value of a document: in the form, in widgets that only a page names, and in /Perms (DocMDP, UR3).
/// </summary>
internal static class SignatureSearch
{
    /// <summary>Values in use as of the map's revision; each dictionary once.</summary>
    public static IReadOnlyList<SignatureValue> In(DocumentMap map)
    {
        var found = new List<SignatureValue>();
        var seen = new HashSet<int>();
        foreach (var field in map.Form.Fields)
        {
            if (field.IsSignature && (field.IsField || field.Value is PdfReference))
            {
                Add(field, field.Value, map.View, found, seen);
            }
        }

        foreach (var number in map.Annotations.Annotations.Order())
        {
            if (map.Form.Field(number) is null && map.Field(number) is { IsSignature: true } orphan)
            {
                Add(orphan, orphan.Value, map.View, found, seen);
            }
        }

        var permissions = map.View.Get<PdfDictionary>(map.View.Catalog, "Perms") ?? PdfDictionary.Empty;
        foreach (var key in new[] { "DocMDP", "UR3", "UR" })
        {
            Add(null, permissions[key], map.View, found, seen);
        }

        return found;
    }

    /// <summary>Signature dictionaries that nothing leads to, where the tables had to be rebuilt: a trailer that names no predecessor loses them.</summary>
    public static IReadOnlyList<SignatureValue> Unlinked(DocumentView view) =>
    [
        .. view.Store.Versions.Keys.Order()
            .Where(number => view.Object(number) is PdfDictionary dictionary && dictionary["ByteRange"] is not null && dictionary["Contents"] is PdfString)
            .Take(view.Store.Budget.Limits.Signatures)
            .Select(number => new SignatureValue(null, new PdfReference(number, 0), view)),
    ];

    private static void Add(FormField? field, PdfObject? value, DocumentView view, List<SignatureValue> found, HashSet<int> seen)
    {
        if (value is null or PdfNull || (value is PdfReference reference && !seen.Add(reference.Number)))
        {
            return;
        }

        if (found.Count >= view.Store.Budget.Limits.Signatures)
        {
            throw PdfFault.TooComplex();
        }

        found.Add(new SignatureValue(field, value, view));
    }
}
