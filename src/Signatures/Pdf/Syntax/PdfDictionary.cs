using System.Diagnostics.CodeAnalysis;

namespace TaskTracking.Signatures.Pdf.Syntax;

/// <summary>A dictionary; a key whose value is null counts as absent (ISO 32000-2 §7.3.7).</summary>
/// <param name="entries">Values by key without slash. Where a key stands twice, the last one.</param>
/// <param name="overridden">Values of keys that stand twice, but the last: readers disagree which one counts, so a forger may use it.</param>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries, IReadOnlyList<PdfObject> overridden) : PdfObject
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfObject>(StringComparer.Ordinal), []);

    public IReadOnlyDictionary<string, PdfObject> Entries => entries;

    public bool HasDuplicateKeys => overridden.Count > 0;

    /// <summary>What some readers take instead of the last value of a key.</summary>
    public IReadOnlyList<PdfObject> Overridden => overridden;

    /// <summary>The value as written, a reference unresolved; null where absent.</summary>
    public PdfObject? this[string key] => entries.TryGetValue(key, out var value) && value is not PdfNull ? value : null;

    public bool TryGet<T>(string key, [NotNullWhen(true)] out T? value)
        where T : PdfObject
    {
        value = this[key] as T;
        return value is not null;
    }

    /// <summary>Whether the direct value is this name.</summary>
    public bool HasName(string key, string name) => this[key] is PdfName { Value: var value } && value == name;
}
