using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// The form's default resources (/DR) may grow by fonts that were not there. Other kinds serve no field and may change (iText replaces
/// its frame), unless the dictionary also serves others, pages above all: then nothing but fonts may come.
/// </summary>
internal static class ResourceRule
{
    public static bool Judge(Step step, int number, PdfObject before, PdfObject after)
    {
        var form = step.Old.Get<PdfDictionary>(step.Old.Catalog, "AcroForm") ?? PdfDictionary.Empty;
        var resources = step.Old.Get<PdfDictionary>(form, "DR") ?? PdfDictionary.Empty;
        var isResources = form["DR"] is PdfReference whole && whole.Number == number;
        var category = resources.Entries.FirstOrDefault(pair => pair.Value is PdfReference part && part.Number == number).Key;
        if (!isResources && category is null)
        {
            return false;
        }

        var isShared = !step.References.Referrers(number).All(owner => IsOfForm(step, owner.Number, (form["DR"] as PdfReference)?.Number));
        return isResources
            ? IsGrowth(step, before, after, isShared)
            : before is PdfDictionary old && after is PdfDictionary now && (category == "Font" ? HasAll(step, old, now) : !isShared);
    }

    public static bool IsGrowth(Step step, PdfObject? before, PdfObject? after, bool onlyFonts = false)
    {
        var (old, now) = (step.Old.Dictionary(before) ?? PdfDictionary.Empty, step.New.Dictionary(after) ?? PdfDictionary.Empty);
        return step.DifferingKeys(old, now).All(category => category == "ProcSet" || (category == "Font"
            ? HasAll(
                step,
                step.Old.Get<PdfDictionary>(old, category) ?? PdfDictionary.Empty,
                step.New.Get<PdfDictionary>(now, category) ?? PdfDictionary.Empty)
            : !onlyFonts));
    }

    private static bool HasAll(Step step, PdfDictionary old, PdfDictionary now) =>
        old.Entries.All(pair => step.Equality.Equivalent(pair.Value, now[pair.Key]));

    private static bool IsOfForm(Step step, int owner, int? resources) =>
        owner == resources
        || step.IsCatalog(owner)
        || (step.Old.Catalog["AcroForm"] is PdfReference form && owner == form.Number)
        || step.After.Form.Field(owner) is not null;
}
