namespace TaskTracking.Archives;

/// <summary>One entry as the central directory states it (APPNOTE 4.3.12); nothing here is trusted before it was inflated.</summary>
public sealed record ZipEntry
{
    /// <summary>The name as decoded, separators as stored, not yet NFC.</summary>
    public required string Name { get; init; }

    /// <summary>The name's bytes, to compare with the local header.</summary>
    public required ReadOnlyMemory<byte> NameBytes { get; init; }

    public required ushort Flags { get; init; }

    /// <summary>0 stored, 8 deflated.</summary>
    public required ushort Method { get; init; }

    public required uint Crc { get; init; }

    public required long CompressedSize { get; init; }

    public required long Size { get; init; }

    public required long HeaderOffset { get; init; }

    /// <summary>Upper 16 bits: the Unix mode where the maker was Unix.</summary>
    public required uint ExternalAttributes { get; init; }

    public bool IsEncrypted => (Flags & 0x0001) != 0;

    /// <summary>Sizes and checksum follow the data instead of standing in the local header.</summary>
    public bool HasDescriptor => (Flags & 0x0008) != 0;

    public bool IsFolder => Name.EndsWith('/') || Name.EndsWith('\\');

    /// <summary>A Unix symbolic link, or another special file: anything that is neither a file nor a folder.</summary>
    public bool IsSpecial => (ExternalAttributes >> 28) is not (0 or 0x8 or 0x4);
}
