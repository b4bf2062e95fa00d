using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Signing;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>What a later signature may put on a page: its own appearance, in its own place, that runs nothing.</summary>
internal static class WidgetRule
{
    /// <summary>A new signature field or widget.</summary>
    public static void JudgeAdded(Step step, FormField field)
    {
        JudgeSigned(step, field, field.Node);
        if (field.IsWidget && (!field.Node.HasName("Subtype", "Widget") || SignatureOverlap.HidesOthers(step, field)))
        {
            step.Report(Permission.Forbidden, ChangeCodes.Overlap, field.Name);
        }
    }

    /// <summary>A signature field that is signed, or prepared for signing, by this update.</summary>
    public static void JudgeSigned(Step step, FormField field, PdfDictionary node)
    {
        if (node["A"] is not null || node["AA"] is not null)
        {
            step.Report(Permission.Forbidden, ChangeCodes.Action, field.Name);
        }

        var value = node["V"] ?? step.After.Form.Field(field.Number)?.Value;
        var isTimestamp = value is not null && new SignatureValue(field, value, step.New).IsDocumentTimestamp;
        step.Report(isTimestamp ? Permission.Maintenance : Permission.Signing, ChangeCodes.SignatureAdded, field.Name);
    }
}
