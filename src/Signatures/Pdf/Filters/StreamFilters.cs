using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Filters;

/// <summary>Undoes the filters of a stream (ISO 32000-2 §7.4), as far as structure and validation data need them.</summary>
internal static class StreamFilters
{
    /// <param name="raw">The stream's bytes, decrypted.</param>
    /// <param name="dictionary">Its dictionary.</param>
    /// <param name="resolve">Follows a reference; gives anything else back as it is.</param>
    /// <param name="budget">Bounds of the output.</param>
    /// <exception cref="PdfFault">A filter is unknown here (pictures), or its data are damaged, or the output passes its bound.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> raw, PdfDictionary dictionary, Func<PdfObject?, PdfObject?> resolve, PdfBudget budget)
    {
        var filters = AsList(resolve(dictionary["Filter"] ?? dictionary["F"]));
        var parameters = AsList(resolve(dictionary["DecodeParms"] ?? dictionary["DP"]));
        if (filters.Count > 8)
        {
            throw PdfFault.TooComplex();
        }

        var data = raw.ToArray();
        for (var index = 0; index < filters.Count; index++)
        {
            var name = (resolve(filters[index]) as PdfName)?.Value;
            var settings = index < parameters.Count ? resolve(parameters[index]) as PdfDictionary : null;
            data = Apply(name, data, settings ?? PdfDictionary.Empty, resolve, budget);
            budget.Output(data.Length);
        }

        return data;
    }

    private static byte[] Apply(
        string? filter, byte[] data, PdfDictionary settings, Func<PdfObject?, PdfObject?> resolve, PdfBudget budget)
    {
        int Setting(string key, int otherwise) =>
            resolve(settings[key]) is PdfInteger { Value: >= 0 and <= 100_000 } integer ? (int)integer.Value : otherwise;

        switch (filter)
        {
            case "FlateDecode" or "Fl":
                return Predictor.Undo(FlateFilter.Decode(data, budget.OutputLeft), Setting);
            case "LZWDecode" or "LZW":
                return Predictor.Undo(LzwFilter.Decode(data, Setting("EarlyChange", 1), budget.OutputLeft), Setting);
            case "ASCIIHexDecode" or "AHx":
                return PdfText.DecodeHex(data.AsSpan(0, Array.IndexOf(data, (byte)'>') is >= 0 and var end ? end : data.Length));
            case "ASCII85Decode" or "A85":
                return Ascii85Filter.Decode(data);
            case "Crypt" when settings["Name"] is null || settings.HasName("Name", "Identity"):
                return data;
            default:
                throw PdfFault.Corrupt();
        }
    }

    private static IReadOnlyList<PdfObject> AsList(PdfObject? value) => value switch
    {
        null or PdfNull => [],
        PdfArray array => array.Items,
        _ => [value],
    };
}
