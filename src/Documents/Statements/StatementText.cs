using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Statements;

/// <summary>A document's running text made ready once for all readers of statements: sentences, bodies named, and who speaks.</summary>
internal sealed class StatementText
{
    /// <summary>No real letter comes near; what lies beyond is an annex nobody reads as speech.</summary>
    private const int MostSentences = 20_000;

    private readonly Dictionary<Sentence, int> _places = [];

    public StatementText(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body)
    {
        Document = document;
        Body = body;
        Speaker = new SpeakingAgency(document);
        Sentences = [.. body.SelectMany(SentenceSplitter.Split).Take(MostSentences)];
        Voices = new Voices(Speaker, Sentences);
        for (var i = 0; i < Sentences.Count; i++)
        {
            _places[Sentences[i]] = i;
        }
    }

    public AdministrativeDocument Document { get; }

    public IReadOnlyList<BodyParagraph> Body { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The place of a sentence among all, from 0.</summary>
    public int IndexOf(Sentence sentence) => _places[sentence];

    /// <summary>The agency whose document it is.</summary>
    public SpeakingAgency Speaker { get; }

    /// <summary>Who speaks where.</summary>
    public Voices Voices { get; }

    /// <summary>Sentences that speak: not "Căn cứ …" lines, which only cite, and not annexes.</summary>
    public IEnumerable<Sentence> Spoken => Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex && !LegalBases.IsOne(s));
}
