namespace TaskTracking.SampleMaker.Sources;

/// <summary>
/// One document as written in a source: the parts of an administrative document (Decree 30/2020, Appendix I), its body in a light
/// mark-up (<see cref="BodyText"/>) and the signatures to put on it. The ending of <see cref="File"/> says what is made: .pdf or .docx.
/// </summary>
internal sealed class DocumentSource
{
    /// <summary>Path inside the dossier.</summary>
    public string File { get; set; } = "";

    /// <summary>Who prints a PDF: <c>libreoffice</c> (through Word) or <c>chromium</c> (from HTML).</summary>
    public string Print { get; set; } = "libreoffice";

    /// <summary>The superior body in the heading; null where the province's Committee itself issues.</summary>
    public string? Parent { get; set; }

    public string Issuer { get; set; } = "";

    /// <summary><c>214/TTr-SXD</c>; <c>/QĐ-UBND</c> prints a blank before the notation.</summary>
    public string? Number { get; set; }

    /// <summary>Number, day and month are not printed: their signatures' widgets draw them (domain.md §1.5).</summary>
    public bool Stamped { get; set; }

    public string Place { get; set; } = "Kon Tum";

    /// <summary><c>2026-11-16</c>, or <c>2026-11</c> and <c>2026</c> for a blank day or month.</summary>
    public string? Date { get; set; }

    /// <summary>Title of the type in capitals; null for a công văn, whose subject then stands under the number.</summary>
    public string? Type { get; set; }

    public string? Subject { get; set; }

    public List<string> To { get; set; } = [];

    /// <summary>A mark in a frame above the heading's left half: DỰ THẢO.</summary>
    public string? Mark { get; set; }

    /// <summary>Red marks under the number: a degree of secrecy or urgency.</summary>
    public List<string> Stamps { get; set; } = [];

    public string Body { get; set; } = "";

    public SignerSource? Signer { get; set; }

    public List<string> Recipients { get; set; } = [];

    public LookSource Look { get; set; } = new();

    /// <summary>The number of the letter it goes with, for the line that a separate attachment's signature draws.</summary>
    public string? Accompanies { get; set; }

    /// <summary>Changes to the file before it is signed: see <c>Alteration</c>.</summary>
    public List<string> Alter { get; set; } = [];

    /// <summary>Damage after signing: see <c>Alteration</c>.</summary>
    public List<string> Spoil { get; set; } = [];

    /// <summary>Rows of a workbook (.xlsx); cells that are numbers become numbers.</summary>
    public List<List<string>> Rows { get; set; } = [];

    /// <summary>The file's bytes as text, for kinds that are neither PDF, Word nor Excel.</summary>
    public string? Raw { get; set; }

    /// <summary>Signatures in their order: <c>seal sxd 2026-11-16T16:05 etsi</c>.</summary>
    public List<string> Sign { get; set; } = [];
}

/// <summary>The signature block.</summary>
internal sealed class SignerSource
{
    /// <summary>Its capital lines: authority, prefix, post.</summary>
    public List<string> Posts { get; set; } = [];

    /// <summary>The post in the signer's own agency, above the name (domain.md §2.1).</summary>
    public string? HomePost { get; set; }

    public string? Name { get; set; }
}

/// <summary>What differs from the layout of Decree 30.</summary>
internal sealed class LookSource
{
    public string Font { get; set; } = "Times New Roman";

    /// <summary>Size of the body in points.</summary>
    public double Size { get; set; } = 14;

    /// <summary>Top, right, bottom, left in millimetres.</summary>
    public List<int> Margins { get; set; } = [20, 20, 20, 30];

    /// <summary>Writes all text in the bytes of TCVN3, for its fonts (.VnTime).</summary>
    public bool Tcvn3 { get; set; }

    /// <summary>Leaves the motto of the state away.</summary>
    public bool WithoutMotto { get; set; }
}
