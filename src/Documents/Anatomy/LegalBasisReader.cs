using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>How a document states its legal basis, the documents its "Căn cứ" paragraphs name, and where that stands.</summary>
internal sealed record LegalBasis(LegalBasisKind Kind, IReadOnlyList<LegalCitation> Named, Place? Place);

/// <summary>
/// Reads the legal basis (box 6): "Căn cứ" paragraphs that open the text or the answer ("… có ý kiến như sau: Căn cứ Điều 10
/// Nghị định số …"); failing these, legal instruments named in the body.
/// </summary>
internal static partial class LegalBasisReader
{
    private const int DeepestOpening = 8;

    public static LegalBasis Read(IReadOnlyList<BodyParagraph> body)
    {
        var text = body.Where(p => p.Zone != BodyZone.Annex).ToList();
        var bases = text.Where((p, i) => p.Cell is null && BasisParagraph().IsMatch(p.Folded.Text) && Opens(text, i)).ToList();
        var opening = text.Where(p => p.Zone == BodyZone.Opening).SelectMany(LegalCitations.In).ToList();
        var named = bases.SelectMany(LegalCitations.In).ToList();
        if (named.Count > 0)
        {
            return new LegalBasis(LegalBasisKind.Opening, opening.Count > 0 ? opening : named, bases[0].PlaceOf());
        }

        var carried = text.SelectMany(LegalCitations.In).FirstOrDefault(c => c.IsNormativeLaw && (c.Number is not null || c.Date is not null || c.Kind is "Luật" or "Bộ luật"));
        if (carried is not null)
        {
            return new LegalBasis(LegalBasisKind.Body, opening, carried.Place);
        }

        return bases.Count > 0 ? new LegalBasis(LegalBasisKind.Factual, opening, bases[0].PlaceOf()) : new LegalBasis(LegalBasisKind.None, opening, null);
    }

    // The first paragraphs of the text, or of the answer after "… có ý kiến như sau:" or after its first heading.
    private static bool Opens(List<BodyParagraph> text, int index) =>
        text[index].Zone == BodyZone.Opening || index < 2
        || (index < DeepestOpening && (!SentenceEnd().IsMatch(text[index - 1].Text) || (BasisParagraph().IsMatch(text[index - 1].Folded.Text) && Opens(text, index - 1))));

    [GeneratedRegex(@"[.;]$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[\s\-+•*""]*căn\s?cứ\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BasisParagraph();
}
