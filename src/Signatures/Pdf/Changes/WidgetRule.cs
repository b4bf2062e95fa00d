using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Signing;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>What a later signature may put on a page: its own appearance, which it signs, in its own place, that runs nothing.</summary>
internal static class WidgetRule
{
    /// <summary>A new signature field or widget.</summary>
    public static void JudgeAdded(Step step, FormField field)
    {
        JudgeSigned(step, field, field.Node);
        JudgeDrawing(step, field, field.Node);
        if (field.IsWidget && (!field.Node.HasName("Subtype", "Widget") || SignatureOverlap.HidesOthers(step, field)))
        {
            step.Report(Permission.Forbidden, ChangeCodes.Overlap, field.Name);
        }

        if (HasNameOfAnother(step, field))
        {
            step.Report(Permission.Forbidden, ChangeCodes.FieldAdded, field.Name);
        }
    }

    /// <summary>A signature field that is signed, or prepared for signing, by this update.</summary>
    public static void JudgeSigned(Step step, FormField field, PdfDictionary node)
    {
        if (node["A"] is not null || node["AA"] is not null)
        {
            step.Report(Permission.Forbidden, ChangeCodes.Action, field.Name);
        }

        if (node["V"] is PdfReference value && step.Old.Resolve(value) is not null)
        {
            // The signature of another field.
            step.Report(Permission.Forbidden, ChangeCodes.Field, field.Name);
        }

        step.Report(IsTimestamp(step, field, node) ? Permission.Maintenance : Permission.Signing, ChangeCodes.SignatureAdded, field.Name);
    }

    /// <summary>The look of a signature field that was there, given or changed by this update.</summary>
    public static void JudgeRedrawn(Step step, FormField field, PdfDictionary node)
    {
        JudgeDrawing(step, field, node);
        if (SignatureOverlap.TakesThePage(step, field with { Node = node }))
        {
            step.Report(Permission.Forbidden, ChangeCodes.Overlap, field.Name);
        }
    }

    /// <summary>
    /// What is drawn must be signed by the field's own signature: anyone can add a field that is signed by no one, or by another. A
    /// timestamp of the document has nothing to show.
    /// </summary>
    private static void JudgeDrawing(Step step, FormField field, PdfDictionary node)
    {
        if (Drawing.Shows(step.New, node) && (IsTimestamp(step, field, node) || !step.IsSigned(field)))
        {
            step.Report(Permission.Forbidden, ChangeCodes.UnsignedDrawing, field.Name);
        }
    }

    private static bool IsTimestamp(Step step, FormField field, PdfDictionary node)
    {
        var value = node["V"] ?? step.After.Form.Field(field.Number)?.Value;
        return value is not null && new SignatureValue(field, value, step.New).IsDocumentTimestamp;
    }

    /// <summary>A new field of the name of one that was there is that one to some readers.</summary>
    private static bool HasNameOfAnother(Step step, FormField field) => field is { IsField: true, Name.Length: > 0 }
        && step.Before.Form.Field(field.Number) is null && step.Before.Form.Fields.Any(other => other.IsField && other.Name == field.Name);
}
