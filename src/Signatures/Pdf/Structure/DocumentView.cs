using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>The document as it stood at the end of one revision: every reference resolves to what was in force then.</summary>
internal sealed class DocumentView(ObjectStore store, int revision)
{
    private const int LongestIndirection = 16;

    public ObjectStore Store => store;

    public int Revision => revision;

    public PdfDictionary Trailer => store.Chain.Revisions[revision].Trailer;

    public PdfDictionary Catalog => Resolve(Trailer["Root"]) as PdfDictionary ?? PdfDictionary.Empty;

    public ObjectVersion? Version(int number) => store.VersionAsOf(number, revision);

    /// <summary>The object under a number; the null object where there is none.</summary>
    public PdfObject Object(int number) => Version(number) is { } version ? store.Load(version) : PdfNull.Instance;

    /// <summary>Follows references; anything else is given back. Null for the null object and for what leads nowhere.</summary>
    public PdfObject? Resolve(PdfObject? value)
    {
        for (var step = 0; step < LongestIndirection; step++)
        {
            switch (value)
            {
                case PdfReference reference:
                    value = Object(reference.Number);
                    break;
                case PdfNull:
                    return null;
                default:
                    return value;
            }
        }

        return null;
    }

    /// <summary>The value under a key, references followed, where it is of this kind.</summary>
    public T? Get<T>(PdfDictionary dictionary, string key)
        where T : PdfObject => Resolve(dictionary[key]) as T;

    /// <summary>A dictionary, or that of a stream; null where it is neither.</summary>
    public PdfDictionary? Dictionary(PdfObject? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public IReadOnlyList<PdfObject> Items(PdfDictionary dictionary, string key) => Get<PdfArray>(dictionary, key)?.Items ?? [];

    public string? Name(PdfDictionary dictionary, string key) => Get<PdfName>(dictionary, key)?.Value;

    public long? Integer(PdfDictionary dictionary, string key) => Get<PdfInteger>(dictionary, key)?.Value;
}
