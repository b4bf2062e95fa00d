using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Encryption;

internal enum CipherMethod
{
    None,
    Rc4,
    Aes128,
    Aes256,
}

/// <summary>What the encryption dictionary of the standard security handler says (ISO 32000-2 §7.6.3, §7.6.4).</summary>
internal sealed record EncryptionDictionary(
    int Revision,
    int KeyBytes,
    byte[] Owner,
    byte[] User,
    byte[] OwnerKey,
    byte[] UserKey,
    int Permissions,
    byte[] FileId,
    bool EncryptsMetadata,
    CipherMethod Strings,
    CipherMethod Streams)
{
    /// <summary>Null where the dictionary is of another handler or of a version that is not known.</summary>
    public static EncryptionDictionary? Read(DocumentView view)
    {
        if (view.Get<PdfDictionary>(view.Trailer, "Encrypt") is not { } dictionary || view.Name(dictionary, "Filter") != "Standard")
        {
            return null;
        }

        byte[] Text(string key) => view.Get<PdfString>(dictionary, key)?.Bytes.ToArray() ?? [];

        var version = view.Integer(dictionary, "V") ?? 0;
        var revision = view.Integer(dictionary, "R") ?? 0;
        var bits = version == 1 ? 40 : view.Integer(dictionary, "Length") ?? 40;
        var known = (version, revision) is (1 or 2 or 3, 2 or 3) or (4, 4) or (5, 5 or 6);
        if (!known || bits is < 40 or > 256 || Text("O").Length < 32 || Text("U").Length < 32)
        {
            return null;
        }

        return new EncryptionDictionary(
            (int)revision,
            version switch { 4 => 16, 5 => 32, _ => (int)Math.Min(16, bits / 8) },
            Text("O"),
            Text("U"),
            Text("OE"),
            Text("UE"),
            unchecked((int)(view.Integer(dictionary, "P") ?? 0)),
            view.Items(view.Trailer, "ID") is [var first, ..] && view.Resolve(first) is PdfString id ? id.Bytes.ToArray() : [],
            view.Get<PdfBoolean>(dictionary, "EncryptMetadata")?.Value ?? true,
            version < 4 ? CipherMethod.Rc4 : Method(view, dictionary, "StrF"),
            version < 4 ? CipherMethod.Rc4 : Method(view, dictionary, "StmF"));
    }

    private static CipherMethod Method(DocumentView view, PdfDictionary dictionary, string use)
    {
        var filters = view.Get<PdfDictionary>(dictionary, "CF") ?? PdfDictionary.Empty;
        var filter = view.Get<PdfDictionary>(filters, view.Name(dictionary, use) ?? "Identity") ?? PdfDictionary.Empty;
        return view.Name(filter, "CFM") switch
        {
            "V2" => CipherMethod.Rc4,
            "AESV2" => CipherMethod.Aes128,
            "AESV3" => CipherMethod.Aes256,
            _ => CipherMethod.None,
        };
    }
}
