using System.Buffers.Binary;

namespace TaskTracking.Documents.Reading.Legacy;

/// <summary>
/// What the head of a Word 97–2003 file says ([MS-DOC] 2.5): where the pieces of the text lie, which characters belong to
/// which part of the document, and where their properties stand.
/// </summary>
internal sealed class OldWordFile
{
    private const int Word97 = 0x00C1;
    private const int FlagsAt = 0x0A;
    private const int OneTable = 0x0200;
    private const int CountsAt = 0x4C;
    private const int CharacterPropertiesAt = 0xFA;
    private const int PiecesAt = 0x1A2;
    private const int ShortestHead = PiecesAt + 8;
    private const int MostPieces = 100_000;

    private OldWordFile(byte[] stream, byte[] table)
    {
        Stream = stream;
        Table = table;
    }

    /// <summary>A stretch of characters in a row.</summary>
    /// <param name="Count">Characters.</param>
    /// <param name="At">Offset in the stream.</param>
    /// <param name="IsNarrow">One byte a character (Windows-1252), else two.</param>
    internal readonly record struct Piece(int Count, int At, bool IsNarrow);

    public byte[] Stream { get; }

    public byte[] Table { get; }

    public IReadOnlyList<Piece> Pieces { get; private set; } = [];

    /// <summary>Characters of the main text, footnotes, headers, macros, comments, endnotes, text boxes and text boxes of headers.</summary>
    public IReadOnlyList<int> Counts { get; private set; } = [];

    /// <summary>Opens the streams; null where they are older than Word 97 or do not hold what they promise.</summary>
    public static OldWordFile? Open(CompoundFile compound)
    {
        if (compound.Whole("WordDocument") is not { Length: > ShortestHead } stream || U16(stream, 2) < Word97)
        {
            return null;
        }

        var table = compound.Whole((U16(stream, FlagsAt) & OneTable) != 0 ? "1Table" : "0Table");
        var file = table is null ? null : new OldWordFile(stream, table);
        return file?.ReadCounts() == true && file.ReadPieces() ? file : null;
    }

    /// <summary>The pages of character properties: their numbers in the stream, 512 bytes each.</summary>
    public IEnumerable<int> PropertyPages()
    {
        var (at, length) = (I32(Stream, CharacterPropertiesAt), I32(Stream, CharacterPropertiesAt + 4));
        if (at < 0 || length < 12 || at > Table.Length - (long)length)
        {
            yield break;
        }

        var count = (length - 4) / 8;
        for (var i = 0; i < count; i++)
        {
            yield return I32(Table, at + (4 * (count + 1)) + (4 * i)) & 0x3FFFFF;
        }
    }

    private bool ReadCounts()
    {
        Counts = [.. Enumerable.Range(0, 8).Select(i => I32(Stream, CountsAt + (4 * i)))];
        return Counts.All(c => c >= 0) && Counts.Sum(c => (long)c) <= Stream.Length;
    }

    // [MS-DOC] 2.9.38: any number of property blocks, then the table of pieces.
    private bool ReadPieces()
    {
        var (at, length) = (I32(Stream, PiecesAt), I32(Stream, PiecesAt + 4));
        if (at < 0 || length <= 0 || at > Table.Length - (long)length)
        {
            return false;
        }

        var end = at + length;
        while (at + 3 < end && Table[at] == 1)
        {
            at += 3 + U16(Table, at + 1);
        }

        if (at + 5 > end || Table[at] != 2)
        {
            return false;
        }

        var count = (I32(Table, at + 1) - 4) / 12;
        return count is > 0 and <= MostPieces && at + 5 + (long)((count + 1) * 4) + (count * 8) <= end && ReadPieces(at + 5, count);
    }

    private bool ReadPieces(int at, int count)
    {
        var pieces = new List<Piece>(count);
        for (var i = 0; i < count; i++)
        {
            var characters = (long)I32(Table, at + (4 * (i + 1))) - I32(Table, at + (4 * i));
            var offset = I32(Table, at + (4 * (count + 1)) + (8 * i) + 2);
            var narrow = (offset & 0x40000000) != 0;
            var start = narrow ? (offset & 0x3FFFFFFF) / 2 : offset & 0x3FFFFFFF;
            if (characters < 0 || start + (characters * (narrow ? 1 : 2)) > Stream.Length)
            {
                return false;
            }

            pieces.Add(new Piece((int)characters, start, narrow));
        }

        Pieces = pieces;
        return true;
    }

    private static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static int I32(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
