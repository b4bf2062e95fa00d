using TaskTracking.Facts.Documents;

namespace TaskTracking.Facts.Statements;

/// <summary>
/// What a document's running text says, as facts: phrases with negation, tense, scope and speaker resolved (domain.md §8).
/// A phrase inside a quoted title, a legal basis or someone else's opinion is not the document speaking and leaves no fact.
/// Agencies are named as written; <c>AgencyName.Key</c> (Language) makes them comparable.
/// </summary>
public sealed record DocumentStatements
{
    public static DocumentStatements Nothing { get; } = new();

    /// <summary>Instruments named anywhere in opening or body, in order.</summary>
    public IReadOnlyList<LegalCitation> Citations { get; init; } = [];

    /// <summary>Present situation, necessity, an assignment carried out, results so far (L2).</summary>
    public IReadOnlyList<Place> PracticalBasis { get; init; } = [];

    /// <summary>Who was asked for an opinion, and how far that is (L3, L3n).</summary>
    public IReadOnlyList<Consultation> Consultations { get; init; } = [];

    /// <summary>What the document reports of single agencies' opinions (L4, L5).</summary>
    public IReadOnlyList<ReportedOpinion> ReportedOpinions { get; init; } = [];

    /// <summary>Where it says that opinions differ.</summary>
    public IReadOnlyList<Place> Differences { get; init; } = [];

    /// <summary>Options it lists ("Phương án 1 …").</summary>
    public IReadOnlyList<OptionStatement> Options { get; init; } = [];

    /// <summary>Where the speaker chooses between options or opinions, taking a stand (L6 with a choice).</summary>
    public IReadOnlyList<Place> Choices { get; init; } = [];

    /// <summary>Where it leaves a choice between views or options to the addressee ("cân nhắc hai ý kiến trên", "bổ sung hay không bổ sung").</summary>
    public IReadOnlyList<Place> OpenQuestions { get; init; } = [];

    /// <summary>Every other body that it names outside its legal bases, once for each way it is named: what is not here is not spoken of.</summary>
    public IReadOnlyList<MentionedBody> MentionedBodies { get; init; } = [];

    /// <summary>Numbers of documents that it names outside its legal bases, tables and annexes included.</summary>
    public IReadOnlyList<string> MentionedLetters { get; init; } = [];

    /// <summary>Where the speaker gives its own opinion or advice (L6).</summary>
    public IReadOnlyList<Place> OwnOpinions { get; init; } = [];

    /// <summary>What the speaker asks the addressee to decide (L7).</summary>
    public IReadOnlyList<RequestStatement> Requests { get; init; } = [];

    /// <summary>What it lists as enclosed (L8).</summary>
    public IReadOnlyList<EnclosureItem> Enclosures { get; init; } = [];

    /// <summary>Abbreviations of the kinds of drafts that it speaks of as its own ("danh sách ở dự thảo Quyết định"), each once.</summary>
    public IReadOnlyList<string> NamedDrafts { get; init; } = [];

    /// <summary>Appraisals it cites.</summary>
    public IReadOnlyList<AppraisalCitation> Appraisals { get; init; } = [];

    /// <summary>Whose competence it claims, and by what.</summary>
    public IReadOnlyList<CompetenceClaim> Competences { get; init; } = [];

    /// <summary>Tasks it says it carries out.</summary>
    public IReadOnlyList<AssignmentStatement> Assignments { get; init; } = [];

    /// <summary>Where it says that the matter came up suddenly (phát sinh đột xuất, thiên tai, cấp bách) as a reason of its own.</summary>
    public IReadOnlyList<Place> SuddenEvents { get; init; } = [];

    /// <summary>Where it says that the head delegated the signing ("được sự ủy quyền của Giám đốc").</summary>
    public IReadOnlyList<Place> DelegationClaims { get; init; } = [];

    /// <summary>Where this document itself asks other bodies for opinions (N1), outside reports of past asking.</summary>
    public IReadOnlyList<Place> AsksForOpinions { get; init; } = [];

