using System.Text;
using TaskTracking.Documents.Reading.Legacy;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading;

/// <summary>What a file is by its first bytes. Packages (ZIP, OLE2) are told apart further in, by what they hold.</summary>
internal static class FormatSniffer
{
    // Readers of PDF accept the header anywhere in the first kilobyte (ISO 32000-1, Annex H.3.4.1).
    private const int PdfHeaderWithin = 1024;
    private const int TextSample = 4096;

    /// <summary>The format, <see cref="FileFormat.Zip"/> for any ZIP and <see cref="FileFormat.Doc"/> for any OLE2 file, both still to be told apart.</summary>
    public static FileFormat Sniff(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileFormat.Pdf;
        }

        return BySignature(bytes) ?? ByText(bytes);
    }

    private static FileFormat? BySignature(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) => FileFormat.Zip,
        _ when bytes.StartsWith(CompoundFile.Signature) => FileFormat.Doc,
        _ when bytes.StartsWith("{\\rtf"u8) => FileFormat.Rtf,
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => FileFormat.Png,
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => FileFormat.Jpeg,
        _ when bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) => FileFormat.Tiff,
        _ when bytes.StartsWith("Rar!\u001A\u0007"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => FileFormat.OtherArchive,
        _ when OleContents.IsExecutable(bytes) => FileFormat.Executable,
        _ when IsSignedData(bytes) => FileFormat.Cms,
        _ => null,
    };

    // ContentInfo: SEQUENCE, then the object identifier 1.2.840.113549.1.7.2 within the first bytes (RFC 5652).
    private static bool IsSignedData(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 20 && bytes[0] == 0x30
        && bytes[..20].IndexOf((ReadOnlySpan<byte>)[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]) >= 0;

    private static FileFormat ByText(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, TextSample)];
        var text = TextDecoding.HasWideMark(sample) ? TextDecoding.Decode(sample.ToArray()) : Encoding.Latin1.GetString(sample);
        if (text.Any(c => c is < ' ' and not ('\t' or '\r' or '\n' or '\f' or '\u001A')))
        {
            return FileFormat.Unknown;
        }

        var start = text.TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
        if (start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return FileFormat.Html;
        }

        if (start.StartsWith("<?xml", StringComparison.Ordinal) || start.StartsWith("<edXML", StringComparison.OrdinalIgnoreCase))
        {
            return start.Contains("edXML", StringComparison.OrdinalIgnoreCase) ? FileFormat.Edxml : FileFormat.Xml;
        }

        return start.StartsWith("-----BEGIN CMS", StringComparison.Ordinal) || start.StartsWith("-----BEGIN PKCS7", StringComparison.Ordinal) ? FileFormat.Cms : FileFormat.PlainText;
    }
}
