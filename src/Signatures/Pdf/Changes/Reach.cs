using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Which objects the parts of a document lead to: an object that two parts lead to is judged by the stricter one.</summary>
internal static class Reach
{
    /// <summary>What /DSS leads to.</summary>
    public static HashSet<int> ValidationData(DocumentView view) => From(view, view.Catalog["DSS"] is { } store ? [store] : [], []);

    /// <summary>What anything but validation data, metadata and document information leads to: shown, run, or needed to open the file.</summary>
    public static HashSet<int> Shown(DocumentView view) => From(view, Starts(view, "DSS", "Metadata"), []);

    /// <summary>What anything but the structure tree leads to.</summary>
    /// <param name="view">The document.</param>
    /// <param name="elements">Elements of the tree; outlines name some, which leads no further.</param>
    public static HashSet<int> OutsideStructure(DocumentView view, IEnumerable<int> elements) => From(view, Starts(view, "StructTreeRoot"), elements);

    private static IEnumerable<PdfObject> Starts(DocumentView view, params string[] except) =>
    [
        .. view.Catalog.Entries.Where(entry => !except.Contains(entry.Key, StringComparer.Ordinal)).Select(entry => entry.Value),
        .. view.Trailer.Entries.Where(entry => entry.Key is not ("Root" or "Info")).Select(entry => entry.Value),
    ];

    private static HashSet<int> From(DocumentView view, IEnumerable<PdfObject> starts, IEnumerable<int> stops)
    {
        // Whatever leads back to the catalogue leads to nothing new.
        var found = new HashSet<int>(stops) { (view.Trailer["Root"] as PdfReference)?.Number ?? 0 };
        var pending = new Stack<PdfObject>(starts);
        while (pending.TryPop(out var value))
        {
            view.Store.Budget.Visit();
            switch (value)
            {
                case PdfReference reference when found.Add(reference.Number):
                    pending.Push(view.Object(reference.Number));
                    break;
                case PdfArray array:
                    array.Items.ToList().ForEach(pending.Push);
                    break;
                case PdfDictionary dictionary:
                    dictionary.Entries.Values.Concat(dictionary.Overridden).ToList().ForEach(pending.Push);
                    break;
                case PdfStream stream:
                    pending.Push(stream.Dictionary);
                    break;
                default:
                    break;
            }
        }

        return found;
    }
}
