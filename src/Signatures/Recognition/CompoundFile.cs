using System.Text;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Recognition;

/// <summary>
/// Signatures in the old binary Office formats ([MS-OFFCRYPTO] §2.5): a storage "_xmlsignatures" or a stream "_signatures" in the compound
/// file's directory, whose names stand in UTF-16.
/// </summary>
internal static class CompoundFile
{
    private static readonly byte[] XmlSignatures = Encoding.Unicode.GetBytes("_xmlsignatures\0");
    private static readonly byte[] CmsSignatures = Encoding.Unicode.GetBytes("_signatures\0");

    public static ReadOnlySpan<byte> Header => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static SignatureFormat FormatOf(ReadOnlySpan<byte> file) =>
        file.IndexOf(XmlSignatures) >= 0 ? SignatureFormat.XMLDSig
        : file.IndexOf(CmsSignatures) >= 0 ? SignatureFormat.CAdES
        : SignatureFormat.None;
}
