using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Facts.Dossiers;

/// <summary>Everything a rule may know of a dossier. Immutable; stored as canonical JSON with the decision, so that replay judges the same facts.</summary>
public sealed record Dossier
{
    /// <summary>When the dossier was received, with its offset.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>What <c>dossier.json</c> declares; empty where there is none.</summary>
    public required Declaration Declared { get; init; }

    /// <summary>The files, by path in ordinal order.</summary>
    public required IReadOnlyList<DossierFile> Files { get; init; }

    /// <summary>What was left out of judging (.DS_Store, hidden files …).</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>Any CRL or OCSP response was at hand (trust folder or files): else revocation is unknown for want of configuration.</summary>
    public bool RevocationEvidenceConfigured { get; init; }
}

/// <summary><c>dossier.json</c>: contract.md, "A dossier as a folder". What is absent is null.</summary>
public sealed record Declaration
{
    public static Declaration Nothing { get; } = new();

    /// <summary>Code of the filing agency.</summary>
    public string? Agency { get; init; }

    public string? Reference { get; init; }

    public string? Title { get; init; }

    public DeclaredAddressee? Addressee { get; init; }

    public IReadOnlyList<DeclaredAssignment> Assignments { get; init; } = [];

    /// <summary>The agency declares the matter sudden.</summary>
    public bool? Unexpected { get; init; }

    /// <summary>Files named there that the dossier does not hold.</summary>
    public IReadOnlyList<string> MissingFiles { get; init; } = [];
}

/// <summary>Whom the agency asks to decide, as declared (contract.md, dossier.json).</summary>
public enum DeclaredAddressee
{
    Committee,
    Chairman,
}

/// <summary>An assignment as declared.</summary>
public sealed record DeclaredAssignment(string? Number, DateOnly? Date, Assignee AssignedTo);

/// <summary>Whom the Committee or its Chairman gave the task to (clause 3.b of the Directive).</summary>
public enum Assignee
{
    Agency,

    /// <summary>Given to the Committee member who heads the agency (clause 3b).</summary>
    MemberInPerson,
}

/// <summary>One file of a dossier with all that was read of it.</summary>
public sealed record DossierFile
{
    /// <summary>Relative to the dossier's root, with "/", in NFC.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The secrecy mark seen in a file whose name claims another kind and that is therefore no document.</summary>
    public string? WithheldSecrecy { get; init; }

    /// <summary>The role used in judging; null where neither declared nor recognised.</summary>
    public FileRole? Role { get; init; }

    public RoleSource RoleFrom { get; init; }

    /// <summary>The agency declared for this file (opinions, appraisals).</summary>
    public string? DeclaredAgency { get; init; }

    /// <summary>Declared as a scan of a document that exists on paper.</summary>
    public bool Paper { get; init; }

    public FileFormat Format { get; init; }

    /// <summary>Why the file could not be read, a code of contract.md ("file-corrupt" …); null where it could.</summary>
    public string? Error { get; init; }

    /// <summary>What was read; null where <see cref="Error"/> says why not.</summary>
    public AdministrativeDocument? Document { get; init; }

    public SignatureReport Signatures { get; init; } = SignatureReport.Unsigned;

    /// <summary>The secrecy mark it bears, whether or not it is read as a document; null where none was seen.</summary>
    public string? MarkOfSecrecy() => Document?.Secrecy ?? WithheldSecrecy;
}

/// <summary>Where the role of a file comes from.</summary>
public enum RoleSource
{
    /// <summary>Recognised from the document itself.</summary>
    Classified,

    /// <summary>Said by the filer in dossier.json.</summary>
    Declared,

    /// <summary>Said by the Office, in place of what was declared or recognised; only in facts that were corrected, never at filing.</summary>
    Corrected,
}

/// <summary>What a file is for in a dossier: contract.md, "role".</summary>
public enum FileRole
{
    Submission,
    Draft,
    Opinion,
    Appraisal,
    Delegation,
    Attachment,
}
