using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Encryption;

/// <summary>The standard security handler: RC4 of 40 to 128 bits, AES-128, AES-256 (ISO 32000-2 §7.6.4), opened by password.</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "PDF 1.x derives its keys by MD5.")]
internal sealed class StandardSecurityHandler : IPdfDecryptor
{
    private readonly EncryptionDictionary _encryption;
    private readonly byte[] _key;

    private StandardSecurityHandler(EncryptionDictionary encryption, byte[] key) => (_encryption, _key) = (encryption, key);

    /// <summary>Null where neither the given nor the empty password opens the file, or its handler is not known.</summary>
    public static StandardSecurityHandler? Open(DocumentView view, string? password)
    {
        return EncryptionDictionary.Read(view) is { } encryption
            && (FileKey.Find(encryption, password ?? "") ?? FileKey.Find(encryption, "")) is { } key
                ? new StandardSecurityHandler(encryption, key)
                : null;
    }

    public byte[] DecryptString(int number, int generation, ReadOnlySpan<byte> bytes) =>
        Decrypt(_encryption.Strings, number, generation, bytes);

    public byte[] DecryptStream(PdfStream stream, ReadOnlySpan<byte> bytes)
    {
        var dictionary = stream.Dictionary;
        var isPlain = dictionary.HasName("Type", "XRef")
            || (dictionary.HasName("Type", "Metadata") && !_encryption.EncryptsMetadata)
            || dictionary.HasName("Filter", "Crypt")
            || dictionary["Filter"] is PdfArray { Items: [PdfName { Value: "Crypt" }, ..] };
        return isPlain ? bytes.ToArray() : Decrypt(_encryption.Streams, stream.Number, stream.Generation, bytes);
    }

    private byte[] Decrypt(CipherMethod method, int number, int generation, ReadOnlySpan<byte> bytes) => method switch
    {
        CipherMethod.Rc4 => Rc4.Transform(ObjectKey(number, generation, []), bytes),
        CipherMethod.Aes128 => DecryptAes(ObjectKey(number, generation, "sAlT"u8), bytes),
        CipherMethod.Aes256 => DecryptAes(_key, bytes),
        _ => bytes.ToArray(),
    };

    private byte[] ObjectKey(int number, int generation, ReadOnlySpan<byte> salt)
    {
        byte[] id = [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8)];
        return MD5.HashData([.. _key, .. id, .. salt])[..Math.Min(16, _key.Length + 5)];
    }

    private static byte[] DecryptAes(byte[] key, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 32 || bytes.Length % 16 != 0)
        {
            return [];
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes[16..], bytes[..16], PaddingMode.None);
        var padding = plain[^1];
        return padding is >= 1 and <= 16 ? plain[..^padding] : plain;
    }
}
