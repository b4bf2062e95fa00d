using System.Buffers.Binary;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Legacy;

/// <summary>Which characters of an old Word file nobody sees on the page: hidden ones and those deleted under tracking ([MS-DOC] 2.6.1).</summary>
internal sealed class OldWordMarks
{
    private const int PageSize = 512;
    private const int Deleted = 0x0800;
    private const int Inserted = 0x0801;
    private const int Vanish = 0x083C;

    private readonly List<(int From, int To, HiddenContentKind Kind)> _unseen = [];

    /// <summary>Tracked insertions: seen, and yet a sign of an unfinished text.</summary>
    public int Insertions { get; private set; }

    /// <summary>Reads the properties of all characters.</summary>
    public static OldWordMarks Of(OldWordFile file)
    {
        var marks = new OldWordMarks();
        foreach (var page in file.PropertyPages().Select(p => (long)p * PageSize).Where(p => p + PageSize <= file.Stream.Length))
        {
            marks.ReadPage(file.Stream.AsSpan((int)page, PageSize));
        }

        marks._unseen.Sort((one, other) => one.From.CompareTo(other.From));
        return marks;
    }

    /// <summary>Why the character at an offset of the stream is not seen; null where it is.</summary>
    public HiddenContentKind? At(int offset)
    {
        int low = 0, high = _unseen.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (from, to, kind) = _unseen[middle];
            if (offset < from)
            {
                high = middle - 1;
            }
            else if (offset >= to)
            {
                low = middle + 1;
            }
            else
            {
                return kind;
            }
        }

        return null;
    }

    private void ReadPage(ReadOnlySpan<byte> page)
    {
        int runs = page[PageSize - 1];
        for (var i = 0; i < runs && (4 * (runs + 1)) + runs < PageSize; i++)
        {
            int block = page[(4 * (runs + 1)) + i] * 2;
            if (block > 0 && block + 1 < PageSize && block + 1 + page[block] <= PageSize)
            {
                Read(page.Slice(block + 1, page[block]), BinaryPrimitives.ReadInt32LittleEndian(page[(4 * i)..]), BinaryPrimitives.ReadInt32LittleEndian(page[(4 * (i + 1))..]));
            }
        }
    }

    private void Read(ReadOnlySpan<byte> properties, int from, int to)
    {
        for (var at = 0; at + 3 <= properties.Length;)
        {
            var code = BinaryPrimitives.ReadUInt16LittleEndian(properties[at..]);
            var value = properties[at + 2];
            if (code is Deleted or Vanish && value == 1)
            {
                _unseen.Add((from, to, code == Vanish ? HiddenContentKind.HiddenText : HiddenContentKind.TrackedChange));
                return;
            }

            Insertions += code == Inserted && value == 1 ? 1 : 0;
            at += 2 + Size(code, value);
        }
    }

    // The three highest bits of a property's code tell how long its value is.
    private static int Size(int code, byte first) => (code >> 13) switch
    {
        0 or 1 => 1,
        2 or 4 or 5 => 2,
        3 => 4,
        7 => 3,
        _ => 1 + first,
    };
}
