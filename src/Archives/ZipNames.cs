using System.Buffers.Binary;
using System.Text;

namespace TaskTracking.Archives;

/// <summary>
/// Decodes entry names: UTF-8 where flagged, where the Info-ZIP Unicode path field says so, or where the bytes are UTF-8
/// anyway (macOS does not set the flag); else code page 437, the ZIP default.
/// </summary>
internal static class ZipNames
{
    private const ushort UnicodePath = 0x7075;
    private const ushort Utf8Flag = 0x0800;

    private static readonly UTF8Encoding Strict = new(false, true);
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    public static string Decode(ReadOnlySpan<byte> name, ushort flags, ReadOnlySpan<byte> extra)
    {
        if ((flags & Utf8Flag) == 0 && FromUnicodePath(name, extra) is { } unicode)
        {
            return unicode;
        }

        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            return Dos.GetString(name);
        }
    }

    // The field counts only while its checksum is that of the plain name (APPNOTE 4.6.9).
    private static string? FromUnicodePath(ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        var field = ZipExtra.Find(extra, UnicodePath);
        if (field.Length < 5 || field[0] != 1 || BinaryPrimitives.ReadUInt32LittleEndian(field[1..]) != Crc32.Of(name))
        {
            return null;
        }

        return Encoding.UTF8.GetString(field[5..]);
    }
}
