namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>The revisions of a file, oldest first.</summary>
/// <param name="Origin">Bytes before "%PDF" that offsets do not count; 0 where they do.</param>
/// <param name="IsReconstructed">The cross-reference tables could not be followed: objects were searched for, and there is one revision.</param>
internal sealed record RevisionChain(IReadOnlyList<Revision> Revisions, int Origin, bool IsReconstructed)
{
    public Revision Last => Revisions[^1];

    /// <summary>The revision that ends at this offset, white space after "%%EOF" allowed; null where none does.</summary>
    public Revision? EndingAt(ReadOnlySpan<byte> file, long offset)
    {
        foreach (var revision in Revisions)
        {
            if (revision.IsEntered && offset >= revision.Marker && offset <= file.Length
                && Syntax.PdfCharacters.IsWhiteSpace(file[revision.Marker..(int)offset]))
            {
                return revision;
            }
        }

        return null;
    }
}
