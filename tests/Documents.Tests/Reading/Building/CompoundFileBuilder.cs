using System.Buffers.Binary;
using System.Text;

namespace TaskTracking.Documents.Tests.Reading.Building;

/// <summary>Writes a small OLE2 compound file ([MS-CFB] version 3): streams in ordinary sectors, padded to 4096 bytes.</summary>
internal sealed class CompoundFileBuilder
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;

    private readonly List<(string Name, byte[] Content)> _streams = [];

    public CompoundFileBuilder Stream(string name, params byte[] content)
    {
        var padded = new byte[Math.Max(4096, (content.Length + Sector - 1) / Sector * Sector)];
        content.CopyTo(padded, 0);
        _streams.Add((name, padded));
        return this;
    }

    public byte[] Build()
    {
        var directorySectors = (_streams.Count + 1 + 3) / 4;
        var fat = new List<uint> { 0xFFFFFFFD };
        Chain(fat, directorySectors);
        var directory = new byte[directorySectors * Sector];
        Record(directory.AsSpan(), "Root Entry", 5, EndOfChain, 0);
        var data = new MemoryStream();
        for (var i = 0; i < _streams.Count; i++)
        {
            Record(directory.AsSpan((i + 1) * 128), _streams[i].Name, 2, (uint)fat.Count, (uint)_streams[i].Content.Length);
            Chain(fat, _streams[i].Content.Length / Sector);
            data.Write(_streams[i].Content);
        }

        return [.. Header(), .. FatSector(fat), .. directory, .. data.ToArray()];
    }

    private static void Chain(List<uint> fat, int sectors)
    {
        for (var i = 0; i < sectors; i++)
        {
            fat.Add(i == sectors - 1 ? EndOfChain : (uint)fat.Count + 1);
        }
    }

    private static void Record(Span<byte> at, string name, byte kind, uint start, uint size)
    {
        Encoding.Unicode.GetBytes(name, at);
        BinaryPrimitives.WriteUInt16LittleEndian(at[64..], (ushort)((name.Length + 1) * 2));
        at[66] = kind;
        BinaryPrimitives.WriteUInt32LittleEndian(at[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(at[120..], size);
    }

    private static byte[] Header()
    {
        var header = new byte[Sector];
        ReadOnlySpan<byte> signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(44), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(48), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(68), EndOfChain);
        header.AsSpan(76).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76), 0);
        return header;
    }

    private static byte[] FatSector(List<uint> fat)
    {
        var sector = new byte[Sector];
        sector.AsSpan().Fill(0xFF);
        for (var i = 0; i < fat.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(sector.AsSpan(4 * i), fat[i]);
        }

        return sector;
    }
}
