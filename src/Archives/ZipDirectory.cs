using System.Buffers.Binary;

namespace TaskTracking.Archives;

/// <summary>
/// The directory of a ZIP, read strictly: one end record, every record inside the file, counts and offsets that agree.
/// Stricter than the platform's ZipArchive, which trusts either header and checks neither overlap nor checksum.
/// </summary>
public static class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const uint End64Signature = 0x06064B50;
    private const uint Locator64Signature = 0x07064B50;
    private const int EndLength = 22;
    private const int End64Length = 56;
    private const int Locator64Length = 20;

    /// <summary>Reads all entries in directory order.</summary>
    /// <exception cref="ZipFaultException">Corrupt, or beyond the bounds.</exception>
    public static IReadOnlyList<ZipEntry> Read(ReadOnlyMemory<byte> file, ZipBounds bounds)
    {
        var bytes = file.Span;
        var (count, size, offset) = FindDirectory(bytes);
        if (count > bounds.Entries)
        {
            throw new ZipFaultException(ZipFault.TooLarge);
        }

        if (offset < 0 || size < 0 || offset > bytes.Length || size > bytes.Length - offset)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        var entries = new List<ZipEntry>((int)count);
        var at = (int)offset;
        var end = (int)(offset + size);
        long total = 0;
        for (long i = 0; i < count; i++)
        {
            var entry = ReadEntry(file[..end], ref at);
            total += entry.Size;
            CheckBounds(entry, total, bounds);
            entries.Add(entry);
        }

        // Who counts the entries and who reads to the end of the directory must see the same ones.
        return at == end ? entries : throw new ZipFaultException(ZipFault.Hostile);
    }

    private static void CheckBounds(ZipEntry entry, long total, ZipBounds bounds)
    {
        if (entry.Size < 0 || entry.CompressedSize < 0)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        if (entry.Size > 1 << 20 && entry.Size / Math.Max(1, entry.CompressedSize) > bounds.Ratio)
        {
            throw new ZipFaultException(ZipFault.Hostile);
        }

        if (entry.Size > bounds.EntryBytes || total > bounds.TotalBytes)
        {
            throw new ZipFaultException(ZipFault.TooLarge);
        }
    }

    private static ZipEntry ReadEntry(ReadOnlyMemory<byte> file, ref int at)
    {
        if (file.Length - at < 46 || BinaryPrimitives.ReadUInt32LittleEndian(file.Span[at..]) != EntrySignature)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        var record = file.Span[at..];
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(record[28..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(record[30..]);
        int commentLength = BinaryPrimitives.ReadUInt16LittleEndian(record[32..]);
        if (record.Length < 46 + nameLength + extraLength + commentLength)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        var flags = BinaryPrimitives.ReadUInt16LittleEndian(record[8..]);
        var extra = record.Slice(46 + nameLength, extraLength);
        var sizes = new Zip64Sizes(extra);
        var entry = new ZipEntry
        {
            Name = ZipNames.Decode(record.Slice(46, nameLength), flags, extra),
            NameBytes = file.Slice(at + 46, nameLength),
            Flags = flags,
            Method = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]),
            Crc = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]),
            Size = sizes.Widen(BinaryPrimitives.ReadUInt32LittleEndian(record[24..])),
            CompressedSize = sizes.Widen(BinaryPrimitives.ReadUInt32LittleEndian(record[20..])),
            HeaderOffset = sizes.Widen(BinaryPrimitives.ReadUInt32LittleEndian(record[42..])),
            ExternalAttributes = BinaryPrimitives.ReadUInt32LittleEndian(record[38..]),
        };
        at += 46 + nameLength + extraLength + commentLength;
        return entry;
    }

    // The end record must close the file: its comment reaches exactly to the last byte.
    private static (long Count, long Size, long Offset) FindDirectory(ReadOnlySpan<byte> bytes)
    {
        var lowest = Math.Max(0, bytes.Length - EndLength - ushort.MaxValue);
        var isSecond = false;
        for (var at = bytes.Length - EndLength; at >= lowest; at--)
        {
            var record = bytes[at..];
            if (BinaryPrimitives.ReadUInt32LittleEndian(record) != EndSignature)
            {
                continue;
            }

            if (at + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(record[20..]) != bytes.Length)
            {
                isSecond = true;
                continue;
            }

            // Readers that take the last mark they find, whatever its comment's length, would open another archive.
            if (isSecond)
            {
                throw new ZipFaultException(ZipFault.Hostile);
            }

            long count = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
            long size = BinaryPrimitives.ReadUInt32LittleEndian(record[12..]);
            long offset = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
            if (count == ushort.MaxValue || size == uint.MaxValue || offset == uint.MaxValue)
            {
                return FindDirectory64(bytes, at);
            }

            // Half the readers count back from here, the other half go to the offset: two directories in one file.
            var end = offset + size;
            var isOne = end == at || (end < at && at - end == End64Length + Locator64Length && BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)end..]) == End64Signature);
            return isOne ? (count, size, offset) : throw new ZipFaultException(end < at ? ZipFault.Hostile : ZipFault.Corrupt);
        }

        throw new ZipFaultException(ZipFault.Corrupt);
    }

    private static (long Count, long Size, long Offset) FindDirectory64(ReadOnlySpan<byte> bytes, int end)
    {
        var locator = end - Locator64Length;
        if (locator < 0 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[locator..]) != Locator64Signature)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        var at = BinaryPrimitives.ReadInt64LittleEndian(bytes[(locator + 8)..]);
        if (at < 0 || at > locator - End64Length || BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)at..]) != End64Signature)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        var record = bytes[(int)at..];
        return (
            BinaryPrimitives.ReadInt64LittleEndian(record[32..]),
            BinaryPrimitives.ReadInt64LittleEndian(record[40..]),
            BinaryPrimitives.ReadInt64LittleEndian(record[48..]));
    }
}
