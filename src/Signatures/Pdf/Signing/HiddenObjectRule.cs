using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf.Changes;
using TaskTracking.Signatures.Pdf.Structure;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>
/// What objects that no table names mean for a signature: within what was signed, a word of warning, unless something after the end makes
/// readers rebuild the tables; in a later update, another content than the one signed.
/// </summary>
internal sealed class HiddenObjectRule(ObjectStore store)
{
    /// <summary>Readers look for "startxref" in the last 1,024 bytes; the word and its number take some.</summary>
    private const int LongestTail = 900;

    private readonly IReadOnlyList<IndirectObject> _hidden = HiddenObjects.Find(store);

    /// <summary>Remarks, and whether each makes the document suspicious.</summary>
    /// <param name="end">After the last signed byte.</param>
    /// <param name="signed">The signed revision.</param>
    public IEnumerable<(SignatureRemark Remark, bool IsSuspicious)> Judge(long end, int signed)
    {
        foreach (var hidden in _hidden)
        {
            var view = new DocumentView(store, hidden.Start < end ? signed : store.Chain.Last.Index);
            if (view.Version(hidden.Number) is not { Entry.Kind: not XrefEntryKind.Free } used
                || new ObjectEquality(view, view).Same(store.Load(used), Decrypted(hidden)))
            {
                continue;
            }

            // Who rebuilds the tables takes the last object of a number, some the one of the highest generation.
            var isLast = used.Entry.Kind != XrefEntryKind.InFile || used.Entry.Position < hidden.Start || used.Entry.Generation < hidden.Generation;
            if (hidden.Start >= end)
            {
                var wasThere = new DocumentView(store, signed).Version(hidden.Number) is { Entry.Kind: not XrefEntryKind.Free };
                yield return wasThere && isLast ? (PdfRemarks.HiddenObject(hidden.Number), true) : (PdfRemarks.DuplicateObject(hidden.Number), false);
            }
            else
            {
                yield return isLast && HasLongTail(end) ? (PdfRemarks.HiddenObject(hidden.Number), true) : (PdfRemarks.DuplicateObject(hidden.Number), false);
            }
        }
    }

    private bool HasLongTail(long end) => store.File.Length - Math.Max(end, store.Chain.Last.Marker) > LongestTail;

    private Syntax.PdfObject Decrypted(IndirectObject hidden) =>
        store.Decryptor is { } decryptor ? Encryption.ObjectDecryption.Apply(hidden, decryptor) : hidden.Value;
}
