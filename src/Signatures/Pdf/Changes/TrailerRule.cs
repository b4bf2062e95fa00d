using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>The catalogue and the encryption stay what they are; /Info may come or move; the rest belongs to the cross-reference.</summary>
internal static class TrailerRule
{
    public static void Judge(Step step)
    {
        var (old, now) = (step.Old.Trailer, step.New.Trailer);
        if (old["Root"] is not PdfReference before || now["Root"] is not PdfReference after || before.Number != after.Number)
        {
            // Some software writes the catalogue as a new object: what counts is what it says.
            CatalogRule.Compare(step, step.Old.Catalog, step.New.Catalog);
        }

        if (now["Root"] is PdfReference root && step.New.Version(root.Number) is { } catalog && catalog.Entry.ReferenceGeneration != root.Generation)
        {
            step.Report(Permission.Forbidden, ChangeCodes.Trailer, "Root");
        }

        if (Integer(now, "Size") is var size && size < Integer(old, "Size") && size != OfUpdate(step) && Cuts(step, size))
        {
            // Objects beyond the size are no objects to some readers.
            step.Report(Permission.Forbidden, ChangeCodes.Trailer, "Size");
        }

        if (!step.Equality.Equivalent(old["Encrypt"], now["Encrypt"]))
        {
            step.Report(Permission.Forbidden, ChangeCodes.Trailer, "Encrypt");
        }
    }

    private static bool Cuts(Step step, long size) => step.New.Store.Versions.Keys.Any(number =>
    {
        step.New.Store.Budget.Visit();
        return number >= size && step.New.Version(number) is { Entry.Kind: not XrefEntryKind.Free };
    });

    /// <summary>PDFBox counts only what the update holds; readers are used to it.</summary>
    private static long OfUpdate(Step step) => step.New.Store.Chain.Revisions[step.New.Revision].Entries.Keys.DefaultIfEmpty(-1).Max() + 1L;

    private static long Integer(PdfDictionary trailer, string key) => (trailer[key] as PdfInteger)?.Value ?? 0;
}
