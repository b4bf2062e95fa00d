using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Facts;

namespace TaskTracking.Documents.Statements.Sentences;

/// <summary>
/// A sentence of the running text in comparison form, in three views of equal length, so that an offset into one is an
/// offset into all: what stands there, without quotations, and without quotations and titles of cited documents. Views are
/// made when first asked for, since nobody reads the speech of annexes; one thread reads a sentence.
/// </summary>
internal sealed class Sentence
{
    /// <summary>Stands for a character that is not the document's own speech; no word and no space.</summary>
    public const char Blank = '·';

    private const int LongestQuote = 300;

    public Sentence(BodyParagraph paragraph, int paragraphIndex, int start, string text)
    {
        Paragraph = paragraph;
        ParagraphIndex = paragraphIndex;
        Start = start;
        Text = text;
        Unquoted = SpokenText.WithoutQuotations(text);
    }

    public BodyParagraph Paragraph { get; }

    /// <summary>The paragraph's place among the body's paragraphs, from 0.</summary>
    public int ParagraphIndex { get; }

    /// <summary>Offset of the sentence in the paragraph's folded text.</summary>
    public int Start { get; }

    /// <summary>Folded, whole.</summary>
    public string Text { get; }

    /// <summary>Folded, with quotations blanked.</summary>
    public string Unquoted { get; }

    /// <summary>Folded, with quotations and the titles of cited documents blanked: what the document itself says.</summary>
    public string Said => field ??= SpokenText.WithoutTitles(Unquoted, Instruments);

    /// <summary>Documents cited by number or date, in order; those inside quotations too.</summary>
    public IReadOnlyList<InstrumentMention> Instruments => field ??= CitedInstruments.In(this);

    /// <summary>Bodies named outside quotations, in order.</summary>
    public IReadOnlyList<AgencyMention> Agencies => field ??= AgencyMentions.In(this);

    /// <summary>First sentence of its paragraph.</summary>
    public bool OpensParagraph => Start == 0;

    /// <summary>Whether the original letter at an offset is a capital.</summary>
    public bool IsCapital(int offset)
    {
        var (from, length) = Paragraph.Folded.Span(Start + offset, 1);
        return length > 0 && char.IsUpper(Paragraph.Folded.Original[from]);
    }

    /// <summary>The document's own words of a stretch, in NFC.</summary>
    public string Words(int start, int length) => Paragraph.Folded.Quote(Start + start, length);

    /// <summary>The place of a find: quotes its clause, or as much of it from the find on as a quote may hold.</summary>
    public Place PlaceOf(int start, int length)
    {
        var (from, to) = ClauseAround(start, length);
        if (to - from > LongestQuote)
        {
            from = start;
            to = Math.Min(to, start + Math.Max(length, LongestQuote));
        }

        return Paragraph.PlaceOf(Start + from, to - from);
    }

    /// <summary>The place of a find.</summary>
    public Place PlaceOf(Match match) => PlaceOf(match.Index, match.Length);

    /// <summary>Start and end of the clause, parted by semicolons, that holds a stretch.</summary>
    public (int From, int To) ClauseAround(int start, int length)
    {
        var from = start == 0 ? 0 : Text.LastIndexOf(';', start - 1) + 1;
        var to = start + length >= Text.Length ? -1 : Text.IndexOf(';', start + length);
        return (from, to < 0 ? Text.Length : to);
    }
}
