using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>
/// What a file holds when its cross-reference tables cannot be followed: every "N G obj" in it, the last one of a number counting,
/// as viewers do. The result is one revision that says it was reconstructed; whoever signed only a part of such a file is not
/// vouched for.
/// </summary>
internal sealed class Reconstruction(ReadOnlyMemory<byte> file, PdfBudget budget)
{
    /// <summary>Objects that begin and cannot be read: damage leaves a few, and each costs an exception.</summary>
    private const int MostUnreadable = 100_000;

    private readonly Dictionary<int, XrefEntry> _entries = [];
    private int _unreadable;
    private PdfDictionary? _trailer;
    private int? _catalog;

    public RevisionChain Read()
    {
        for (var at = ObjectHeader.Next(file.Span, 0); at >= 0; at = ObjectHeader.Next(file.Span, at))
        {
            at = TakeObject(at);
        }

        ReadTrailers();
        if (_trailer is null && _catalog is { } number)
        {
            _trailer = new PdfDictionary(
                new Dictionary<string, PdfObject>(StringComparer.Ordinal) { ["Root"] = new PdfReference(number, 0) }, []);
        }

        var revision = new Revision
        {
            Index = 0,
            Start = 0,
            Marker = Marker(),
            End = file.Length,
            IsEntered = true,
            Entries = _entries,
            Trailer = _trailer ?? throw PdfFault.Corrupt(),
            SectionOffsets = [],
            IsIrregular = true,
        };
        return new RevisionChain([revision], 0, true);
    }

    /// <summary>Members of encrypted object streams are not searched: such a file stays corrupt.</summary>
    private bool IsEncrypted => _trailer is not null && _trailer["Encrypt"] is not null;

    private int Marker() => file.Span.LastIndexOf("%%EOF"u8) is >= 0 and var mark ? mark + 5 : file.Length;

    /// <summary>Notes the object at an offset and gives the offset to go on from.</summary>
    private int TakeObject(int at)
    {
        budget.CrossReferenceEntry();
        var span = file.Span;
        try
        {
            var found = IndirectObject.Read(span, at, _ => null, budget);
            if (found.Number > 8_388_607)
            {
                return found.End;
            }

            _entries[found.Number] = new XrefEntry(XrefEntryKind.InFile, found.Start, found.Generation);
            Note(found);
            return found.End;
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            if (++_unreadable > MostUnreadable)
            {
                throw PdfFault.TooComplex();
            }

            return at + span[at..].IndexOf("obj"u8) + 3;
        }
    }

    private void Note(IndirectObject found)
    {
        switch (found.Value)
        {
            case PdfDictionary dictionary when dictionary.HasName("Type", "Catalog"):
                _catalog = found.Number;
                break;
            case PdfStream stream when stream.Dictionary.HasName("Type", "XRef") && stream.Dictionary["Root"] is not null:
                _trailer = stream.Dictionary;
                break;
            case PdfStream stream when stream.Dictionary.HasName("Type", "ObjStm") && !IsEncrypted:
                NoteMembers(stream, found.Number);
                break;
            default:
                break;
        }
    }

    private void NoteMembers(PdfStream stream, int container)
    {
        try
        {
            if (stream.Dictionary["N"] is not PdfInteger { Value: >= 0 and <= 100_000 } count)
            {
                return;
            }

            var data = Filters.StreamFilters.Decode(
                file.Span.Slice(stream.DataStart, stream.DataLength), stream.Dictionary, value => (value is PdfReference) ? null : value, budget);
            var parser = new PdfParser(data, 0, budget);
            for (var index = 0; index < count.Value; index++)
            {
                budget.CrossReferenceEntry();
                var number = parser.NextToken();
                if (number is not { Kind: PdfTokenKind.Integer, Number: >= 0 and <= 8_388_607 } || parser.NextToken().Kind != PdfTokenKind.Integer)
                {
                    return;
                }

                _entries[(int)number.Number] = new XrefEntry(XrefEntryKind.InObjectStream, container, index);
            }
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            // An object stream that cannot be read has no members.
        }
    }

    private void ReadTrailers()
    {
        var span = file.Span;
        for (var from = 0; span[from..].IndexOf("trailer"u8) is >= 0 and var found;)
        {
            from += found + 7;
            try
            {
                if (new PdfParser(span, from, budget).ReadObject() is PdfDictionary trailer && trailer["Root"] is PdfReference)
                {
                    _trailer = trailer;
                }
            }
            catch (PdfFault fault) when (fault.Code == "file-corrupt")
            {
                // No dictionary follows the word.
            }
        }
    }
}
