using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using TaskTracking.Archives;

namespace TaskTracking.Documents.Tests.Reading.Building;

/// <summary>Writes a ZIP byte by byte, so that a test can make its records lie.</summary>
internal sealed class ZipBuilder
{
    private readonly List<Entry> _entries = [];

    /// <summary>An entry as both headers state it; a test changes what it wants to be wrong.</summary>
    internal sealed class Entry
    {
        public required byte[] CentralName { get; set; }

        public required byte[] LocalName { get; set; }

        public ushort Flags { get; set; } = 0x0800;

        public ushort Method { get; set; } = 8;

        public uint Crc { get; set; }

        public uint Size { get; set; }

        public uint Attributes { get; set; }

        public required byte[] Packed { get; set; }

        /// <summary>Points the directory at another entry's header.</summary>
        public int? SharesHeaderOf { get; set; }
    }

    public ZipBuilder File(string name, byte[] content, Action<Entry>? change = null)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, true))
        {
            deflate.Write(content);
        }

        var entry = new Entry
        {
            CentralName = Encoding.UTF8.GetBytes(name),
            LocalName = Encoding.UTF8.GetBytes(name),
            Packed = packed.ToArray(),
            Crc = TaskTracking.Archives.Crc32.Of(content),
            Size = (uint)content.Length,
        };
        change?.Invoke(entry);
        _entries.Add(entry);
        return this;
    }

    public ZipBuilder File(string name, string content, Action<Entry>? change = null) => File(name, Encoding.UTF8.GetBytes(content), change);

    public byte[] Build()
    {
        using var file = new MemoryStream();
        var offsets = new List<uint>();
        foreach (var entry in _entries)
        {
            offsets.Add((uint)file.Position);
            file.Write(Header(entry, entry.LocalName, 0x04034B50, 30));
            file.Write(entry.Packed);
        }

        var start = (uint)file.Position;
        for (var i = 0; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            var record = Header(entry, entry.CentralName, 0x02014B50, 46);
            BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(38), entry.Attributes);
            BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), offsets[entry.SharesHeaderOf ?? i]);
            file.Write(record);
        }

        Span<byte> end = stackalloc byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)file.Position - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        file.Write(end);
        return file.ToArray();
    }

    // Both records share their middle part; the central one has two more bytes in front of it.
    private static byte[] Header(Entry entry, byte[] name, uint signature, int length)
    {
        var record = new byte[length + name.Length];
        var shift = length == 46 ? 2 : 0;
        BinaryPrimitives.WriteUInt32LittleEndian(record, signature);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(6 + shift), entry.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(8 + shift), entry.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(14 + shift), entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(18 + shift), (uint)entry.Packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(22 + shift), entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(26 + shift), (ushort)name.Length);
        name.CopyTo(record, length);
        return record;
    }
}
