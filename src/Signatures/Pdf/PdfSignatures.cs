using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Signing;
using TaskTracking.Signatures.Pdf.Structure;

namespace TaskTracking.Signatures.Pdf;

/// <summary>
/// The door of Pdf/: finds every signature of a PDF, the exact bytes it signs, what it covers, and what was done to the document
/// after it (ISO 32000-2 §12.8, signatures.md "Attack classes"). Reads structure only; verifies no digest and no certificate.
/// </summary>
internal static class PdfSignatures
{
    /// <param name="file">The whole file.</param>
    /// <param name="password">User or owner password of an encrypted file; the empty one is tried anyway.</param>
    /// <param name="limits">What the file may cost.</param>
    /// <param name="cancellation">Stops the reading; the only exception that leaves is its own.</param>
    public static PdfSignatureSearch Find(
        ReadOnlyMemory<byte> file, string? password, PdfLimits limits, CancellationToken cancellation = default)
    {
        try
        {
            var store = PdfFile.Open(file, password, new PdfBudget(limits, cancellation));
            var (values, wereRemoved) = Search(store);
            if (store.IsLocked && values.Count > 0)
            {
                throw PdfFault.Locked();
            }

            return values.Count == 0
                ? PdfSignatureSearch.Unsigned
                : new PdfSignatureSearch(new FoundSignatures(file, store).Read(values, wereRemoved), null);
        }
        catch (PdfFault fault)
        {
            return new PdfSignatureSearch([], fault.Code);
        }
    }

    /// <summary>
    /// The signatures of the document as it is. Where it has none, those that an earlier revision had: a signed document from which
    /// an update took the signature is not an unsigned one.
    /// </summary>
    private static (IReadOnlyList<SignatureValue> Values, bool WereRemoved) Search(ObjectStore store)
    {
        var last = store.Chain.Last.Index;
        if (SignatureSearch.In(DocumentMap.Read(new DocumentView(store, last), null)) is { Count: > 0 } present)
        {
            return (present, false);
        }

        if (store.Chain.IsReconstructed)
        {
            return (SignatureSearch.Unlinked(new DocumentView(store, last)), true);
        }

        for (var revision = last - 1; revision >= 0; revision--)
        {
            var view = new DocumentView(store, revision);
            if (FormTree.Read(view).Fields.Any(field => field.IsSignature && view.Resolve(field.Value) is not null))
            {
                return (SignatureSearch.In(DocumentMap.Read(view, null)), true);
            }
        }

        return ([], false);
    }
}

/// <summary>What was found in a PDF.</summary>
/// <param name="Signatures">By the end of their signed bytes; empty where the file is not signed.</param>
/// <param name="Error"><c>file-corrupt</c>, <c>file-locked</c> or <c>file-too-complex</c>; null where the file could be read.</param>
internal sealed record PdfSignatureSearch(IReadOnlyList<FoundSignature> Signatures, string? Error)
{
    public static PdfSignatureSearch Unsigned { get; } = new([], null);
}
