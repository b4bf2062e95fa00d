using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>A file of the quarantine as memory, without a copy of it on the heap. Nobody else writes there, so it cannot shrink underneath.</summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;
    private bool _gone;

    /// <param name="path">A file that is not empty.</param>
    /// <param name="length">Its length in bytes.</param>
    public MappedFile(string path, int length)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
        _length = length;
    }

    /// <exception cref="ObjectDisposedException">The upload is over: a late reader ends in an exception, not in the process's death.</exception>
    public override Span<byte> GetSpan()
    {
        ObjectDisposedException.ThrowIf(_gone, this);
        return new(_start, _length);
    }

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_gone)
        {
            _gone = true;
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file.Dispose();
        }
    }
}
