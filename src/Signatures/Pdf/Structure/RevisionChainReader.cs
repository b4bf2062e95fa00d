using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>
/// Follows "startxref" and /Prev from the end of the file to its original. Strict: what it cannot follow is a fault, and only then
/// <see cref="Reconstruction"/> searches for objects, which is reported.
/// </summary>
internal sealed class RevisionChainReader(ReadOnlyMemory<byte> file, PdfBudget budget)
{
    /// <summary>The chain that begins at the last "startxref".</summary>
    public RevisionChain Read()
    {
        var header = Origin.Header(file.Span);
        var keyword = file.Span.LastIndexOf("startxref"u8);
        if (header < 0 || keyword < 0)
        {
            throw PdfFault.Corrupt();
        }

        var stated = StatedOffset(keyword);
        try
        {
            var chain = ReadFrom(stated, 0);
            return header > 0 && IsSection(stated + header, header) ? throw PdfFault.Corrupt() : chain;
        }
        catch (PdfFault fault) when (header > 0 && fault.Code == "file-corrupt")
        {
            return ReadFrom(stated, header);
        }
    }

    private RevisionChain ReadFrom(int stated, int origin)
    {
        var sections = new List<XrefSection>();
        var seen = new HashSet<int>();
        for (int? offset = stated + origin; offset is { } at; offset = sections[^1].Previous)
        {
            if (!seen.Add(at) || sections.Count > budget.Limits.Revisions)
            {
                throw sections.Count > budget.Limits.Revisions ? PdfFault.TooComplex() : PdfFault.Corrupt();
            }

            sections.Add(ReadSection(at, origin));
            if (sections[^1].Trailer.HasDuplicateKeys)
            {
                // Which /Prev or /Root counts, readers disagree.
                throw PdfFault.Corrupt();
            }
        }

        return new RevisionChain(Group(sections, origin), origin, false);
    }

    /// <summary>Readers that count from "%PDF" find a section as well: which one counts, nobody can say.</summary>
    private bool IsSection(int offset, int origin)
    {
        try
        {
            return ReadSection(offset, origin).Entries is not null;
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return false;
        }
    }

    private XrefSection ReadSection(int offset, int origin)
    {
        var span = file.Span;
        if (offset >= span.Length)
        {
            throw PdfFault.Corrupt();
        }

        var at = offset;
        while (at < span.Length && at < offset + 16 && PdfCharacters.IsWhiteSpace(span[at]))
        {
            at++;
        }

        if (!span[at..].StartsWith("xref"u8))
        {
            return XrefStreamReader.Read(span, at, origin, budget);
        }

        var table = XrefTableReader.Read(span, at, origin, budget);
        return Origin.Offset(table.Trailer, "XRefStm", origin) is { } hidden ? WithStream(table, hidden, origin) : table;
    }

    /// <summary>A hybrid file: the stream speaks for what the table calls free (ISO 32000-2 §7.5.8.4).</summary>
    private XrefSection WithStream(XrefSection table, int offset, int origin)
    {
        var stream = XrefStreamReader.Read(file.Span, Math.Min(offset, file.Length), origin, budget);
        var entries = new Dictionary<int, XrefEntry>(stream.Entries);
        var onlyInStream = new List<int>();
        var differs = false;
        foreach (var (number, entry) in table.Entries)
        {
            var isThere = entries.TryGetValue(number, out var other);
            if (isThere && entry.Kind == XrefEntryKind.Free)
            {
                onlyInStream.Add(number);
                continue;
            }

            differs |= isThere && other.Kind != XrefEntryKind.Free && other != entry;
            entries[number] = entry;
        }

        return new XrefSection
        {
            Offset = table.Offset,
            Entries = entries,
            Trailer = table.Trailer,
            End = table.End,
            Previous = table.Previous,
            IsIrregular = table.IsIrregular || stream.IsIrregular || differs,
            OnlyInStream = onlyInStream,
        };
    }

    private List<Revision> Group(List<XrefSection> newestFirst, int origin)
    {
        var revisions = new List<Revision>();
        var earlier = new HashSet<int>();
        var start = 0;
        for (var index = newestFirst.Count - 1; index >= 0; index--)
        {
            var group = new List<XrefSection> { newestFirst[index] };
            if (revisions.Count == 0 && index > 0 && newestFirst[index - 1].Offset < newestFirst[index].Offset)
            {
                // Linearised: the section of the first page stands first in the file and points forward to the main one.
                group.Insert(0, newestFirst[--index]);
            }

            var revision = Revise(revisions.Count, start, group, origin, earlier);
            if (group.Exists(section => section.Offset < start))
            {
                throw PdfFault.Corrupt();
            }

            revisions.Add(revision);
            earlier.UnionWith(revision.Entries.Keys);
            start = revision.End;
        }

        return revisions;
    }

    private Revision Revise(int index, int start, List<XrefSection> group, int origin, HashSet<int> earlier)
    {
        var entries = new Dictionary<int, XrefEntry>(group[^1].Entries);
        foreach (var (number, entry) in group.Count > 1 ? group[0].Entries : entries)
        {
            entries[number] = entry;
        }

        // The last section in the file has the end; that of a linearised first page may have none (qpdf leaves it out).
        var (stated, marker, end) = FindEnd(group.Max(section => section.End));
        return new Revision
        {
            Index = index,
            Start = start,
            Marker = marker,
            End = end,
            IsEntered = LeadsTo(stated + origin, group[0].Offset),
            Entries = entries,
            Trailer = group[0].Trailer,
            SectionOffsets = [.. group.Select(section => section.Offset - origin)],
            IsIrregular = group.Exists(section => section.IsIrregular || section.OnlyInStream.Any(earlier.Contains))
                || entries.Values.Any(entry => entry.Kind == XrefEntryKind.InFile && entry.Position >= end),
        };
    }

    /// <summary>After a section: "startxref", a number and "%%EOF", blanks and comments between them.</summary>
    private (long Entry, int Marker, int End) FindEnd(int sectionEnd)
    {
        var span = file.Span;
        var lexer = new PdfLexer(span, sectionEnd);
        if (!lexer.IsKeyword(lexer.Next(), "startxref"u8) || lexer.Next() is not { Kind: PdfTokenKind.Integer } entry)
        {
            throw PdfFault.Corrupt();
        }

        var number = lexer.Position;
        var mark = span[number..Math.Min(span.Length, number + 256)].IndexOf("%%EOF"u8);
        if (mark < 0 || new PdfLexer(span, number) is var gap && !OnlyBlank(ref gap, number + mark))
        {
            return ((long)entry.Number, number, number);
        }

        var marker = number + mark + 5;
        var end = marker;
        end += end < span.Length && span[end] == (byte)'\r' ? 1 : 0;
        end += end < span.Length && span[end] == (byte)'\n' ? 1 : 0;
        return ((long)entry.Number, marker, end);
    }

    private bool LeadsTo(long offset, int section) =>
        offset >= 0 && offset <= section && offset + 16 >= section && PdfCharacters.IsWhiteSpace(file.Span[(int)offset..section]);

    private static bool OnlyBlank(ref PdfLexer lexer, int until)
    {
        lexer.SkipBlank();
        return lexer.Position >= until;
    }

    private int StatedOffset(int keyword)
    {
        var lexer = new PdfLexer(file.Span, keyword + 9);
        var number = lexer.Next();
        return number is { Kind: PdfTokenKind.Integer, Number: >= 0 and < int.MaxValue / 2 } ? (int)number.Number : throw PdfFault.Corrupt();
    }
}
