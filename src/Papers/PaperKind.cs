namespace TaskTracking.Papers;

/// <summary>The papers of a dossier; their words in the API are the names in lower case.</summary>
public enum PaperKind
{
    /// <summary>The letter that returns a dossier with its reasons.</summary>
    Return,

    /// <summary>The letter that hands a dossier to the competent body and tells the agency.</summary>
    Forward,

    /// <summary>The slip that says the dossier was accepted.</summary>
    Accept,

    /// <summary>The receipt: it came in, which is not yet that it was accepted.</summary>
    Receipt,

    /// <summary>The Office's own note to its leaders (phiếu trình giải quyết công việc, domain.md §6.2).</summary>
    Note,
}

/// <summary>What is decided on a dossier, or recommended.</summary>
public enum PaperOutcome
{
    Accept,
    Return,
    Forward,

    /// <summary>Nothing yet: a person must look.</summary>
    Review,
}

/// <summary>A paper ready to be edited and signed.</summary>
/// <param name="Name">What a person's computer may call the file, in Vietnamese.</param>
/// <param name="Content">A Word file (DOCX).</param>
public sealed record Paper(string Name, ReadOnlyMemory<byte> Content);
