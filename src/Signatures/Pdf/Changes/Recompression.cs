using TaskTracking.Signatures.Pdf.Filters;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Whether a stream has the data of another under other compression: Acrobat writes the appearance of a field plainly that another
/// program had deflated. Only FlateDecode without parameters, or nothing, and undamaged: of anything else two readers may make two things.
/// </summary>
internal static class Recompression
{
    public static bool Holds(ObjectStore store, PdfStream left, PdfStream right) =>
        IsDeflated(left) is { } wasDeflated && IsDeflated(right) is { } isDeflated && (wasDeflated || isDeflated)
        && Data(store, left, wasDeflated) is { } before && Data(store, right, isDeflated) is { } after
        && before.AsSpan().SequenceEqual(after);

    private static bool? IsDeflated(PdfStream stream)
    {
        var dictionary = stream.Dictionary;
        if (dictionary["DecodeParms"] is not null || dictionary["DP"] is not null || dictionary["F"] is not null || dictionary.HasDuplicateKeys)
        {
            return null;
        }

        return dictionary["Filter"] switch
        {
            null or PdfArray { Items.Count: 0 } => false,
            PdfName { Value: "FlateDecode" } or PdfArray { Items: [PdfName { Value: "FlateDecode" }] } => true,
            _ => null,
        };
    }

    private static byte[]? Data(ObjectStore store, PdfStream stream, bool isDeflated)
    {
        var plain = store.Decrypted(stream).ToArray();
        var data = isDeflated ? FlateFilter.DecodeUndamaged(plain, store.Budget.OutputLeft) : plain;
        store.Budget.Output(data?.Length ?? 0);
        return data;
    }
}
