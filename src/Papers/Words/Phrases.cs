namespace TaskTracking.Papers.Words;

/// <summary>Every phrase of the papers with the values it may use; papers.yaml must have each of them and no other.</summary>
public static class Phrases
{
    private static readonly List<Phrase> Known = [];

    // The head and the foot of every paper.
    internal static readonly Phrase Parent = Of("head", "parent", "province");
    internal static readonly Phrase Issuer = Of("head", "issuer");
    internal static readonly Phrase Number = Of("head", "number");
    internal static readonly Phrase PlaceAndDate = Of("head", "placeAndDate", "place");
    internal static readonly Phrase To = Of("head", "to");
    internal static readonly Phrase Recipients = Of("foot", "recipients");
    internal static readonly Phrase AsAbove = Of("foot", "asAbove");
    internal static readonly Phrase Archive = Of("foot", "archive");
    internal static readonly Phrase End = Of("foot", "end");

    // How things are named.
    internal static readonly Phrase Office = Of("names", "office", "committee");
    internal static readonly Phrase UnknownAgency = Of("names", "unknownAgency");
    internal static readonly Phrase UnknownDocument = Of("names", "unknownDocument");
    internal static readonly Phrase PlainLetter = Of("names", "plainLetter");
    internal static readonly Phrase Blank = Of("names", "blank");
    internal static readonly Phrase Unread = Of("names", "unread");
    internal static readonly Phrase WithNumber = Of("names", "withNumber", "number");
    internal static readonly Phrase WithDay = Of("names", "withDay", "day");
    internal static readonly Phrase WithIssuer = Of("names", "withIssuer", "issuer");
    internal static readonly Phrase WithSubject = Of("names", "withSubject", "subject");
    internal static readonly Phrase Day = Of("names", "day", "day", "month", "year");
    internal static readonly Phrase Instant = Of("names", "instant", "hour", "minute", "day");
    internal static readonly Phrase Clause = Of("names", "clause", "point", "clause");
    internal static readonly Phrase Page = Of("names", "page", "page");
    internal static readonly Phrase Paragraph = Of("names", "paragraph", "paragraph");
    internal static readonly Phrase FromPicture = Of("names", "fromPicture");
    internal static readonly Phrase Quote = Of("names", "quote", "quote");
    internal static readonly Phrase Source = Of("names", "source", "place");

    // The roles of files.
    internal static readonly Phrase Submission = Of("roles", "submission");
    internal static readonly Phrase Draft = Of("roles", "draft");
    internal static readonly Phrase Opinion = Of("roles", "opinion");
    internal static readonly Phrase Appraisal = Of("roles", "appraisal");
    internal static readonly Phrase Delegation = Of("roles", "delegation");
    internal static readonly Phrase Attachment = Of("roles", "attachment");
    internal static readonly Phrase RoleUnknown = Of("roles", "unknown");

    // Opinions.
    internal static readonly Phrase Agrees = Of("opinions", "agrees");
    internal static readonly Phrase AgreesWithRemarks = Of("opinions", "agreesWithRemarks");
    internal static readonly Phrase Differs = Of("opinions", "differs");
    internal static readonly Phrase NoView = Of("opinions", "none");
    internal static readonly Phrase ViewUnknown = Of("opinions", "unknown");

    // A finding, point by point.
    internal static readonly Phrase Basis = Of("finding", "basis", "citation");
    internal static readonly Phrase Found = Of("finding", "found");
    internal static readonly Phrase Searched = Of("finding", "searched");
    internal static readonly Phrase Remedy = Of("finding", "remedy");

    // The list of files.
    internal static readonly Phrase ListNumber = Of("files", "number");
    internal static readonly Phrase ListFile = Of("files", "file");
    internal static readonly Phrase ListDocument = Of("files", "document");
    internal static readonly Phrase ListRole = Of("files", "role");
    internal static readonly Phrase ListUnread = Of("files", "unread");
    internal static readonly Phrase ListHashed = Of("files", "hashed");
    internal static readonly Phrase ListHash = Of("files", "hash", "hash");

    // What letters have in common.
    internal static readonly Phrase ReceivedLetter = Of("letters", "receivedLetter", "day", "office", "letter", "code");
    internal static readonly Phrase ReceivedDossier = Of("letters", "receivedDossier", "day", "office", "agency", "code");

    internal static readonly Phrase ReturnName = Of("return", "name", "code");
    internal static readonly Phrase ReturnAbout = Of("return", "about", "letter");
    internal static readonly Phrase ReturnReasons = Of("return", "reasons", "office", "directive", "count");
    internal static readonly Phrase ReturnAdvice = Of("return", "advice", "office");
    internal static readonly Phrase ReturnFiles = Of("return", "files", "count");
    internal static readonly Phrase ReturnAgain = Of("return", "again", "agency", "code");

    internal static readonly Phrase ForwardName = Of("forward", "name", "code");
    internal static readonly Phrase ForwardAbout = Of("forward", "about", "letter");
    internal static readonly Phrase ForwardWhy = Of("forward", "why", "office", "body");
    internal static readonly Phrase ForwardHands = Of("forward", "hands", "office", "body", "agency", "directive");
    internal static readonly Phrase ForwardFiles = Of("forward", "files", "count");
    internal static readonly Phrase ForwardAsks = Of("forward", "asks", "body", "agency", "code");

