namespace TaskTracking.Archives;

/// <summary>An entry's bytes while they are read once, forward: never more than declared, and at the end the checksum.</summary>
internal sealed class CheckedEntryStream(Stream plain, long size, uint crc) : Stream
{
    private uint _state = Crc32.Start;
    private long _left = size;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var read = ReadPlain(buffer);
        _left -= read;
        _state = Crc32.Append(_state, buffer[..read]);
        if (_left < 0 || (read == 0 && !_ended && (_left > 0 || Crc32.Finish(_state) != crc)))
        {
            throw new ZipFaultException(_left < 0 ? ZipFault.Hostile : ZipFault.Corrupt);
        }

        _ended |= read == 0;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            plain.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadPlain(Span<byte> buffer)
    {
        try
        {
            return plain.Read(buffer);
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            throw new ZipFaultException(ZipFault.Corrupt);
        }
    }
}
