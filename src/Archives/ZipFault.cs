namespace TaskTracking.Archives;

/// <summary>What is wrong with a ZIP.</summary>
public enum ZipFault
{
    /// <summary>No directory, broken records, checksums or sizes that do not agree.</summary>
    Corrupt,

    /// <summary>Made to mislead or to exhaust: local and central headers differ, entries overlap, a bomb.</summary>
    Hostile,

    /// <summary>More entries or bytes than the bounds allow.</summary>
    TooLarge,

    /// <summary>Encrypted entries.</summary>
    Locked,

    /// <summary>A compression method other than store and deflate.</summary>
    UnknownMethod,
}

/// <summary>Ends the reading of a ZIP; the reader that asked turns it into a code of its own.</summary>
public sealed class ZipFaultException(ZipFault fault) : Exception
{
    public ZipFault Fault { get; } = fault;
}
