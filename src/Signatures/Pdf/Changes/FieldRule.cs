using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Fields that were there (ISO 32000-2 §12.7.4): an empty signature field may be signed once, a signed one stays as it is, other
/// fields may be filled in where a certification permits.
/// </summary>
internal static class FieldRule
{
    private const long ReadOnlyFlag = 1;

    public static bool Judge(Step step, int number, PdfObject before, PdfObject after)
    {
        if (step.Before.Field(number) is not { } field)
        {
            return false;
        }

        if (after is not PdfDictionary node || node.HasDuplicateKeys)
        {
            step.Report(Permission.Forbidden, ChangeCodes.Field, field.Name);
            return true;
        }

        foreach (var key in step.DifferingKeys((PdfDictionary)before, node))
        {
            JudgeKey(step, field, node, key);
        }

        return true;
    }

    private static void JudgeKey(Step step, FormField field, PdfDictionary node, string key)
    {
        var isSigned = field.IsSignature && step.Old.Resolve(field.Value) is not null;
        switch (key)
        {
            case "Kids" when !isSigned:
                FormRule.CompareLists(step, step.Old.Items(field.Node, key), step.New.Items(node, key));
                break;
            case "P" when step.Old.Resolve(field.Node[key]) is null && step.New.Resolve(node[key]) is not null && !field.IsWidget:
            case "StructParent" when field.Node[key] is null:
            case "Type" when node.HasName(key, "Annot"):
                break;
            case "Ff" when OnlyLocks(step.Old, field.Node, step.New, node):
                step.Report(Permission.Signing, ChangeCodes.Field, field.Name);
                break;
            case "AP" when field.Node[key] is PdfReference shared && !AppearanceRule.ServesOnlyFields(step, shared.Number):
                step.Report(Permission.Forbidden, ChangeCodes.Field, field.Name);
                break;
            case "Lock" or "P" when field.IsSignature && !isSigned && IsFirst(step, field, node, key):
            case "V" or "AP" or "AS" or "F" or "M" or "MK" or "DA" or "Q" or "DR" or "BS" or "Border" or "TU" or "NM"
                when field.IsSignature && !isSigned:
                WidgetRule.JudgeSigned(step, field, node);
                if (key is "AP" or "AS" or "F" or "MK" or "BS" or "Border")
                {
                    WidgetRule.JudgeRedrawn(step, field, node);
                }

                break;
            case "Rect" when field.IsSignature && !isSigned && field.Node["AP"] is null && Rectangle.Read(step.New, node[key]) is { Area: 0 }:
                WidgetRule.JudgeSigned(step, field, node);
                break;
            case "Rect" or "Subtype" or "P" when field.IsSignature && !isSigned && field.Node["Rect"] is null:
                WidgetRule.JudgeAdded(step, field with { Node = node });
                break;
            case "V" or "AP" or "AS" or "I" or "TI" or "RV" or "M" or "MK" or "DA" when !field.IsSignature:
                ReportFilling(step, field);
                JudgeLook(step, field, node);
                break;
            default:
                step.Report(Permission.Forbidden, isSigned ? ChangeCodes.SignedField : ChangeCodes.Field, field.Name);
                break;
        }
    }

    /// <summary>A field whose look changes but whose value does not shows something else than it says: the overlay attack of NDSS 2021.</summary>
    public static void ReportFilling(Step step, FormField field)
    {
        if (step.Equality.Equivalent(field.Value, step.After.Field(field.Number)?.Value))
        {
            step.Report(Permission.Redrawing, ChangeCodes.FieldRedrawn, field.Name, field.Name);
        }
        else
        {
            step.Report(Permission.FormFilling, ChangeCodes.FieldFilled, field.Name, field.Name);
        }
    }

    /// <summary>The look of a field that was filled in: its words in its place, no pictures, not the page.</summary>
    public static void JudgeLook(Step step, FormField field, PdfDictionary node)
    {
        if (node["AP"] is not null && SignatureOverlap.TakesThePage(step, field with { Node = node }))
        {
            step.Report(Permission.Forbidden, ChangeCodes.Overlap, field.Name);
        }

        if (field.Type != "Btn" && Drawing.HasPictures(step.New, node))
        {
            step.Report(Permission.Redrawing, ChangeCodes.FieldRedrawn, field.Name, field.Name);
        }
    }

    /// <summary>What the field did not say yet: its lock, or the page that shows it already.</summary>
    private static bool IsFirst(Step step, FormField field, PdfDictionary node, string key) =>
        field.Node[key] is null
        && (key != "P" || (node[key] is PdfReference page && step.Before.Annotations.PageOf(field.Number) is { } shown
            && step.Before.Pages.PageNumber(page.Number) == shown));

    /// <summary>A signature that locks fields makes them read-only.</summary>
    private static bool OnlyLocks(DocumentView old, PdfDictionary before, DocumentView now, PdfDictionary after) =>
        (now.Integer(after, "Ff") ?? 0) == ((old.Integer(before, "Ff") ?? 0) | ReadOnlyFlag);
}
