using TaskTracking.Documents.Reading;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Left and right edge of the running text of a PDF, in points: where most lines begin and end.</summary>
internal readonly record struct PageMargins(double Left, double Right)
{
    public static PageMargins Of(IReadOnlyList<SourceLine> lines)
    {
        var boxes = lines.Where(l => l.Box is not null).Select(l => l.Box!.Value).ToList();
        if (boxes.Count == 0)
        {
            return default;
        }

        var wide = boxes.Where(b => b.Right - b.Left > 200).ToList();
        var measured = wide.Count > 0 ? wide : boxes;
        return new PageMargins(Quantile([.. measured.Select(b => b.Left)], 0.1), Quantile([.. measured.Select(b => b.Right)], 0.9));
    }

    private static double Quantile(double[] values, double share)
    {
        Array.Sort(values);
        return values[(int)(share * (values.Length - 1))];
    }
}
