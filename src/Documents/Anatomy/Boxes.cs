using TaskTracking.Facts;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Geometry of boxes on one page.</summary>
internal static class Boxes
{
    /// <summary>The smallest box around all; null where one has none.</summary>
    public static Box? Around(IEnumerable<Box?> boxes)
    {
        Box? around = null;
        foreach (var next in boxes)
        {
            if (next is not { } box)
            {
                return null;
            }

            around = around is not { } known
                ? box
                : new Box(Math.Min(known.Left, box.Left), Math.Min(known.Top, box.Top), Math.Max(known.Right, box.Right), Math.Max(known.Bottom, box.Bottom));
        }

        return around;
    }

    public static double Height(this Box box) => box.Bottom - box.Top;

    public static double MiddleX(this Box box) => (box.Left + box.Right) / 2;

    public static double MiddleY(this Box box) => (box.Top + box.Bottom) / 2;

    /// <summary>Whether two boxes stand in one row: each middle lies within the other's height.</summary>
    public static bool SameRow(Box one, Box other) =>
        Math.Abs(one.MiddleY() - other.MiddleY()) < Math.Max(3, 0.45 * Math.Max(one.Height(), other.Height()));

    /// <summary>Whether two boxes stand above one another.</summary>
    public static bool SameColumn(Box one, Box other) => one.Left < other.Right && other.Left < one.Right;
}
