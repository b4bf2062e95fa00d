namespace TaskTracking.Signatures.Pdf.Filters;

/// <summary>Undoes the predictors of TIFF and PNG (ISO 32000-2 §7.4.4.4).</summary>
internal static class Predictor
{
    /// <param name="data">What the filter gave.</param>
    /// <param name="setting">A number of /DecodeParms by key, with what counts where it is absent.</param>
    public static byte[] Undo(byte[] data, Func<string, int, int> setting)
    {
        var predictor = setting("Predictor", 1);
        if (predictor <= 1)
        {
            return data;
        }

        var bits = (long)Math.Max(1, setting("Colors", 1)) * Math.Max(1, setting("BitsPerComponent", 8));
        var row = (bits * Math.Max(1, setting("Columns", 1)) + 7) / 8;
        if (row > 1_000_000)
        {
            throw PdfFault.TooComplex();
        }

        var pixel = (int)Math.Max(1, (bits + 7) / 8);
        return predictor == 2 ? Tiff(data, (int)row, pixel) : Png(data, (int)row, pixel);
    }

    private static byte[] Tiff(byte[] data, int row, int pixel)
    {
        for (var start = 0; start < data.Length; start += row)
        {
            var end = Math.Min(start + row, data.Length);
            for (var index = start + pixel; index < end; index++)
            {
                data[index] += data[index - pixel];
            }
        }

        return data;
    }

    private static byte[] Png(byte[] data, int row, int pixel)
    {
        var rows = (data.Length + row) / (row + 1);
        var output = new byte[rows * row];
        var above = new byte[row].AsSpan();
        var written = 0;
        for (var start = 0; start < data.Length; start += row + 1)
        {
            var source = data.AsSpan(start + 1, Math.Min(row, data.Length - start - 1));
            var line = output.AsSpan(written, row);
            UndoRow(data[start], source, line, above, pixel);
            above = line;
            written += source.Length;
        }

        return written == output.Length ? output : output[..written];
    }

    private static void UndoRow(byte type, ReadOnlySpan<byte> source, Span<byte> line, ReadOnlySpan<byte> above, int pixel)
    {
        for (var index = 0; index < source.Length; index++)
        {
            var left = index >= pixel ? line[index - pixel] : 0;
            var corner = index >= pixel ? above[index - pixel] : 0;
            var guess = type switch
            {
                1 => left,
                2 => above[index],
                3 => (left + above[index]) / 2,
                4 => Paeth(left, above[index], corner),
                _ => 0,
            };
            line[index] = (byte)(source[index] + guess);
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
