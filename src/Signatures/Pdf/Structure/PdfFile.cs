using TaskTracking.Signatures.Pdf.Encryption;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>Opens a file: its revisions, its objects, its encryption.</summary>
internal static class PdfFile
{
    /// <exception cref="PdfFault"><c>file-corrupt</c>, <c>file-locked</c>, <c>file-too-complex</c>.</exception>
    public static ObjectStore Open(ReadOnlyMemory<byte> file, string? password, PdfBudget budget)
    {
        if (ReadStrictly(file, budget) is { } chain && !IsFollowedByPdf(file.Span, chain.Last))
        {
            var store = new ObjectStore(file, chain, budget);
            var view = new DocumentView(store, chain.Last.Index);
            Unlock(store, view, password);
            if (view.Get<Syntax.PdfDictionary>(view.Catalog, "Pages") is not null)
            {
                return store;
            }
        }

        var mended = new ObjectStore(file, new Reconstruction(file, budget).Read(), budget);
        var found = new DocumentView(mended, 0);
        Unlock(mended, found, password);

        // Without a catalogue that leads to pages nobody can say that there is no signature.
        return found.Get<Syntax.PdfDictionary>(found.Catalog, "Pages") is not null ? mended : throw PdfFault.Corrupt();
    }

    /// <summary>
    /// Opens the encryption. Where no password fits, a file without object streams can still be read as far as needed to say that it
    /// has no signature; any other is locked.
    /// </summary>
    private static void Unlock(ObjectStore store, DocumentView view, string? password)
    {
        if (view.Trailer["Encrypt"] is null)
        {
            return;
        }

        store.Decryptor = StandardSecurityHandler.Open(view, password);
        store.IsLocked = store.Decryptor is null;
        if (store.IsLocked && store.Versions.Values.SelectMany(list => list).Any(version => version.Entry.Kind == XrefEntryKind.InObjectStream))
        {
            throw PdfFault.Locked();
        }
    }

    /// <summary>
    /// Objects or tables after the last revision that no table names: an update without a proper end, or a "startxref" that leads back
    /// to an older state. Viewers differ in what they show of such a file.
    /// </summary>
    private static bool IsFollowedByPdf(ReadOnlySpan<byte> file, Revision last)
    {
        var tail = file[last.End..];
        return tail.IndexOf("obj"u8) >= 0 || tail.IndexOf("xref"u8) >= 0 || tail.IndexOf("trailer"u8) >= 0;
    }

    private static RevisionChain? ReadStrictly(ReadOnlyMemory<byte> file, PdfBudget budget)
    {
        try
        {
            return new RevisionChainReader(file, budget).Read();
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return null;
        }
    }
}
