using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>Reads the document security store: /DSS with its certificates, CRLs and OCSP responses, and those of /VRI (EN 319 142-1 §5.4.2).</summary>
internal static class SecurityStore
{
    private const int MostValues = 2_000;

    /// <summary>Whether a revision has one.</summary>
    public static bool IsIn(DocumentView view) => view.Get<PdfDictionary>(view.Catalog, "DSS") is not null;

    /// <summary>Each value once, DER as stored. What cannot be read is left out: evidence that is missing proves nothing.</summary>
    public static EmbeddedEvidence Read(DocumentView view)
    {
        if (view.Get<PdfDictionary>(view.Catalog, "DSS") is not { } store)
        {
            return EmbeddedEvidence.None;
        }

        var holders = new List<(PdfDictionary Holder, string Certificates, string Crls, string Responses)> { (store, "Certs", "CRLs", "OCSPs") };
        foreach (var item in view.Get<PdfDictionary>(store, "VRI")?.Entries.Values ?? [])
        {
            if (view.Resolve(item) is PdfDictionary entry)
            {
                holders.Add((entry, "Cert", "CRL", "OCSP"));
            }
        }

        var seen = new HashSet<int>();
        return new EmbeddedEvidence(
            Values(view, holders.Select(holder => (holder.Holder, holder.Certificates)), seen),
            Values(view, holders.Select(holder => (holder.Holder, holder.Crls)), seen),
            Values(view, holders.Select(holder => (holder.Holder, holder.Responses)), seen));
    }

    private static List<ReadOnlyMemory<byte>> Values(
        DocumentView view, IEnumerable<(PdfDictionary Holder, string Key)> places, HashSet<int> seen)
    {
        var values = new List<ReadOnlyMemory<byte>>();
        foreach (var (holder, key) in places)
        {
            foreach (var item in view.Items(holder, key))
            {
                view.Store.Budget.Visit();
                if (values.Count < MostValues && view.Resolve(item) is PdfStream stream && seen.Add(stream.Number)
                    && TryDecode(view, stream) is { Length: > 0 } bytes)
                {
                    values.Add(bytes);
                }
            }
        }

        return values;
    }

    private static byte[]? TryDecode(DocumentView view, PdfStream stream)
    {
        try
        {
            return view.Store.Decode(stream, view);
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return null;
        }
    }
}
