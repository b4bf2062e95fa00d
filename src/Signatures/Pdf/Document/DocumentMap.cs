using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Document;

/// <summary>What the objects of a document are for, as of one revision: its pages, annotations and fields.</summary>
internal sealed record DocumentMap(DocumentView View, PageTree Pages, AnnotationList Annotations, FormTree Form)
{
    /// <param name="view">The revision.</param>
    /// <param name="before">The map of the revision before; its pages serve again where no update touched them.</param>
    public static DocumentMap Read(DocumentView view, DocumentMap? before)
    {
        var pages = before is not null && SamePages(view, before) ? before.Pages : PageTree.Read(view);
        return new DocumentMap(view, pages, AnnotationList.Read(view, pages), FormTree.Read(view));
    }

    /// <summary>The field or widget with this number, in the form or only on a page; null where it is none.</summary>
    public FormField? Field(int number)
    {
        if (Form.Field(number) is { } field)
        {
            return field;
        }

        return Annotations.PageOf(number) is not null && View.Object(number) is PdfDictionary node && node.HasName("Subtype", "Widget")
            ? FormTree.Orphan(View, number, node)
            : null;
    }

    private static bool SamePages(DocumentView view, DocumentMap before)
    {
        var changed = view.Store.Chain.Revisions[view.Revision].Entries.Keys;
        return !changed.Any(number => before.Pages.Nodes.Contains(number))
            && !changed.Any(number => before.Pages.PageNumber(number) is not null && !IsPage(view.Object(number)))
            && view.Catalog["Pages"] is PdfReference now
            && before.View.Catalog["Pages"] is PdfReference then && now.Number == then.Number;
    }

    private static bool IsPage(PdfObject value) => value is PdfDictionary page && page["Kids"] is null;
}
