using System.Buffers.Binary;
using System.Text;

namespace TaskTracking.Documents.Reading.Legacy;

/// <summary>
/// The directory of an OLE2 compound file ([MS-CFB]): names, kinds, sizes. Enough to tell .doc from .xls, to see macros and
/// encryption, and to read small streams; every chain is bounded by the file's own sectors.
/// </summary>
internal sealed class CompoundFile
{
    private const uint LastSector = 0xFFFFFFFA;
    private const int HeaderFatEntries = 109;
    private const int MostEntries = 20_000;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _sectorShift;
    private readonly List<uint> _fat = [];
    private readonly List<Entry> _entries = [];

    private CompoundFile(ReadOnlyMemory<byte> file)
    {
        _file = file;
        _sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(file.Span[30..]);
    }

    /// <param name="Name">A stream's or storage's own name.</param>
    /// <param name="Kind">1 storage, 2 stream, 5 root.</param>
    internal sealed record Entry(string Name, byte Kind, uint Start, long Size);

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Reads the directory.</summary>
    /// <exception cref="UnreadableFileException">Not whole, or not what its header says.</exception>
    public static CompoundFile Open(ReadOnlyMemory<byte> file)
    {
        if (file.Length < 512 || !file.Span.StartsWith(Signature))
        {
            throw new UnreadableFileException(ReadingCode.Corrupt);
        }

        var compound = new CompoundFile(file);
        if (compound._sectorShift is not (9 or 12))
        {
            throw new UnreadableFileException(ReadingCode.Corrupt);
        }

        compound.ReadFat();
        compound.ReadDirectory();
        return compound;
    }

    public bool Has(string name) => _entries.Any(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first bytes of a stream kept in ordinary sectors; empty where there is none of that name or it is kept in the mini stream.</summary>
    public byte[] Head(string name, int bytes)
    {
        var entry = _entries.FirstOrDefault(e => e.Kind == 2 && string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
        return entry is null || entry.Size < 4096 ? [] : Chain(entry.Start, bytes);
    }

    /// <summary>A whole stream; null where there is none of that name.</summary>
    public byte[]? Whole(string name)
    {
        var entry = _entries.FirstOrDefault(e => e.Kind == 2 && string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : entry.Size < 4096 ? Mini(entry) : Chain(entry.Start, (int)Math.Min(entry.Size, _file.Length));
    }

    // Streams below 4096 bytes are chains of 64-byte sectors inside the root's own stream ([MS-CFB] 2.4).
    private byte[] Mini(Entry entry)
    {
        var fat = Chain(BinaryPrimitives.ReadUInt32LittleEndian(_file.Span[60..]), _file.Length);
        var container = _entries.FirstOrDefault(e => e.Kind == 5) is { } root ? Chain(root.Start, (int)Math.Min(root.Size, _file.Length)) : [];
        using var bytes = new MemoryStream();
        var sector = entry.Start;
        for (var steps = 0; sector < LastSector && bytes.Length < entry.Size && steps <= fat.Length / 4; steps++)
        {
            var from = (long)sector * 64;
            if (from + 64 > container.Length || (sector + 1L) * 4 > fat.Length)
            {
                return [];
            }

            bytes.Write(container, (int)from, 64);
            sector = BinaryPrimitives.ReadUInt32LittleEndian(fat.AsSpan((int)sector * 4));
        }

        return bytes.ToArray()[..(int)Math.Min(bytes.Length, entry.Size)];
    }

    /// <summary>A whole small stream from the mini stream, or the head of a large one.</summary>
    public byte[] Small(Entry entry)
    {
        if (entry.Size >= 4096)
        {
            return Chain(entry.Start, 4096);
        }

        var root = _entries.FirstOrDefault(e => e.Kind == 5);
        if (root is null)
        {
            return [];
        }

        var container = Chain(root.Start, (int)Math.Min(root.Size, 1 << 22));
        var from = (long)entry.Start * 64;
        return from >= container.Length ? [] : container[(int)from..(int)Math.Min(container.Length, from + entry.Size)];
    }

    private void ReadFat()
    {
        var header = _file.Span;
        var sectors = BinaryPrimitives.ReadUInt32LittleEndian(header[44..]);
        if (sectors > (uint)(_file.Length >> _sectorShift) + 1)
        {
            throw new UnreadableFileException(ReadingCode.Corrupt);
        }

        for (var i = 0; i < HeaderFatEntries && i < sectors; i++)
        {
            AppendFat(BinaryPrimitives.ReadUInt32LittleEndian(header[(76 + (4 * i))..]));
        }

        var next = BinaryPrimitives.ReadUInt32LittleEndian(header[68..]);
        var perSector = (1 << (_sectorShift - 2)) - 1;
        for (var steps = 0; next < LastSector && steps <= sectors / perSector; steps++)
        {
            var block = Sector(next);
            for (var i = 0; i < perSector; i++)
            {
                AppendFat(BinaryPrimitives.ReadUInt32LittleEndian(block[(4 * i)..]));
            }

            next = BinaryPrimitives.ReadUInt32LittleEndian(block[(4 * perSector)..]);
        }
    }

    private void AppendFat(uint sector)
    {
        if (sector >= LastSector)
        {
            return;
        }

        var block = Sector(sector);
        for (var at = 0; at < block.Length; at += 4)
        {
            _fat.Add(BinaryPrimitives.ReadUInt32LittleEndian(block[at..]));
        }
    }

    private void ReadDirectory()
    {
        var bytes = Chain(BinaryPrimitives.ReadUInt32LittleEndian(_file.Span[48..]), MostEntries * 128);
        for (var at = 0; at + 128 <= bytes.Length; at += 128)
        {
            var record = bytes.AsSpan(at, 128);
            int length = BinaryPrimitives.ReadUInt16LittleEndian(record[64..]);
            if (record[66] != 0 && length is >= 2 and <= 64)
            {
                var name = Encoding.Unicode.GetString(record[..(length - 2)]);
                _entries.Add(new Entry(name, record[66], BinaryPrimitives.ReadUInt32LittleEndian(record[116..]), BinaryPrimitives.ReadUInt32LittleEndian(record[120..])));
            }
        }

        if (_entries.Count == 0)
        {
            throw new UnreadableFileException(ReadingCode.Corrupt);
        }
    }

    private byte[] Chain(uint sector, int most)
    {
        using var bytes = new MemoryStream();
        for (var steps = 0; sector < LastSector && bytes.Length < most && steps <= _fat.Count; steps++)
        {
            bytes.Write(Sector(sector));
            sector = sector < _fat.Count ? _fat[(int)sector] : uint.MaxValue;
        }

        return bytes.Length <= most ? bytes.ToArray() : bytes.ToArray()[..most];
    }

    private ReadOnlySpan<byte> Sector(uint sector)
    {
        var start = ((long)sector + 1) << _sectorShift;
        var size = 1 << _sectorShift;
        return start + size <= _file.Length ? _file.Span.Slice((int)start, size) : throw new UnreadableFileException(ReadingCode.Corrupt);
    }
}
