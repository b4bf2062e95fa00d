namespace TaskTracking.SignatureCorpus.Peers;

/// <summary>What a validator says of a whole file, brought to the same four words for all of them.</summary>
internal enum FileVerdict
{
    /// <summary>There are signatures, and every one is called sound, whatever is thought of its chain.</summary>
    Accepted,

    /// <summary>The file is refused, or at least one signature is called broken, incomplete or changed after signing.</summary>
    Rejected,

    /// <summary>Neither: something could not be decided.</summary>
    Indeterminate,

    /// <summary>No signature is reported, and no error.</summary>
    Unsigned,

    /// <summary>The format is recognised and not validated.</summary>
    NotSupported,
}

/// <summary>A validator's answer to one file.</summary>
/// <param name="Verdict">The answer as a whole.</param>
/// <param name="Signatures">How many signatures it lists.</param>
/// <param name="Note">Its own words, short; for the list of misses.</param>
internal sealed record PeerAnswer(FileVerdict Verdict, int Signatures, string Note);

/// <summary>A validator that is measured: ours, or a tool that others use. A peer of a further format is a further one of these.</summary>
internal interface IPeer
{
    /// <summary>As it stands in the table's head.</summary>
    string Name { get; }

    bool Reads(string format);

    PeerAnswer Judge(Case item, string folder);
}