    /// <summary>Where it cites or quotes a document bearing a secrecy mark ("theo văn bản Mật số …").</summary>
    public IReadOnlyList<Place> ClassifiedCitations { get; init; } = [];

    /// <summary>The view that this document as a whole takes, where it is an opinion given to another agency.</summary>
    public OwnView? View { get; init; }

    /// <summary>An appraisal report's conclusion.</summary>
    public AppraisalConclusion? Conclusion { get; init; }

    /// <summary>What a delegation paper grants.</summary>
    public DelegationGrant? Grant { get; init; }

    /// <summary>Agencies named in a summary table of opinions, with the view the table gives each.</summary>
    public IReadOnlyList<ReportedOpinion> OpinionTable { get; init; } = [];

    /// <summary>The summary of opinions that this document carries as its own annex; null where it carries none.</summary>
    public OpinionAnnex? OpinionAnnex { get; init; }
}

/// <summary>A summary of opinions behind a letter, under the letter's signature.</summary>
/// <param name="Agencies">Bodies it names.</param>
/// <param name="Letters">How many letters of theirs it cites.</param>
public sealed record OpinionAnnex(IReadOnlyList<string> Agencies, int Letters);

/// <summary>A body that a document names.</summary>
/// <param name="Name">As written.</param>
public sealed record MentionedBody(string Name, MentionedAs As, Place Place);

/// <summary>In what connection a body is named.</summary>
public enum MentionedAs
{
    /// <summary>It is spoken of: it says, confirms, answers, has its letter told.</summary>
    Spoken,

    /// <summary>It is asked or written to; nothing is said of an answer.</summary>
    Asked,

    /// <summary>Its document is listed as enclosed.</summary>
    Enclosed,

    /// <summary>It is given something to do.</summary>
    Tasked,
}

/// <summary>A statement about asking agencies for opinions.</summary>
/// <param name="Agencies">The agencies named as asked; empty where it speaks of "các sở, ngành" at large.</param>
public sealed record Consultation(ConsultationStatus Status, IReadOnlyList<string> Agencies, Place Place);

/// <summary>How far asking for opinions is.</summary>
public enum ConsultationStatus
{
    /// <summary>Opinions were asked for (past tense); nothing says whether all came.</summary>
    Asked,

    /// <summary>Opinions were obtained.</summary>
    Obtained,

    /// <summary>Still being collected: "đang lấy ý kiến", "sẽ tổng hợp".</summary>
    Pending,

    /// <summary>Not asked, or not there: "chưa lấy ý kiến", "chưa có ý kiến".</summary>
    NotObtained,

    /// <summary>An agency did not answer within the time given.</summary>
    Silent,

    /// <summary>None is needed: "không thuộc trường hợp phải lấy ý kiến".</summary>
    NotRequired,
}

/// <summary>What a document reports of one agency's opinion.</summary>
/// <param name="Agency">As written.</param>
/// <param name="Number">Number of the opinion letter cited ("456/STC-NS"), or null.</param>
/// <param name="Date">Its date as cited, or null.</param>
/// <param name="Unconditional">Says outright that the agency made no condition ("không kèm điều kiện gì").</param>
/// <param name="Answer">In a table, what its own column answers to the opinion; null where nothing stands there.</param>
public sealed record ReportedOpinion(string Agency, OpinionView View, string? Number, DateOnly? Date, Place Place, bool Unconditional = false, Place? Answer = null);

/// <summary>What an agency thinks of a proposal.</summary>
public enum OpinionView
{
    /// <summary>An opinion is reported; which way it goes is not said or cannot be told.</summary>
    Unclear,
    Agrees,

    /// <summary>Agrees with changes asked for.</summary>
    AgreesWithComments,
    Disagrees,

    /// <summary>Has no opinion, or none of its own ("không có ý kiến").</summary>
    NoOpinion,
}

/// <summary>An option of several.</summary>
/// <param name="Label">"1", "2", "a" …</param>
public sealed record OptionStatement(string Label, Place Place);

