using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf.Changes;
using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>Makes of each signature value what the rest of Signatures needs to know of it.</summary>
internal sealed class FoundSignatures(ReadOnlyMemory<byte> file, ObjectStore store)
{
    private const int MostCertificates = 20;

    public IReadOnlyList<FoundSignature> Read(IReadOnlyList<SignatureValue> values, bool wereRemoved)
    {
        var ranges = values.Select(value => SignedRange.Read(value, file.Span)).ToList();
        var revisions = ranges.ConvertAll(range => range.Unusable is null ? SignedRevision.Find(store.Chain, file.Span, range.End) : null);
        var history = DocumentHistory.Read(store, Math.Min(revisions.Min() ?? int.MaxValue, values.Min(value => value.View.Revision)), Signed(values, ranges, revisions));
        var evidence = SecurityStore.Read(new DocumentView(store, store.Chain.Last.Index));
        var hidden = new HiddenObjectRule(store, history, ranges.Where(range => range.Unusable is null).Select(range => range.End).DefaultIfEmpty().Min());
        var found = new List<(long Position, FoundSignature Signature)>();
        for (var index = 0; index < values.Count; index++)
        {
            var (value, range) = (values[index], ranges[index]);
            var own = Certificates(value);
            var signature = Describe(value, history) with
            {
                SignerCertificate = own is [var signer, ..] ? signer : default,
                Evidence = own.Count == 0 ? evidence : evidence with { Certificates = [.. own, .. evidence.Certificates] },
                CoversSecurityStore = value.IsDocumentTimestamp && revisions[index] is { } stamped && SecurityStore.IsIn(new DocumentView(store, stamped)),
            };
            signature = range.Unusable is { } reason
                ? signature with { Unusable = reason, Coverage = Coverage.Partial }
                : new SignatureStanding(file, store, history, hidden, value, range, revisions[index]).Apply(signature);
            found.Add((range.Unusable is null ? range.End : Position(value), wereRemoved ? Removed(signature) : signature));
        }

        return [.. MarkLateCertifications([.. found.OrderBy(pair => pair.Position).Select(pair => pair.Signature)])];
    }

    private static SignedFields Signed(IReadOnlyList<SignatureValue> values, List<SignedRange> ranges, List<int?> revisions)
    {
        var ends = new Dictionary<int, long>();
        for (var index = 0; index < values.Count; index++)
        {
            if (revisions[index] is not null && ranges[index].Flaws.Count == 0 && values[index].Field is { Number: > 0 and var number })
            {
                ends[number] = ranges[index].End;
            }
        }

        return new SignedFields(ends);
    }

    private static FoundSignature Describe(SignatureValue value, DocumentHistory history)
    {
        var dictionary = value.Dictionary ?? PdfDictionary.Empty;
        var view = value.View;
        var widget = SignatureWidget.Read(history.At(view.Revision), value.Field);
        return new FoundSignature
        {
            FieldName = value.Field?.Name,
            SubFilter = value.SubFilter,
            Cms = view.Resolve(dictionary["Contents"]) is PdfString contents ? BerLength.First(contents.Bytes) : default,
            ClaimedTime = Text(view, dictionary, "M") is { } time ? PdfDate.Parse(time) : null,
            IsDocumentTimestamp = value.IsDocumentTimestamp,
            CertificationLevel = Protection.CertificationLevel(value.Dictionary, view),
            Reason = Text(view, dictionary, "Reason"),
            Name = Text(view, dictionary, "Name"),
            Page = widget.Page,
            Box = widget.Box,
            AppearanceText = widget.Text,
        };
    }

    /// <summary>/Cert of adbe.x509.rsa_sha1: one certificate, or several, the signer's first.</summary>
    private static List<ReadOnlyMemory<byte>> Certificates(SignatureValue value)
    {
        if (value.SubFilter != "adbe.x509.rsa_sha1" || value.View.Resolve(value.Dictionary?["Cert"]) is not { } written)
        {
            return [];
        }

        var items = (written as PdfArray)?.Items ?? [written];
        return [.. items.Take(MostCertificates).Select(value.View.Resolve).OfType<PdfString>().Select(certificate => certificate.Bytes)];
    }

    private static string? Text(DocumentView view, PdfDictionary dictionary, string key) =>
        view.Get<PdfString>(dictionary, key) is { } text && PdfText.ToText(text.Bytes.Span) is { Length: > 0 } words ? words : null;

    private static FoundSignature Removed(FoundSignature signature) => signature with
    {
        Changes = ChangesAfterSigning.Suspicious,
        Remarks = [.. signature.Remarks, PdfRemarks.SignatureRemoved],
    };

    /// <summary>Some software certifies with the second signature: wrong in form, seen in production, worth a word (domain.md §2.7).</summary>
    private static IEnumerable<FoundSignature> MarkLateCertifications(IReadOnlyList<FoundSignature> inOrder) =>
        inOrder.Select((signature, index) => index > 0 && signature is { CertificationLevel: not null, Unusable: null }
            && inOrder.Take(index).Any(earlier => !earlier.IsDocumentTimestamp && earlier.Unusable is null)
                ? signature with { Remarks = [.. signature.Remarks, PdfRemarks.CertificationNotFirst] }
                : signature);

    private long Position(SignatureValue value) =>
        store.VersionAsOf(value.Number, value.View.Revision) is { Entry: { Kind: XrefEntryKind.InFile } entry } ? entry.Position : file.Length;
}
