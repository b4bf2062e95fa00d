using System.Buffers.Binary;
using System.IO.Compression;

namespace TaskTracking.Archives;

/// <summary>The entries of a ZIP and their bytes, checked against each other before the first byte is inflated.</summary>
public sealed class ZipContent
{
    private const uint LocalSignature = 0x04034B50;
    private const int LocalLength = 30;
    private const int LeastTrusted = 1 << 20;
    private const int PlausibleRatio = 4;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly Dictionary<ZipEntry, (int Start, int Length)> _data = [];

    private ZipContent(ReadOnlyMemory<byte> file, IReadOnlyList<ZipEntry> entries)
    {
        _file = file;
        Entries = entries;
    }

    public IReadOnlyList<ZipEntry> Entries { get; }

    private static ReadOnlySpan<byte> LocalMark => "PK\u0003\u0004"u8;

    /// <summary>Reads the directory and holds every local header against it.</summary>
    /// <exception cref="ZipFaultException">The ZIP is corrupt, hostile, locked or beyond the bounds.</exception>
    public static ZipContent Open(ReadOnlyMemory<byte> file, ZipBounds bounds)
    {
        var content = new ZipContent(file, ZipDirectory.Read(file, bounds));
        foreach (var entry in content.Entries)
        {
            content._data[entry] = content.Locate(entry);
        }

        content.RefuseOverlaps();
        return content;
    }

    /// <summary>The entry's bytes, never more than it declares; a short, long or altered entry ends in a fault.</summary>
    public Stream Read(ZipEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new ZipFaultException(ZipFault.Locked);
        }

        var (start, length) = _data[entry];
        Stream stored = new ReadOnlyMemoryStream(_file.Slice(start, length));
        var plain = entry.Method switch
        {
            0 => stored,
            8 => new DeflateStream(stored, CompressionMode.Decompress),
            _ => throw new ZipFaultException(ZipFault.UnknownMethod),
        };
        return new CheckedEntryStream(plain, entry.Size, entry.Crc);
    }

    /// <summary>The entry's bytes in one piece.</summary>
    public byte[] ReadAll(ZipEntry entry)
    {
        using var stream = Read(entry);
        if (entry.Size <= LeastTrusted + (PlausibleRatio * entry.CompressedSize))
        {
            // The size it declares is plausible: no growing and copying of what may be 50 MB.
            var bytes = new byte[entry.Size];
            stream.ReadExactly(bytes);
            return stream.ReadByte() < 0 ? bytes : throw new ZipFaultException(ZipFault.Hostile);
        }

        using var buffer = new MemoryStream((int)Math.Min(entry.Size, 1 << 20));
        stream.CopyTo(buffer);
        return buffer.Capacity == buffer.Length ? buffer.GetBuffer() : buffer.ToArray();
    }

    private (int Start, int Length) Locate(ZipEntry entry)
    {
        var bytes = _file.Span;
        if (entry.HeaderOffset < 0 || entry.HeaderOffset > bytes.Length - LocalLength)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        var header = bytes[(int)entry.HeaderOffset..];
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var start = entry.HeaderOffset + LocalLength + nameLength + extraLength;
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != LocalSignature || start + entry.CompressedSize > bytes.Length)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        var agrees = header.Slice(LocalLength, nameLength).SequenceEqual(entry.NameBytes.Span)
            && BinaryPrimitives.ReadUInt16LittleEndian(header[8..]) == entry.Method
            && ((BinaryPrimitives.ReadUInt16LittleEndian(header[6..]) ^ entry.Flags) & 0x0809) == 0
            && (entry.HasDescriptor || SizesAgree(header, header.Slice(LocalLength + nameLength, extraLength), entry));
        return agrees ? ((int)start, (int)entry.CompressedSize) : throw new ZipFaultException(ZipFault.Hostile);
    }

    private static bool SizesAgree(ReadOnlySpan<byte> header, ReadOnlySpan<byte> extra, ZipEntry entry)
    {
        var sizes = new Zip64Sizes(extra);
        return BinaryPrimitives.ReadUInt32LittleEndian(header[14..]) == entry.Crc
            && sizes.Widen(BinaryPrimitives.ReadUInt32LittleEndian(header[22..])) == entry.Size
            && sizes.Widen(BinaryPrimitives.ReadUInt32LittleEndian(header[18..])) == entry.CompressedSize;
    }

    // Entries that share bytes are how a bomb of a few kilobytes inflates to terabytes; entries that the directory does not list are what
    // readers of streams see in place of those it does.
    private void RefuseOverlaps()
    {
        var reached = 0L;
        foreach (var entry in Entries.OrderBy(e => e.HeaderOffset))
        {
            if (entry.HeaderOffset < reached || _file.Span[(int)reached..(int)entry.HeaderOffset].IndexOf(LocalMark) >= 0)
            {
                throw new ZipFaultException(ZipFault.Hostile);
            }

            var (start, length) = _data[entry];
            reached = start + length;
        }

        if (_file.Span[(int)reached..].IndexOf(LocalMark) >= 0)
        {
            throw new ZipFaultException(ZipFault.Hostile);
        }
    }
}
