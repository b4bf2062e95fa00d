using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Lists that may only grow.</summary>
internal static class ListGrowth
{
    /// <summary>What the new list has beside the old one; null where an old item is gone or the order of old items changed.</summary>
    public static IReadOnlyList<PdfObject>? Added(Step step, IReadOnlyList<PdfObject> old, IReadOnlyList<PdfObject> now)
    {
        var added = new List<PdfObject>();
        var kept = 0;
        foreach (var item in now)
        {
            if (kept < old.Count && step.Equality.Same(old[kept], item))
            {
                kept++;
            }
            else
            {
                added.Add(item);
            }
        }

        // What led to nothing may go.
        while (kept < old.Count && step.Old.Resolve(old[kept]) is null)
        {
            kept++;
        }

        return kept == old.Count ? added : null;
    }
}
