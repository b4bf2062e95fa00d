using System.Buffers.Text;
using System.Buffers.Binary;

namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>Where a page ended: the sequence of its last line, opaque to whoever carries it.</summary>
internal static class DecisionCursor
{
    public static string Of(long sequence)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, sequence);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>False where it is none of ours.</summary>
    public static bool TryRead(string? cursor, out long sequence)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        sequence = 0;
        if (cursor is not { Length: 11 } || !Base64Url.IsValid(cursor) || !Base64Url.TryDecodeFromChars(cursor, bytes, out var length) || length != sizeof(long))
        {
            return false;
        }

        sequence = BinaryPrimitives.ReadInt64BigEndian(bytes);
        return sequence > 0;
    }
}
