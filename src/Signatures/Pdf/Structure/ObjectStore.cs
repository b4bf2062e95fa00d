using TaskTracking.Signatures.Pdf.Encryption;
using TaskTracking.Signatures.Pdf.Filters;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>All definitions of all objects of a file, each parsed once and only when asked for.</summary>
internal sealed class ObjectStore
{
    private readonly Dictionary<int, List<ObjectVersion>> _versions = [];
    private readonly Dictionary<ObjectVersion, PdfObject> _objects = [];
    private readonly Dictionary<ObjectVersion, IReadOnlyList<(int Number, PdfObject? Value)>> _objectStreams = [];
    private readonly HashSet<int> _damagedRevisions = [];
    private readonly HashSet<ObjectVersion> _unreadable = [];
    private readonly ReadOnlyMemory<byte> _file;

    public ObjectStore(ReadOnlyMemory<byte> file, RevisionChain chain, PdfBudget budget)
    {
        (_file, Chain, Budget) = (file, chain, budget);
        foreach (var revision in chain.Revisions)
        {
            foreach (var (number, entry) in revision.Entries)
            {
                if (!_versions.TryGetValue(number, out var list))
                {
                    _versions[number] = list = new List<ObjectVersion>(1);
                }

                list.Add(new ObjectVersion(number, revision.Index, entry));
            }
        }
    }

    public RevisionChain Chain { get; }

    public PdfBudget Budget { get; }

    public ReadOnlySpan<byte> File => _file.Span;

    /// <summary>Set once the encryption dictionary has been read; null where the file is not encrypted.</summary>
    public IPdfDecryptor? Decryptor { get; set; }

    /// <summary>Encrypted, and no password at hand opens it: structure that stands in the file itself can be read, texts and streams cannot.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Every object number with its definitions, oldest first.</summary>
    public IReadOnlyDictionary<int, List<ObjectVersion>> Versions => _versions;

    /// <summary>Whether an object that this revision defines does not stand where it says, or had to be mended.</summary>
    public bool IsDamaged(int revision) => _damagedRevisions.Contains(revision);

    /// <summary>Whether a definition that was loaded could not be read: others may read it, and find what is not looked at here.</summary>
    public bool IsUnreadable(ObjectVersion version) => _unreadable.Contains(version);

    /// <summary>The definition in force as of a revision; null where the number was never used.</summary>
    public ObjectVersion? VersionAsOf(int number, int revision)
    {
        if (!_versions.TryGetValue(number, out var list))
        {
            return null;
        }

        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = list[middle].Revision <= revision ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : list[low - 1];
    }

    /// <summary>The object of a definition; null object where it is free or cannot be read.</summary>
    public PdfObject Load(ObjectVersion version)
    {
        if (_objects.TryGetValue(version, out var known))
        {
            return known;
        }

        // Should a damaged object stream ask for itself, it finds null.
        _objects[version] = PdfNull.Instance;
        var value = version.Entry.Kind switch
        {
            XrefEntryKind.InFile => LoadFromFile(version),
            XrefEntryKind.InObjectStream => LoadFromStream(version),
            _ => PdfNull.Instance,
        };
        _objects[version] = value;
        return value;
    }

    /// <summary>A stream's bytes, decrypted, its filters undone; references in its dictionary as of a revision.</summary>
    public byte[] Decode(PdfStream stream, DocumentView view)
    {
        return StreamFilters.Decode(Decrypted(stream), stream.Dictionary, view.Resolve, Budget);
    }

    /// <summary>The bytes of a stream without their encryption, filters still on.</summary>
    public ReadOnlySpan<byte> Decrypted(PdfStream stream)
    {
        var raw = File.Slice(stream.DataStart, stream.DataLength);
        return Decryptor is null || stream.Dictionary.HasName("Type", "XRef") ? raw : Decryptor.DecryptStream(stream, raw);
    }

    private PdfObject LoadFromFile(ObjectVersion version)
    {
        var found = TryRead(version, version.Entry.Position);
        if (found is null)
        {
            return Unreadable(version);
        }

        if (found.IsIrregular || found.Generation != version.Entry.Generation)
        {
            _damagedRevisions.Add(version.Revision);
        }

        return Decryptor is null ? found.Value : ObjectDecryption.Apply(found, Decryptor);
    }

    private IndirectObject? TryRead(ObjectVersion version, int offset)
    {
        if (offset >= Chain.Revisions[version.Revision].End)
        {
            return null;
        }

        try
        {
            var found = IndirectObject.Read(File, offset, reference => Length(reference, version.Revision), Budget);
            return found.Number == version.Number ? found : null;
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return null;
        }
    }

    private PdfObject LoadFromStream(ObjectVersion version)
    {
        if (VersionAsOf(version.Entry.Position, version.Revision) is not { Entry.Kind: XrefEntryKind.InFile } container)
        {
            return Unreadable(version);
        }

        if (!_objectStreams.TryGetValue(container, out var members))
        {
            members = Load(container) is PdfStream stream ? ObjectStreamReader.Read(this, stream, container.Revision) : [];
            _objectStreams[container] = members;
            if (members.DistinctBy(member => member.Number).Count() != members.Count || !HasAll(container, members.Count))
            {
                // Some readers go by the number, others by the place; some refuse a stream that has fewer members than it says.
                _damagedRevisions.Add(container.Revision);
            }
        }

        var index = version.Entry.Generation;
        return index < members.Count && members[index].Number == version.Number && members[index].Value is { } value ? value : Unreadable(version);
    }

    private bool HasAll(ObjectVersion container, int members) => Load(container) is PdfStream { Dictionary: var dictionary }
        && new DocumentView(this, container.Revision).Resolve(dictionary["N"]) is PdfInteger { Value: var stated } && stated == members;

    private PdfNull Unreadable(ObjectVersion version)
    {
        _damagedRevisions.Add(version.Revision);
        _unreadable.Add(version);
        return PdfNull.Instance;
    }

    /// <summary>An indirect /Length: read without the cache and without following anything, so that it cannot recurse.</summary>
    private long? Length(PdfReference reference, int revision)
    {
        if (VersionAsOf(reference.Number, revision) is not { Entry.Kind: XrefEntryKind.InFile } version)
        {
            return null;
        }

        try
        {
            var parser = new PdfParser(File, version.Entry.Position, Budget);
            return parser.NextToken().Number == reference.Number && parser.NextToken().Kind == PdfTokenKind.Integer
                && parser.IsKeyword(parser.NextToken(), "obj"u8)
                && parser.NextToken() is { Kind: PdfTokenKind.Integer } length
                    ? (long)length.Number
                    : null;
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return null;
        }
    }
}
