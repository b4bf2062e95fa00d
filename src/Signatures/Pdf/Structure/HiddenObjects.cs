using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>An object that no cross-reference section leads to.</summary>
/// <param name="Object">As it stands; the null object where it cannot be read.</param>
/// <param name="IsInside">It stands within a listed object: in the data of a stream, in a string.</param>
internal sealed record HiddenObject(IndirectObject Object, bool IsInside);

/// <summary>
/// Objects that stand in the file although no cross-reference section leads to them. A reader that rebuilds the tables, because something
/// made it distrust them, takes the last object of each number, wherever it stands: these come to light then.
/// </summary>
internal sealed class HiddenObjects
{
    private const int Most = 5_000;

    private readonly ObjectStore _store;
    private readonly List<int> _listed;
    private readonly HashSet<int> _starts;
    private int _lastListed = -1;
    private int _lastEnd;

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

    /// <summary>In the order of the file; none where the tables were rebuilt anyway.</summary>
    /// <param name="store">The file.</param>
    /// <param name="insideFrom">From where on those count that stand inside of others.</param>
    /// <exception cref="PdfFault">There are more than a file has reason to hold.</exception>
    public static IReadOnlyList<HiddenObject> Find(ObjectStore store, long insideFrom)
    {
        if (store.Chain.IsReconstructed)
        {
            return [];
        }

        var found = new HiddenObjects(store).Search().Where(hidden => !hidden.IsInside || hidden.Object.Start >= insideFrom).Take(Most + 1).ToList();
        found.AddRange([.. HiddenMembers.Of(store, found, insideFrom).Take(Most + 1)]);
        return found.Count <= Most ? found : throw PdfFault.TooComplex();
    }

    private IEnumerable<HiddenObject> Search()
    {
        for (var at = ObjectHeader.Next(_store.File, 0); at >= 0; at = ObjectHeader.Next(_store.File, AfterKeyword(at)))
        {
            if (!_starts.Contains(at) && ReadAny(at) is { } found && !(found.Value is PdfStream stream && stream.Dictionary.HasName("Type", "XRef")))
            {
                yield return new HiddenObject(found, EndOfListed(at) > at);
            }
        }
    }

    /// <summary>Where the listed object ends that begins last before an offset.</summary>
    private int EndOfListed(int offset)
    {
        var index = ~_listed.BinarySearch(offset) - 1;
        if (index != _lastListed)
        {
            (_lastListed, _lastEnd) = (index, index < 0 ? 0 : Read(_listed[index])?.End ?? 0);
        }

        return _lastEnd;
    }

    private IndirectObject? ReadAny(int offset)
    {
        if (Read(offset) is { } found)
        {
            return found;
        }

        var lexer = new PdfLexer(_store.File, offset);
        return lexer.Next() is { Kind: PdfTokenKind.Integer, Number: <= int.MaxValue and var number }
            && lexer.Next() is { Kind: PdfTokenKind.Integer, Number: <= int.MaxValue and var generation }
            ? new IndirectObject((int)number, (int)generation, PdfNull.Instance, offset, lexer.Position, true)
            : null;
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
