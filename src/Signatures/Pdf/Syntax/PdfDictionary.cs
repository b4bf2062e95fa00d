using System.Diagnostics.CodeAnalysis;

namespace TaskTracking.Signatures.Pdf.Syntax;

/// <summary>A dictionary; a key whose value is null counts as absent (ISO 32000-2 §7.3.7).</summary>
/// <param name="entries">Values by key without slash. Where a key stands twice, the last one.</param>
/// <param name="hasDuplicateKeys">A key stands twice: readers disagree which one counts, so a forger may use it.</param>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries, bool hasDuplicateKeys) : PdfObject
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfObject>(StringComparer.Ordinal), false);

    public IReadOnlyDictionary<string, PdfObject> Entries => entries;

    public bool HasDuplicateKeys => hasDuplicateKeys;

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
