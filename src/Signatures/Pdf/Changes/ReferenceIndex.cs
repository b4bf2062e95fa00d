using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Who refers to whom, over all definitions of all revisions. Tells whether an object served more than the purpose an update claims
/// to change it for, and whether a reference led nowhere until an update gave it a target.
/// </summary>
internal sealed class ReferenceIndex
{
    /// <summary>What stands for a catalogue or encryption dictionary written into the trailer itself among those who refer.</summary>
    private const int TrailerNumber = -1;

    /// <summary>What stands for the trailer under keys that the standard does not give it.</summary>
    private const int OtherTrailerNumber = -2;

    private readonly Dictionary<int, List<ObjectVersion>> _referrers = [];
    private readonly Dictionary<int, int> _containers = [];
    private readonly HashSet<ObjectVersion> _doubtful = [];

    private ReferenceIndex()
    {
    }

    public static ReferenceIndex Build(ObjectStore store)
    {
        var index = new ReferenceIndex();
        foreach (var version in store.Versions.Values.SelectMany(list => list))
        {
            if (version.Entry.Kind == XrefEntryKind.InObjectStream)
            {
                index.NoteContainer(version.Entry.Position, version.Revision);
            }

            var value = store.Load(version);
            if (store.IsUnreadable(version))
            {
                index._doubtful.Add(version);
            }

            if (value is not PdfStream stream || !stream.Dictionary.HasName("Type", "XRef"))
            {
                index.Note(value, version);
            }
        }

        foreach (var revision in store.Chain.Revisions)
        {
            foreach (var (key, value) in revision.Trailer.Entries)
            {
                var isUsed = key is "Root" or "Encrypt";
                if (!isUsed || value is not PdfReference)
                {
                    index.Note(value, new ObjectVersion(isUsed ? TrailerNumber : OtherTrailerNumber, revision.Index, XrefEntry.Free));
                }
            }
        }

        return index;
    }

    /// <summary>Definitions, of any revision, that name this number.</summary>
    public IReadOnlyList<ObjectVersion> Referrers(int number) => _referrers.TryGetValue(number, out var list) ? list : [];

    /// <summary>Whether an object in force as of the view names this number, or the trailer does.</summary>
    public bool IsReferenced(int number, DocumentView view) =>
        Referrers(number).Any(referrer => referrer.Number == TrailerNumber
            ? referrer.Revision <= view.Revision
            : view.Version(referrer.Number) == referrer)
        || view.Trailer.Entries.Values.Any(value => value is PdfReference reference && reference.Number == number);

    /// <summary>Whether objects were said to stand in this object stream, by a revision not later than this one.</summary>
    public bool IsContainer(int number, int revision) => _containers.TryGetValue(number, out var first) && first <= revision;

    /// <summary>
    /// Whether an object in use as of the view could not be read, or not without doubt: other readers may find references in it that
    /// are not known here, so that nobody can say what a later update changes.
    /// </summary>
    public bool HasDoubtful(DocumentView view) =>
        _doubtful.Any(version => view.Version(version.Number) == version && IsReferenced(version.Number, view));

    private void NoteContainer(int number, int revision) =>
        _containers[number] = _containers.TryGetValue(number, out var first) ? Math.Min(first, revision) : revision;

    private void Note(PdfObject value, ObjectVersion owner)
    {
        switch (value)
        {
            case PdfReference reference:
                if (!_referrers.TryGetValue(reference.Number, out var list))
                {
                    _referrers[reference.Number] = list = new List<ObjectVersion>(1);
                }

                if (list.Count == 0 || list[^1] != owner)
                {
                    list.Add(owner);
                }

                break;
            case PdfArray array:
                foreach (var item in array.Items)
                {
                    Note(item, owner);
                }

                break;
            case PdfDictionary dictionary:
                foreach (var item in dictionary.Entries.Values.Concat(dictionary.Overridden))
                {
                    Note(item, owner);
                }

                break;
            case PdfStream stream:
                Note(stream.Dictionary, owner);
                break;
            case PdfStrayWord { Value: [.., 'R'] }:
                // "4 0R" is a reference to some.
                _doubtful.Add(owner);
                break;
            default:
                break;
        }
    }
}
