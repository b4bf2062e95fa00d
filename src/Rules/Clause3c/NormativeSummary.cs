using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3c;

/// <summary>The summary and explanation of opinions: a file of its own, or a table inside one.</summary>
internal static class NormativeSummary
{
    public static bool IsIn(Case @case) => @case.Dossier.Files.Any(IsSummary);

    private static bool IsSummary(DossierFile file) =>
        file.Document is { } document
        && (document.Says.OpinionTable.Count > 0
            || new[] { document.TypeName, document.Subject }.Concat(document.BundledTitles).Any(IsTitle));

    private static bool IsTitle(string? title)
    {
        // What was taken over of the appraisal is another paper.
        var text = VietnameseText.Fold(title ?? string.Empty).Replace("ý kiến thẩm định", string.Empty, StringComparison.Ordinal);
        return text.Contains("ý kiến", StringComparison.Ordinal)
            && (text.Contains("tổng hợp", StringComparison.Ordinal) || text.Contains("tiếp thu", StringComparison.Ordinal) || text.Contains("giải trình", StringComparison.Ordinal));
    }
}
