using TaskTracking.Facts.Statements;

namespace TaskTracking.Facts.Documents;

/// <summary>
/// What was read of one file: the parts of an administrative document (Decree 30/2020/NĐ-CP, Appendix I), what its text
/// says, and how it is made. What was not found is null or empty, never guessed.
/// </summary>
public sealed record AdministrativeDocument
{
    public required FileFormat Format { get; init; }

    /// <summary>Pages of a PDF or picture; null where the format has none.</summary>
    public int? Pages { get; init; }

    /// <summary>Pages from 1 of which there is only a picture, in a PDF whose other pages are text: nobody read them.</summary>
    public IReadOnlyList<int> UnreadPages { get; init; } = [];

    /// <summary>Where the text comes from; <see cref="TextOrigin.None"/> means that nobody read it (a scan, a text layer that cannot be relied on, an old format).</summary>
    public required TextOrigin TextFrom { get; init; }

    /// <summary>Abbreviation of the type (Decree 30/2020: TTr, QĐ, BC …; CV for công văn; also NĐ, TT, TTLT, L), or null.</summary>
    public string? Type { get; init; }

    /// <summary>The title as a name ("Tờ trình"), given wherever a title stands, also of unknown types.</summary>
    public string? TypeName { get; init; }

    /// <summary>Number and notation, normalised ("123/TTr-SXD"); a blank number leaves "/QĐ-UBND" out: see <see cref="Notation"/>.</summary>
    public string? Number { get; init; }

    /// <summary>Notation alone ("TTr-SXD", "2026/QĐ-UBND"), also where the number is still blank, as in drafts.</summary>
    public string? Notation { get; init; }

    public string? IssuePlace { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The issuing agency as printed in the heading ("SỞ XÂY DỰNG"), its lines joined.</summary>
    public string? Issuer { get; init; }

    /// <summary>The agency above the issuer ("UBND TỈNH KON TUM"), or null.</summary>
    public string? Parent { get; init; }

    public string? Subject { get; init; }

    /// <summary>Each addressee of "Kính gửi" in its own words, without list marks.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>"MẬT", "TỐI MẬT" or "TUYỆT MẬT" where it stands as a mark (domain.md §5.1); else null.</summary>
    public string? Secrecy { get; init; }

    /// <summary>"HỎA TỐC", "THƯỢNG KHẨN" or "KHẨN" as a mark; else null.</summary>
    public string? Urgency { get; init; }

    public LegalBasisKind LegalBasis { get; init; }

    /// <summary>The documents named in the "Căn cứ" lines of the opening, in order.</summary>
    public IReadOnlyList<LegalCitation> LegalBases { get; init; } = [];

    public SignatureBlock? Signer { get; init; }

    /// <summary>Further signature blocks of the same document: joint documents, copies (sao lục).</summary>
    public IReadOnlyList<SignatureBlock> OtherSigners { get; init; } = [];

    /// <summary>The lines of "Nơi nhận", without list marks.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Has the marks of a draft: the word DỰ THẢO, or a blank number together with a blank day.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Recognised as normative (văn bản quy phạm pháp luật) by the score: <see cref="Normative"/>.</summary>
    public bool IsNormative { get; init; }

    public bool IsCopy { get; init; }

    /// <summary>Further documents with letterheads of their own that the same file holds, after the first.</summary>
    public IReadOnlyList<string> BundledTitles { get; init; } = [];

    /// <summary>The same documents taken apart, without what their texts say; not more than a dozen.</summary>
    public IReadOnlyList<AdministrativeDocument> Bundled { get; init; } = [];

    /// <summary>Text stands after signature block and recipients: an annex is bound into the same file.</summary>
    public bool HasAnnex { get; init; }

    /// <summary>Headings of what stands after signature block and recipients ("ĐỀ ÁN phát triển chợ …"), each with the lines that follow it; empty where it bears none.</summary>
    public IReadOnlyList<string> AnnexTitles { get; init; } = [];

    /// <summary>A table stands in its text or its annexes.</summary>
    public bool HasTable { get; init; }

    /// <summary>Where each part stands, keyed by the part's name in contract.md: "number", "date", "type", "signer" …</summary>
    public IReadOnlyDictionary<string, Place> Evidence { get; init; } = new Dictionary<string, Place>(StringComparer.Ordinal);

    /// <summary>The score of domain.md §5.2 and what it was built from.</summary>
    public NormativeScore Normative { get; init; } = NormativeScore.None;

    /// <summary>What the text says, as facts.</summary>
    public DocumentStatements Says { get; init; } = DocumentStatements.Nothing;

    /// <summary>What the file is for in a dossier, seen from this document alone.</summary>
    public RoleProposal? ProposedRole { get; init; }

    public LayoutFacts Layout { get; init; } = LayoutFacts.Unknown;

    /// <summary>Text that a reader does not see, tracked changes, comments.</summary>
    public IReadOnlyList<HiddenContent> Hidden { get; init; } = [];

    /// <summary>Macros, scripts, launch actions and other things that act.</summary>
    public IReadOnlyList<ActiveContent> Active { get; init; } = [];

    public TextEncodingKind Encoding { get; init; }

    /// <summary>SHA-256 (hex) of the visible text, folded and without spaces, dates and numbers left in: equal for an editable and a signed copy.</summary>
    public string? TextKey { get; init; }

    /// <summary>SHA-256 (hex) of the same words in no order: Word and PDF give the cells of a table in different ones.</summary>
    public string? WordsKey { get; init; }

    /// <summary>Folded key terms of subject and opening, without the words every document has: what <c>draft.subject</c> compares.</summary>
    public IReadOnlyList<string> KeyTerms { get; init; } = [];
}

/// <summary>Where a document's text comes from: contract.md, "textFrom".</summary>
public enum TextOrigin
{
    None,
    Text,
    Ocr,
}

/// <summary>How a document states its legal basis: contract.md, "legalBasis".</summary>
public enum LegalBasisKind
{
    None,

