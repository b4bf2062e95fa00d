using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Encryption;

/// <summary>Undoes the encryption of strings and streams (ISO 32000-2 §7.6).</summary>
internal interface IPdfDecryptor
{
    byte[] DecryptString(int number, int generation, ReadOnlySpan<byte> bytes);

    byte[] DecryptStream(PdfStream stream, ReadOnlySpan<byte> bytes);
}
