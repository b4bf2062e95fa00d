using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Appraisals;
using TaskTracking.Documents.Statements.Authority;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Consulting;
using TaskTracking.Documents.Statements.Enclosures;
using TaskTracking.Documents.Statements.Opinions;
using TaskTracking.Documents.Statements.Proposals;
using TaskTracking.Documents.Statements.Secrecy;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Statements;

namespace TaskTracking.Documents.Statements;

/// <summary>The room's door: what a document's running text says, as facts (domain.md §8).</summary>
internal static class StatementReader
{
    /// <summary>Reads all statements.</summary>
    /// <param name="document">The parts already read: issuer, type, subject, addressees, date tell who speaks to whom.</param>
    /// <param name="body">The running text by paragraphs.</param>
    /// <param name="source">The text as its reader left it; without text there is nothing to say.</param>
    public static DocumentStatements Read(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(source);
        if (source.Origin == TextOrigin.None || body.Count == 0)
        {
            return DocumentStatements.Nothing;
        }

        var text = new StatementText(document, body);
        var options = OptionReader.Read(text);
        var table = OpinionTableReader.Read(text);
        var reported = ReportedOpinions.OnePerAgency(ReportedOpinionReader.Read(text).Concat(table));
        return new DocumentStatements
        {
            Citations = CitationReader.Read(text),
            PracticalBasis = PracticalBasisReader.Read(text),
            Consultations = ConsultationReader.Read(text),
            ReportedOpinions = reported,
            OpinionTable = table,
            OpinionAnnex = OpinionAnnexReader.Read(text),
            Differences = DifferenceReader.Read(text, reported),
            Options = options,
            Choices = ChoiceReader.Read(text, options, table),
            OpenQuestions = OpenQuestionReader.Read(text),
            OwnOpinions = OwnOpinionReader.Read(text),
            MentionedBodies = MentionedBodyReader.Read(text),
            MentionedLetters = MentionedBodyReader.Letters(text),
            Requests = RequestReader.Read(text),
            NamedDrafts = NamedDraftReader.Read(text),
            Enclosures = EnclosureReader.Read(text),
            Appraisals = AppraisalReader.Read(text),
            Conclusion = ConclusionReader.Read(text),
            Competences = CompetenceReader.Read(text),
            Assignments = AssignmentReader.Read(text),
            SuddenEvents = SuddenEventReader.Read(text),
            DelegationClaims = DelegationClaimReader.Read(text),
            Grant = DelegationGrantReader.Read(text),
            AsksForOpinions = AskingReader.Read(text),
            ClassifiedCitations = ClassifiedCitationReader.Read(text),
            View = OwnViewReader.Read(text),
        };
    }
}