/// <summary>What is asked of whom.</summary>
/// <param name="To">The body asked.</param>
/// <param name="Asked">What it is asked to do.</param>
/// <param name="DraftType">The abbreviation of the document it is asked to issue ("QĐ", "KH", "CV" …), or null where none is named.</param>
public sealed record RequestStatement(RequestAddressee To, RequestedAct Asked, string? DraftType, Place Place);

/// <summary>Whom a request goes to.</summary>
public enum RequestAddressee
{
    /// <summary>Not named in the sentence: the letter's addressee.</summary>
    Unnamed,
    Committee,
    Chairman,
    OtherBody,
}

/// <summary>What a request asks for.</summary>
public enum RequestedAct
{
    Consider,
    Decide,
    Issue,
    Approve,
    Agree,
    Direct,
    SubmitOnward,
}

/// <summary>One thing listed as enclosed.</summary>
/// <param name="Text">Its own words.</param>
/// <param name="Type">Abbreviation of its type, where its words name one.</param>
/// <param name="Number">Its number, where given.</param>
/// <param name="Agency">Its issuer, where given.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Plural">Speaks of several ("các văn bản tham gia ý kiến").</param>
public sealed record EnclosureItem(string Text, string? Type, string? Number, string? Agency, EnclosureKind Kind, bool Plural, Place Place);

/// <summary>What an enclosed document is for.</summary>
public enum EnclosureKind
{
    Other,
    Draft,
    Opinion,
    OpinionSummary,
    Appraisal,
    Delegation,
    Annex,
}

/// <summary>An appraisal that a text cites.</summary>
/// <param name="Number">Its number, where given.</param>
/// <param name="Agency">Who appraised, as written.</param>
public sealed record AppraisalCitation(string? Number, DateOnly? Date, string? Agency, Place Place);

/// <summary>A claim of competence: "thuộc thẩm quyền của …".</summary>
/// <param name="Holder">Whose competence.</param>
/// <param name="Body">The body as written.</param>
/// <param name="Negated">"không thuộc thẩm quyền của …".</param>
public sealed record CompetenceClaim(CompetenceHolder Holder, string Body, bool Negated, Place Place);

/// <summary>Whose competence a matter is.</summary>
public enum CompetenceHolder
{
    Committee,
    Chairman,

    /// <summary>The agency that speaks.</summary>
    Speaker,
    OtherBody,
}

/// <summary>A task that a text says it carries out.</summary>
/// <param name="Number">Number of the assigning document, where given.</param>
/// <param name="InPerson">Says that it was given to a Committee member in person ("giao đích danh", "giao đồng chí …, Ủy viên UBND tỉnh").</param>
public sealed record AssignmentStatement(string? Number, DateOnly? Date, bool InPerson, Place Place);

/// <summary>The view an opinion letter takes.</summary>
/// <param name="Conditional">It agrees on a condition.</param>
/// <param name="Firm">It is against in so many words, not by an objection or a doubt alone.</param>
public sealed record OwnView(OpinionView View, Place Place, bool Conditional = false, bool Firm = false);

/// <summary>What an appraisal report concludes.</summary>
/// <param name="Eligible">True "đủ điều kiện trình"; false "chưa đủ điều kiện"; null where it cannot be told.</param>
public sealed record AppraisalConclusion(bool? Eligible, Place Place);

/// <summary>What a delegation paper grants (giấy ủy quyền, thông báo phân công, quyết định).</summary>
/// <param name="Deputy">Name of the one delegated, without ranks; null where not found.</param>
/// <param name="DeputyPosition">Post as written.</param>
/// <param name="From">First day, inclusive; null where open.</param>
/// <param name="Until">Last day, inclusive; null where open.</param>
/// <param name="Sudden">Gives a sudden event as the reason, with its words.</param>
public sealed record DelegationGrant(string? Deputy, string? DeputyPosition, DateOnly? From, DateOnly? Until, Place? Sudden, Place Place);
