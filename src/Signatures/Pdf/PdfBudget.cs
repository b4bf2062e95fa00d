namespace TaskTracking.Signatures.Pdf;

/// <summary>What has been spent of <see cref="PdfLimits"/> on one file; throws <see cref="PdfFault"/> when a bound is passed.</summary>
internal sealed class PdfBudget(PdfLimits limits, CancellationToken cancellation)
{
    private int _objects;
    private int _entries;
    private int _visits;
    private long _output;
    private long _read;

    public PdfLimits Limits => limits;

    public void ParsedObject()
    {
        if (++_objects > limits.ParsedObjects)
        {
            throw PdfFault.TooComplex();
        }

        if ((_objects & 0xFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public void CrossReferenceEntry()
    {
        if (++_entries > limits.CrossReferenceEntries)
        {
            throw PdfFault.TooComplex();
        }
    }

    public void Visit()
    {
        if (++_visits > limits.Visits)
        {
            throw PdfFault.TooComplex();
        }

        if ((_visits & 0xFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Bytes that were read as tokens, once more each time they were read again.</summary>
    public void Read(int bytes)
    {
        _read += bytes;
        if (_read > limits.BytesRead)
        {
            throw PdfFault.TooComplex();
        }
    }

    /// <summary>How many bytes the next stream may still give.</summary>
    public int OutputLeft => (int)Math.Clamp(limits.TotalOutput - _output, 0, limits.StreamOutput);

    public void Output(int bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        _output += bytes;
        if (_output > limits.TotalOutput)
        {
            throw PdfFault.TooComplex();
        }
    }
}
