using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>The document of every revision from one on, and what each update did. Each update is compared once, however many signatures ask.</summary>
internal sealed class DocumentHistory
{
    private readonly int _first;
    private readonly List<DocumentMap> _maps = [];
    private readonly List<IReadOnlyList<Change>> _updates = [];

    private ReferenceIndex? _references;

    private DocumentHistory(int first) => _first = first;

    /// <param name="store">The file.</param>
    /// <param name="first">The oldest revision that anyone signed.</param>
    /// <param name="signed">The fields with a signature.</param>
    public static DocumentHistory Read(ObjectStore store, int first, SignedFields signed)
    {
        var last = store.Chain.Last.Index;
        var references = first < last ? ReferenceIndex.Build(store) : null;
        var history = new DocumentHistory(first) { _references = references };
        DocumentMap? before = null;
        for (var revision = first; revision <= last; revision++)
        {
            var map = DocumentMap.Read(new DocumentView(store, revision), before);
            history._maps.Add(map);
            if (before is not null && references is not null)
            {
                history._updates.Add(RevisionComparison.Compare(before, map, references, signed));
            }

            before = map;
        }

        return history;
    }

    /// <summary>Whether something in use as of a revision may mean more to other readers than to this one.</summary>
    public bool HasDoubtful(int revision) => _references?.HasDoubtful(_maps[revision - _first].View) is true;

    /// <summary>Whether anything in use as of a revision names this object.</summary>
    public bool IsReferenced(int number, int revision) => _references?.IsReferenced(number, _maps[revision - _first].View) is true;

    public DocumentMap At(int revision) => _maps[revision - _first];

    /// <summary>What all updates after a revision did.</summary>
    public IEnumerable<Change> After(int revision) => _updates.Skip(revision - _first).SelectMany(update => update);
}
