namespace TaskTracking.Documents.Anatomy;

/// <summary>Whether segments stand in one column, by table cells, by boxes, or by the stretches of their lines.</summary>
internal static class Columns
{
    /// <summary>Whether a later segment can continue an earlier one downwards.</summary>
    public static bool Same(Segment one, Segment other)
    {
        if (one.Line.Cell is { } cell && other.Line.Cell is { } next)
        {
            return cell.Table == next.Table && cell.Column == next.Column;
        }

        if (one.Line.Cell is not null || other.Line.Cell is not null)
        {
            return false;
        }

        if (one.Line.Box is { } box && other.Line.Box is { } below)
        {
            return one.Line.Page != other.Line.Page || Boxes.SameColumn(box, below);
        }

        return (one.Column ?? 0) == (other.Column ?? 0);
    }

    /// <summary>Whether nothing tells columns apart around these segments: plain lines, one under the other.</summary>
    public static bool Unknown(Segment segment) => segment is { Column: null, Line: { Cell: null, Box: null } };
}
