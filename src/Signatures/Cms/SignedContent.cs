namespace TaskTracking.Signatures.Cms;

/// <summary>What a signature signs: pieces of a file, in order, hashed where they lie; hashes are remembered by function.</summary>
/// <param name="pieces">The pieces.</param>
/// <param name="hash">Hashes them; as they are where null.</param>
internal sealed class SignedContent(
    IReadOnlyList<ReadOnlyMemory<byte>> pieces, Func<DigestAlgorithm, IReadOnlyList<ReadOnlyMemory<byte>>, byte[]>? hash = null)
{
    private readonly Dictionary<string, byte[]> hashes = new(StringComparer.Ordinal);

    /// <summary>All pieces in one.</summary>
    public byte[] ToArray() => pieces.Count == 1 ? pieces[0].ToArray() : [.. pieces.SelectMany(piece => piece.ToArray())];

    public byte[] Hash(DigestAlgorithm digest)
    {
        if (!hashes.TryGetValue(digest.Oid, out var known))
        {
            hashes[digest.Oid] = known = hash?.Invoke(digest, pieces) ?? digest.Hash(pieces);
        }

        return known;
    }
}
