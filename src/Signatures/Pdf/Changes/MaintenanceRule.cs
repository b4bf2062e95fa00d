using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Validation data, metadata and document information may be replaced, as long as the object was nothing else.</summary>
internal static class MaintenanceRule
{
    public static bool Judge(Step step, int number)
    {
        var what = step.Old.Trailer["Info"] is PdfReference info && info.Number == number ? "Info"
            : step.Old.Catalog["Metadata"] is PdfReference metadata && metadata.Number == number ? "Metadata"
            : step.ValidationData.Contains(number) ? "DSS"
            : null;
        return what is not null && !step.Shown.Contains(number) && Report(step, what);
    }

    private static bool Report(Step step, string what)
    {
        step.Report(Permission.Maintenance, ChangeCodes.Maintenance, what);
        return true;
    }

    /// <summary>Numbers of all objects that /DSS leads to.</summary>
    public static HashSet<int> ValidationData(DocumentView view) => Reached(view, view.Catalog["DSS"] is { } store ? [store] : []);

    /// <summary>Numbers of all objects that anything else leads to: what a reader shows, runs or needs to open the file.</summary>
    public static HashSet<int> Shown(DocumentView view) => Reached(
        view,
        [
            .. view.Catalog.Entries.Where(entry => entry.Key is not ("DSS" or "Metadata")).Select(entry => entry.Value),
            .. view.Trailer.Entries.Where(entry => entry.Key is not ("Root" or "Info")).Select(entry => entry.Value),
        ]);

    private static HashSet<int> Reached(DocumentView view, IEnumerable<PdfObject> starts)
    {
        var found = new HashSet<int>();
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
