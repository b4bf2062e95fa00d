using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Validation data, metadata and document information may be replaced, as long as the object was nothing else.</summary>
internal static class MaintenanceRule
{
    public static bool Judge(Step step, int number)
    {
        var what = step.Old.Trailer["Info"] is PdfReference info && info.Number == number ? "Info"
            : step.Old.Catalog["Metadata"] is PdfReference metadata && metadata.Number == number ? "Metadata"
            : step.ValidationData.Contains(number) ? "DSS"
            : null;
        return what is not null && !step.Shown.Contains(number) && Report(step, what);
    }

    private static bool Report(Step step, string what)
    {
        step.Report(Permission.Maintenance, ChangeCodes.Maintenance, what);
        return true;
    }
}
