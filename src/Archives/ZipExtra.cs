using System.Buffers.Binary;

namespace TaskTracking.Archives;

/// <summary>The extra fields of a ZIP record: tag, length, data.</summary>
internal static class ZipExtra
{
    /// <summary>The data of the first field with a tag; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> extra, ushort tag)
    {
        while (extra.Length >= 4)
        {
            var found = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            int length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (length > extra.Length - 4)
            {
                break;
            }

            if (found == tag)
            {
                return extra.Slice(4, length);
            }

            extra = extra[(4 + length)..];
        }

        return [];
    }
}
