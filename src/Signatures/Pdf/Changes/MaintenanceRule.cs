using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Validation data, metadata and document information may be replaced, as long as the object was nothing else.</summary>
internal static class MaintenanceRule
{
    public static bool Judge(Step step, int number)
    {
        var owners = step.References.Referrers(number);
        if (step.Old.Trailer["Info"] is PdfReference info && info.Number == number)
        {
            return owners.Count == 0 && Report(step, "Info");
        }

        if (step.Old.Catalog["Metadata"] is PdfReference metadata && metadata.Number == number)
        {
            return owners.All(owner => step.IsCatalog(owner.Number)) && Report(step, "Metadata");
        }

        var store = step.ValidationData;
        return store.Contains(number)
            && owners.All(owner => store.Contains(owner.Number) || step.IsCatalog(owner.Number))
            && Report(step, "DSS");
    }

    private static bool Report(Step step, string what)
    {
        step.Report(Permission.Maintenance, ChangeCodes.Maintenance, what);
        return true;
    }

    /// <summary>Numbers of all objects that /DSS leads to.</summary>
    public static HashSet<int> ValidationData(DocumentView view)
    {
        var found = new HashSet<int>();
        var pending = new Stack<PdfObject>();
        if (view.Catalog["DSS"] is { } store)
        {
            pending.Push(store);
        }

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
                    dictionary.Entries.Values.ToList().ForEach(pending.Push);
                    break;
                default:
                    break;
            }
        }

        return found;
    }
}
