using TaskTracking.Facts;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading;

/// <summary>Counts what a reader of the page does not see, keeping the first place of each kind.</summary>
internal sealed class HiddenTally
{
    private readonly SortedDictionary<HiddenContentKind, (int Count, Place First)> _found = [];

    /// <summary>Notes one finding.</summary>
    public void Add(HiddenContentKind kind, SourceLine at, string quote)
    {
        _found[kind] = _found.TryGetValue(kind, out var known)
            ? (known.Count + 1, known.First)
            : (1, at.ToPlace(quote) with { Method = ReadingMethod.Structure });
    }

    public IReadOnlyList<HiddenContent> ToList() => [.. _found.Select(f => new HiddenContent(f.Key, f.Value.Count, f.Value.First))];
}
