using TaskTracking.Signatures.Pdf.Structure;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>Finds the revision that a signature signed.</summary>
internal static class SignedRevision
{
    /// <summary>The index of the revision that ends where the signed bytes end; null where they end inside one.</summary>
    public static int? Find(RevisionChain chain, ReadOnlySpan<byte> file, long end)
    {
        if (chain.EndingAt(file, end) is { } revision)
        {
            return revision.Index;
        }

        // Bytes after the last "%%EOF" that were there when the document was signed are signed with it.
        return end >= chain.Last.End && end <= file.Length ? chain.Last.Index : null;
    }
}
