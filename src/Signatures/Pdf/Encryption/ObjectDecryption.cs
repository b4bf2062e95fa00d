using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Encryption;

/// <summary>Decrypts the strings of an object that stands in the file itself; those in object streams are encrypted with the stream.</summary>
internal static class ObjectDecryption
{
    public static PdfObject Apply(IndirectObject found, IPdfDecryptor decryptor) =>
        Decrypt(found.Value, (found.Number, found.Generation), decryptor);

    private static PdfObject Decrypt(PdfObject value, (int Number, int Generation) id, IPdfDecryptor decryptor) => value switch
    {
        PdfString text => new PdfString(
            decryptor.DecryptString(id.Number, id.Generation, text.Bytes.Span), text.Start, text.End, text.IsHex),
        PdfArray array => new PdfArray([.. array.Items.Select(item => Decrypt(item, id, decryptor))]),
        PdfDictionary dictionary => Decrypt(dictionary, id, decryptor),
        PdfStream stream => new PdfStream(
            stream.Number, stream.Generation, Decrypt(stream.Dictionary, id, decryptor), stream.DataStart, stream.DataLength),
        _ => value,
    };

    private static PdfDictionary Decrypt(PdfDictionary dictionary, (int Number, int Generation) id, IPdfDecryptor decryptor)
    {
        // The /Contents of a signature is never encrypted (§7.6.2).
        var isSignature = dictionary["ByteRange"] is not null;
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        foreach (var (key, value) in dictionary.Entries)
        {
            entries[key] = isSignature && key == "Contents" ? value : Decrypt(value, id, decryptor);
        }

        return new PdfDictionary(entries, dictionary.Overridden);
    }
}
