using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Whether the widget of a later signature hides what was signed (the "sneaky signature" of S&amp;P 2021): a field or comment under it,
/// or a great part of the page. An earlier signature under it is no fault: the seal over the leader's signature is the custom of
/// Vietnamese documents (domain.md §1.5, §2.7); links and closed popups show nothing that could be hidden.
/// </summary>
internal static class SignatureOverlap
{
    /// <summary>Share of an earlier widget that may be covered.</summary>
    private const double MostOfWidget = 0.9;

    /// <summary>Share of the page that a signature may take.</summary>
    private const double MostOfPage = 1.0 / 3;

    private const long Hidden = 2 | 32;

    public static bool HidesOthers(Step step, FormField field) => TakesThePage(step, field)
        || (Rectangle.Read(step.New, field.Node["Rect"]) is { Area: > 0 } box && step.After.Annotations.PageOf(field.Number) is { } page
            && step.Before.Annotations.OnPage(page).Any(number => number != field.Number && Covers(step, number, box)));

    /// <summary>Whether a field, with all widgets of it on the same page, takes too much of it.</summary>
    public static bool TakesThePage(Step step, FormField field)
    {
        if (step.After.Annotations.PageOf(field.Number) is not { } page
            || step.New.Object(step.After.Pages.Pages[page - 1]) is not PdfDictionary dictionary)
        {
            return false;
        }

        var area = PageBox.Of(step.New, dictionary);
        return Widgets(step, field, page).Sum(node => Rectangle.Read(step.New, node["Rect"])?.OverlapWith(area) ?? 0) > MostOfPage * area.Area;
    }

    private static IEnumerable<PdfDictionary> Widgets(Step step, FormField field, int page)
    {
        if (field.IsField || field.Parent == 0)
        {
            return [field.Node];
        }

        return step.After.Form.Fields.Where(kid =>
        {
            step.New.Store.Budget.Visit();
            return kid.Parent == field.Parent && !kid.IsField && step.After.Annotations.PageOf(kid.Number) == page;
        }).Select(kid => kid.Node);
    }

    private static bool Covers(Step step, int number, Rectangle box) =>
        step.Old is var view && view.Object(number) is PdfDictionary annotation
        && step.Before.Field(number) is not { IsSignature: true }
        && view.Name(annotation, "Subtype") is not ("Link" or "Popup")
        && ((view.Integer(annotation, "F") ?? 0) & Hidden) == 0
        && Rectangle.Read(view, annotation["Rect"]) is { Area: > 0 } other
        && box.OverlapWith(other) > MostOfWidget * other.Area;
}
