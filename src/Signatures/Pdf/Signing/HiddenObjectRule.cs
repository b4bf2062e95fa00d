using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf.Changes;
using TaskTracking.Signatures.Pdf.Structure;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>
/// What objects that no table names mean for a signature: within what was signed, a word of warning, unless something after the end makes
/// readers rebuild the tables; in a later update, another content than the one signed.
/// </summary>
internal sealed class HiddenObjectRule(ObjectStore store, DocumentHistory history, long firstEnd)
{
    /// <summary>Readers look for "startxref" in the last 1,024 bytes; the word and its number take some.</summary>
    private const int LongestTail = 900;

    private readonly IReadOnlyList<HiddenObject> _hidden = HiddenObjects.Find(
        store, store.File.Length - store.Chain.Last.Marker > LongestTail ? 0 : firstEnd);

    /// <summary>Remarks, and whether each makes the document suspicious.</summary>
    /// <param name="end">After the last signed byte.</param>
    /// <param name="signed">The signed revision.</param>
    public IEnumerable<(SignatureRemark Remark, bool IsSuspicious)> Judge(long end, int signed)
    {
        foreach (var (found, isInside) in _hidden)
        {
            if (found.Start >= end && !IsInUse(found.Number, signed) && history.IsReferenced(found.Number, signed))
            {
                // What was signed names it and found nothing.
                yield return (PdfRemarks.HiddenObject(found.Number), true);
            }
            else if (new DocumentView(store, found.Start < end ? signed : store.Chain.Last.Index) is var view
                && view.Version(found.Number) is { Entry.Kind: not XrefEntryKind.Free } used && !IsSame(view, used, found))
            {
                var comesToLight = ComesFirst(used, found) && (found.Start < end ? HasLongTail(end) : IsInUse(found.Number, signed));
                if (comesToLight || !isInside)
                {
                    yield return (comesToLight ? PdfRemarks.HiddenObject(found.Number) : PdfRemarks.DuplicateObject(found.Number), comesToLight);
                }
            }
        }
    }

    private bool IsInUse(int number, int revision) => store.VersionAsOf(number, revision) is { Entry.Kind: not XrefEntryKind.Free };

    private bool IsSame(DocumentView view, ObjectVersion used, IndirectObject found) =>
        used.Entry.ReferenceGeneration == found.Generation && new ObjectEquality(view, view).Same(store.Load(used), Decrypted(found));

    /// <summary>Who rebuilds the tables takes the last object of a number, some the one of the highest generation.</summary>
    private static bool ComesFirst(ObjectVersion used, IndirectObject found) =>
        used.Entry.Kind != XrefEntryKind.InFile || used.Entry.Position < found.Start || used.Entry.Generation < found.Generation;

    private bool HasLongTail(long end) => store.File.Length - Math.Max(end, store.Chain.Last.Marker) > LongestTail;

    private Syntax.PdfObject Decrypted(IndirectObject hidden) =>
        store.Decryptor is { } decryptor ? Encryption.ObjectDecryption.Apply(hidden, decryptor) : hidden.Value;
}
