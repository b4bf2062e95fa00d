using System.Buffers.Binary;
using System.Buffers.Text;

namespace TaskTracking.Validation.Api.Office.Queue;

/// <summary>Where a page of the queue ended: its last line's place in the order, opaque to whoever carries it.</summary>
/// <param name="Day">The due day as a number; 0 where the list is not by due day.</param>
/// <param name="Sequence">Of the dossier, or of the disposition.</param>
internal readonly record struct QueueCursor(int Day, long Sequence)
{
    private const int Size = sizeof(int) + sizeof(long);

    public DateOnly Due => DateOnly.FromDayNumber(Day);

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        BinaryPrimitives.WriteInt32BigEndian(bytes, Day);
        BinaryPrimitives.WriteInt64BigEndian(bytes[sizeof(int)..], Sequence);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>False where it is none of ours.</summary>
    public static bool TryRead(string? text, out QueueCursor cursor)
    {
        Span<byte> bytes = stackalloc byte[Size];
        cursor = default;
        if (text is not { Length: 16 } || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length) || length != Size)
        {
            return false;
        }

        cursor = new QueueCursor(BinaryPrimitives.ReadInt32BigEndian(bytes), BinaryPrimitives.ReadInt64BigEndian(bytes[sizeof(int)..]));
        return cursor.Day >= 0 && cursor.Day <= DateOnly.MaxValue.DayNumber && cursor.Sequence > 0;
    }
}
