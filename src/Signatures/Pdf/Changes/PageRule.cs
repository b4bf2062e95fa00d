using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Pages stay as they are, in number, order, contents and resources (ISO 32000-2 §7.7.3); only /Annots may grow.</summary>
internal static class PageRule
{
    public static bool Judge(Step step, int number, PdfObject before, PdfObject after)
    {
        if (step.Before.Pages.Nodes.Contains(number))
        {
            if (before is not PdfDictionary node || after is not PdfDictionary tree || tree.HasDuplicateKeys
                || !step.DifferingKeys(node, tree).All(PrivateKeys.Contains))
            {
                step.Report(Permission.Forbidden, ChangeCodes.PageTree, number);
            }

            return true;
        }

        if (step.Before.Pages.PageNumber(number) is not { } page)
        {
            return false;
        }

        if (after is not PdfDictionary now || now.HasDuplicateKeys)
        {
            step.Report(Permission.Forbidden, ChangeCodes.Page, page);
            return true;
        }

        var old = (PdfDictionary)before;
        foreach (var key in step.DifferingKeys(old, now))
        {
            switch (key)
            {
                case "Annots":
                    AnnotationRule.CompareLists(step, page, step.Old.Items(old, key), step.New.Items(now, key));
                    break;
                case "Tabs":
                case var known when PrivateKeys.Contains(known):
                case "StructParents" when old[key] is null:
                case "Resources" or "MediaBox" or "CropBox" or "Rotate" when step.Equality.Equivalent(
                    InForce(step.Old, old, key), InForce(step.New, now, key)):
                    break;
                default:
                    step.Report(Permission.Forbidden, ChangeCodes.Page, page);
                    break;
            }
        }

        return true;
    }

    /// <summary>What a page says, inherits, or has by default (ISO 32000-2 table 31).</summary>
    private static PdfObject? InForce(DocumentView view, PdfDictionary page, string key) =>
        PageTree.Inherited(view, page, key) ?? key switch
        {
            "CropBox" => PageTree.Inherited(view, page, "MediaBox"),
            "Rotate" => new PdfInteger(0),
            _ => null,
        };
}
