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

        if (!step.Equality.Equivalent(old["Encrypt"], now["Encrypt"]))
        {
            step.Report(Permission.Forbidden, ChangeCodes.Trailer, "Encrypt");
        }
    }
}