    /// <summary>The text opens with "Căn cứ" and names a document.</summary>
    Opening,

    /// <summary>A sentence of the body founds the document's own act on a law ("Căn cứ Điều 19 Luật …"); one named in passing is no basis.</summary>
    Body,

    /// <summary>"Căn cứ" naming no document ("Căn cứ lịch làm việc").</summary>
    Factual,
}

/// <summary>A legal or administrative document that a text names.</summary>
/// <param name="Text">Its own words as cited.</param>
/// <param name="Kind">"Luật", "Nghị định", "Quyết định" …</param>
/// <param name="Number">"30/2020/NĐ-CP", or null for laws cited by date.</param>
/// <param name="Date">The cited date, or null.</param>
/// <param name="Issuer">The cited issuer as written ("Chính phủ"), or null.</param>
/// <param name="IsNormativeLaw">A law, decree, circular, normative decision: an instrument that can carry a legal basis; false for letters and notices.</param>
public sealed record LegalCitation(string Text, string? Kind, string? Number, DateOnly? Date, string? Issuer, bool IsNormativeLaw, Place Place);

/// <summary>The signature block of a document (domain.md §2).</summary>
public sealed record SignatureBlock
{
    public required SignerKind Kind { get; init; }

    /// <summary>"TM", "KT", "TL", "TUQ", "Q", in the order printed.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    /// <summary>The signer's own title ("PHÓ GIÁM ĐỐC"), in NFC capitals as printed.</summary>
    public string? Position { get; init; }

    /// <summary>In whose place the signer signs ("GIÁM ĐỐC", "ỦY BAN NHÂN DÂN"), or null.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The name without ranks and degrees; null where blank.</summary>
    public string? Name { get; init; }

    /// <summary>A post printed above the name under the signature: the signer's home post (domain.md §2.1).</summary>
    public string? HomePost { get; init; }

    public required Place Place { get; init; }
}

/// <summary>In what right somebody signs: contract.md, "signer.kind".</summary>
public enum SignerKind
{
    Other,
    Head,
    Deputy,
    ByOrder,
    Delegate,
    Acting,
    Joint,
}

/// <summary>The score of domain.md §5.2: how much a document looks like a normative one.</summary>
/// <param name="Score">0 and less: individual; 3 and more: normative; between: nobody can tell.</param>
/// <param name="Signs">The signs found, each with its words.</param>
public sealed record NormativeScore(int Score, IReadOnlyList<Place> Signs)
{
    public static NormativeScore None { get; } = new(0, []);

    /// <summary>At or above: normative.</summary>
    public const int Normative = 3;
}

/// <summary>What a document proposes to be in a dossier.</summary>
/// <param name="Role">The likeliest role.</param>
/// <param name="Confidence">0 to 1; below 0.5 nobody should rely on it.</param>
/// <param name="Signs">Why, as codes for words: "addressed-to-committee", "draft-mark", "title-appraisal" …</param>
public sealed record RoleProposal(Dossiers.FileRole Role, double Confidence, IReadOnlyList<string> Signs);
