using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>
/// Objects that stand in the file although no cross-reference section leads to them. A reader that rebuilds the tables, because something
/// made it distrust them, takes the last object of each number: these come to light then.
/// </summary>
internal sealed class HiddenObjects
{
    private const int Most = 200;

    private readonly ObjectStore _store;
    private readonly List<int> _listed;
    private readonly HashSet<int> _starts;

    private HiddenObjects(ObjectStore store)
    {
        _store = store;
        var origin = store.Chain.Origin;
        _listed = [.. store.Versions.Values.SelectMany(list => list)
            .Where(version => version.Entry.Kind == XrefEntryKind.InFile).Select(version => AfterBlank(version.Entry.Position))
            .Concat(store.Chain.Revisions.SelectMany(revision => revision.SectionOffsets).Select(offset => AfterBlank(offset + origin)))
            .Distinct().Order()];
        _starts = [.. _listed];
    }

    /// <summary>At most 200 of them, in the order of the file; none where the tables were rebuilt anyway.</summary>
    public static IReadOnlyList<IndirectObject> Find(ObjectStore store) =>
        store.Chain.IsReconstructed ? [] : [.. new HiddenObjects(store).Search().Take(Most)];

    private IEnumerable<IndirectObject> Search()
    {
        for (var at = ObjectHeader.Next(_store.File, 0); at >= 0; at = ObjectHeader.Next(_store.File, at))
        {
            if (_starts.Contains(at))
            {
                at = AfterKeyword(at);
                continue;
            }

            if (EndOfListed(at) is { } end && end > at)
            {
                at = end;
                continue;
            }

            var found = Read(at);
            if (found is not null && !(found.Value is PdfStream stream && stream.Dictionary.HasName("Type", "XRef")))
            {
                yield return found;
            }

            at = Math.Max(found?.End ?? 0, AfterKeyword(at));
        }
    }

    /// <summary>Where the listed object ends that begins last before an offset: what stands in a stream's data is no object.</summary>
    private int? EndOfListed(int offset)
    {
        var index = _listed.BinarySearch(offset);
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? null : Read(_listed[index])?.End;
    }

    private IndirectObject? Read(int offset)
    {
        try
        {
            return IndirectObject.Read(_store.File, offset, _ => null, _store.Budget);
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return null;
        }
    }

    private int AfterKeyword(int at) => at + _store.File[at..].IndexOf("obj"u8) + 3;

    private int AfterBlank(int offset)
    {
        while (offset < _store.File.Length && PdfCharacters.IsWhiteSpace(_store.File[offset]))
        {
            offset++;
        }

        return offset;
    }
}
