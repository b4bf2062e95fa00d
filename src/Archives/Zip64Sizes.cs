using System.Buffers.Binary;

namespace TaskTracking.Archives;

/// <summary>The 64-bit values that stand in for 32-bit fields of 0xFFFFFFFF, in the order of APPNOTE 4.5.3.</summary>
internal ref struct Zip64Sizes(ReadOnlySpan<byte> extra)
{
    private ReadOnlySpan<byte> _values = ZipExtra.Find(extra, 0x0001);

    /// <summary>The field itself, or the next 64-bit value where the field only announces one.</summary>
    public long Widen(uint field)
    {
        if (field != uint.MaxValue)
        {
            return field;
        }

        if (_values.Length < 8)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }

        var value = BinaryPrimitives.ReadInt64LittleEndian(_values);
        _values = _values[8..];
        return value;
    }
}