    internal static readonly Phrase AcceptName = Of("accept", "name", "code");
    internal static readonly Phrase AcceptTitle = Of("accept", "title");
    internal static readonly Phrase AcceptAbout = Of("accept", "about", "code");
    internal static readonly Phrase AcceptResult = Of("accept", "result", "office", "committee", "directive");
    internal static readonly Phrase AcceptLimits = Of("accept", "limits", "committee");

    internal static readonly Phrase ReceiptName = Of("receipt", "name", "code");
    internal static readonly Phrase ReceiptTitle = Of("receipt", "title");
    internal static readonly Phrase ReceiptAbout = Of("receipt", "about", "code");
    internal static readonly Phrase ReceiptStanding = Of("receipt", "standing");
    internal static readonly Phrase ReceiptMeaning = Of("receipt", "meaning", "office", "directive");
    internal static readonly Phrase ReceiptHashes = Of("receipt", "hashes");

    // The lines of slips and receipts.
    internal static readonly Phrase SlipCode = Of("slips", "code", "code");
    internal static readonly Phrase SlipReference = Of("slips", "reference", "reference");
    internal static readonly Phrase SlipAgency = Of("slips", "agency", "agency");
    internal static readonly Phrase SlipLetter = Of("slips", "letter", "letter");
    internal static readonly Phrase SlipReceived = Of("slips", "received", "instant");
    internal static readonly Phrase SlipDue = Of("slips", "due", "day");
    internal static readonly Phrase SlipFiles = Of("slips", "files", "count");

    internal static readonly Phrase NoteName = Of("note", "name", "code");
    internal static readonly Phrase NoteTitle = Of("note", "title");
    internal static readonly Phrase NoteAbout = Of("note", "about", "code");
    internal static readonly Phrase NoteTo = Of("note", "to", "committee");
    internal static readonly Phrase NoteMatter = Of("note", "matter");
    internal static readonly Phrase NoteAgency = Of("note", "agency");
    internal static readonly Phrase NoteDue = Of("note", "due");
    internal static readonly Phrase NoteInstruction = Of("note", "instruction");
    internal static readonly Phrase NoteSubmitted = Of("note", "submitted");
    internal static readonly Phrase NoteDocuments = Of("note", "documents");
    internal static readonly Phrase NoteAsked = Of("note", "asked");
    internal static readonly Phrase NoteSummary = Of("note", "summary");
    internal static readonly Phrase NoteLegal = Of("note", "legal");
    internal static readonly Phrase NotePractical = Of("note", "practical");
    internal static readonly Phrase NoteRegistered = Of("note", "registered");
    internal static readonly Phrase NoteOpinions = Of("note", "opinions");
    internal static readonly Phrase NoteHeard = Of("note", "heard", "count");
    internal static readonly Phrase NoteOptions = Of("note", "options");
    internal static readonly Phrase NoteChoice = Of("note", "choice");
    internal static readonly Phrase NoteOpinionOf = Of("note", "opinionOf");
    internal static readonly Phrase NoteOpinionLetter = Of("note", "opinionLetter");
    internal static readonly Phrase NoteOpinionStand = Of("note", "opinionStand");
    internal static readonly Phrase NoteOpinionReported = Of("note", "opinionReported");
    internal static readonly Phrase NoteNotThere = Of("note", "notThere");
    internal static readonly Phrase NoteAppraisal = Of("note", "appraisal");
    internal static readonly Phrase NoteMembers = Of("note", "members");
    internal static readonly Phrase NoteReview = Of("note", "review");
    internal static readonly Phrase NoteRecommends = Of("note", "recommends", "outcome");
    internal static readonly Phrase NoteDecided = Of("note", "decided", "outcome", "person", "instant");
    internal static readonly Phrase NoteReasons = Of("note", "reasons");
    internal static readonly Phrase NoteDoubts = Of("note", "doubts");
    internal static readonly Phrase NoteAdvice = Of("note", "advice");
    internal static readonly Phrase NoteSearched = Of("note", "searched", "count");
    internal static readonly Phrase NoteNothing = Of("note", "nothing");
    internal static readonly Phrase NoteOpinion = Of("note", "opinion");
    internal static readonly Phrase NoteOnLegal = Of("note", "onLegal");
    internal static readonly Phrase NoteOnCompetence = Of("note", "onCompetence");
    internal static readonly Phrase NoteOnContent = Of("note", "onContent");
    internal static readonly Phrase NoteRequest = Of("note", "request");
    internal static readonly Phrase NoteAssigns = Of("note", "assigns");
    internal static readonly Phrase NoteLeader = Of("note", "leader");
    internal static readonly Phrase NoteExpert = Of("note", "expert");
    internal static readonly Phrase NoteSigned = Of("note", "signed");
    internal static readonly Phrase OutcomeAccept = Of("outcomes", "accept");
    internal static readonly Phrase OutcomeReturn = Of("outcomes", "return");
    internal static readonly Phrase OutcomeForward = Of("outcomes", "forward", "body");
    internal static readonly Phrase OutcomeReview = Of("outcomes", "review");

    /// <summary>All of them, in the order of papers.yaml.</summary>
    public static IReadOnlyList<Phrase> All => Known;

    private static Phrase Of(string section, string name, params string[] slots)
    {
        var phrase = new Phrase(section, name, slots);
        Known.Add(phrase);
        return phrase;
    }
}
