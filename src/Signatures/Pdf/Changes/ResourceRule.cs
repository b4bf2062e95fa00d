using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// The form's default resources (/DR) may grow by fonts that were not there. Other kinds serve no field and may change (iText replaces
/// its frame). Nothing may come to what serves pages too: words set in a font that was missing would come to light.
/// </summary>
internal static class ResourceRule
{
    public static bool Judge(Step step, int number, PdfObject before, PdfObject after)
    {
        var form = step.Old.Get<PdfDictionary>(step.Old.Catalog, "AcroForm") ?? PdfDictionary.Empty;
        var resources = step.Old.Get<PdfDictionary>(form, "DR") ?? PdfDictionary.Empty;
        var isResources = form["DR"] is PdfReference whole && whole.Number == number;
        var category = resources.Entries.FirstOrDefault(pair => pair.Value is PdfReference part && part.Number == number).Key;
        if ((!isResources && category is null) || ServesPages(step, number, (form["DR"] as PdfReference)?.Number))
        {
            return false;
        }

        return isResources
            ? IsGrowth(step, before, after)
            : before is PdfDictionary old && after is PdfDictionary now && (category != "Font" || HasAll(step, old, now));
    }

    public static bool IsGrowth(Step step, PdfObject? before, PdfObject? after)
    {
        var (old, now) = (step.Old.Dictionary(before) ?? PdfDictionary.Empty, step.New.Dictionary(after) ?? PdfDictionary.Empty);
        return step.DifferingKeys(old, now).All(category => category != "Font" || HasAll(
            step,
            step.Old.Get<PdfDictionary>(old, category) ?? PdfDictionary.Empty,
            step.New.Get<PdfDictionary>(now, category) ?? PdfDictionary.Empty));
    }

    /// <summary>Whether any other dictionary names it: a page, or the resources of one. Appearances (streams) are of the form.</summary>
    private static bool ServesPages(Step step, int number, int? resources) => step.References.Referrers(number).Any(owner =>
        !IsOfForm(step, owner.Number, resources) && step.Old.Object(owner.Number) is not PdfStream);

    private static bool HasAll(Step step, PdfDictionary old, PdfDictionary now) =>
        old.Entries.All(pair => step.Equality.Equivalent(pair.Value, now[pair.Key]));

    private static bool IsOfForm(Step step, int owner, int? resources) =>
        owner == resources
        || step.IsCatalog(owner)
        || (step.Old.Catalog["AcroForm"] is PdfReference form && owner == form.Number)
        || step.After.Form.Field(owner) is not null;
}
