using TaskTracking.DossierBench.Text;

namespace TaskTracking.DossierBench.Making;

/// <summary>Size (points) and style of a line in heading or foot, by Decree 30/2020, Appendix I.</summary>
internal readonly record struct ColumnLook(int Size, bool Bold, bool Italic)
{
    public static ColumnLook Of(ColumnsBlock columns, string text, bool left)
    {
        var capitals = text.Any(char.IsLetter) && !text.Any(char.IsLower);
        if (!columns.IsHeading)
        {
            return left ? text.StartsWith("Nơi nhận", StringComparison.Ordinal) ? new ColumnLook(12, true, true) : new ColumnLook(11, false, false) : new ColumnLook(14, true, false);
        }

        if (left)
        {
            // The superior body, where one stands above the issuer, is not bold.
            var superior = capitals && text == columns.Left[0] && columns.Left.Skip(1).Any(line => line.Any(char.IsLetter) && !line.Any(char.IsLower));
            return new ColumnLook(capitals ? 12 : 13, capitals && !superior, false);
        }

        return capitals ? new ColumnLook(12, true, false) : text.Contains("Độc lập", StringComparison.Ordinal) ? new ColumnLook(13, true, false) : new ColumnLook(13, false, true);
    }
}
