namespace TaskTracking.Signatures.Cms;

/// <summary>What a signature signs: pieces of a file, in order, hashed where they lie; hashes are remembered by function.</summary>
internal sealed class SignedContent(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
{
    private readonly Dictionary<string, byte[]> hashes = new(StringComparer.Ordinal);

    /// <summary>The ranges of a file; null where one lies outside of it.</summary>
    public static SignedContent? Of(ReadOnlyMemory<byte> file, IReadOnlyList<(long Offset, long Length)> ranges)
    {
        var pieces = new List<ReadOnlyMemory<byte>>();
        foreach (var (offset, length) in ranges)
        {
            if (offset < 0 || length < 0 || offset > file.Length || length > file.Length - offset)
            {
                return null;
            }

            pieces.Add(file.Slice((int)offset, (int)length));
        }

        return new SignedContent(pieces);
    }

    /// <summary>All pieces in one.</summary>
    public byte[] ToArray() => pieces.Count == 1 ? pieces[0].ToArray() : [.. pieces.SelectMany(piece => piece.ToArray())];

    public byte[] Hash(DigestAlgorithm digest)
    {
        if (!hashes.TryGetValue(digest.Oid, out var hash))
        {
            hash = digest.Hash(pieces);
            hashes[digest.Oid] = hash;
        }

        return hash;
    }
}
