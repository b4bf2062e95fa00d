using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>How a document states its legal basis, the documents its "Căn cứ" paragraphs name, and where that stands.</summary>
internal sealed record LegalBasis(LegalBasisKind Kind, IReadOnlyList<LegalCitation> Named, Place? Place);

/// <summary>
/// Reads the legal basis (box 6) as a clerk understands it: what the document itself names as its "căn cứ". "Căn cứ" paragraphs
/// open the text, the answer ("… có ý kiến như sau: Căn cứ Điều 10 Nghị định số …") or a section "I. CĂN CỨ …"; failing these,
/// a sentence of the body founds itself on an instrument. An instrument that is amended, reported, carried out or left to the
/// addressee ("đề nghị Công ty căn cứ Luật …") is no basis: rules that take any instrument look at the citations themselves.
/// </summary>
internal static partial class LegalBasisReader
{
    private const int DeepestOpening = 8;
    private const int LongestHeading = 160;

    public static LegalBasis Read(IReadOnlyList<BodyParagraph> body)
    {
        var text = body.Where(p => p.Zone != BodyZone.Annex).ToList();
        var bases = text.Where((p, i) => (p.Cell is null || p.Zone == BodyZone.Opening) && BasisParagraph().IsMatch(p.Folded.Text) && Opens(text, i))
            .Concat(Section(text)).ToList();
        var opening = text.Where(p => p.Zone == BodyZone.Opening).SelectMany(LegalCitations.In).ToList();
        var named = bases.SelectMany(LegalCitations.In).ToList();
        if (named.Count > 0 || (opening.Count > 0 && bases.Exists(b => b.Text.EndsWith(':'))) || bases.Exists(b => NamedByIssuer().IsMatch(b.Folded.Text)))
        {
            return new LegalBasis(LegalBasisKind.Opening, opening.Count > 0 ? opening : named, bases[0].PlaceOf());
        }

        if (Founded(text) is { } place)
        {
            return new LegalBasis(LegalBasisKind.Body, opening, place);
        }

        return bases.Count > 0 ? new LegalBasis(LegalBasisKind.Factual, opening, bases[0].PlaceOf()) : new LegalBasis(LegalBasisKind.None, opening, null);
    }

    // The first paragraphs of the text, or of the answer after "… có ý kiến như sau:" or after its first heading.
    private static bool Opens(List<BodyParagraph> text, int index) =>
        text[index].Zone == BodyZone.Opening || index < 1 || (index < 2 && text[0].Text.Length < LongestHeading)
        || (index < DeepestOpening && (!SentenceEnd().IsMatch(text[index - 1].Text) || (BasisParagraph().IsMatch(text[index - 1].Folded.Text) && Opens(text, index - 1))));

    // "I. CĂN CỨ PHÁP LÝ", then a list of instruments up to the next heading.
    private static IEnumerable<BodyParagraph> Section(List<BodyParagraph> text)
    {
        var heading = text.FindIndex(p => p.Text.Length < LongestHeading && SectionHeading().IsMatch(p.Folded.Text) && !SentenceEnd().IsMatch(p.Text));
        return heading < 0 ? [] : text.Skip(heading + 1).TakeWhile(p => !NextHeading().IsMatch(p.Text));
    }

    private static Place? Founded(List<BodyParagraph> text)
    {
        var lawSeen = false;
        foreach (var paragraph in text)
        {
            var laws = LegalCitations.In(paragraph).Any(c => c.IsNormativeLaw && (c.Number is not null || c.Date is not null || c.Kind is "Luật" or "Bộ luật"));
            foreach (Match founding in OwnBasis().Matches(paragraph.Folded.Text))
            {
                if (IsOwn(paragraph.Folded.Text, founding) && (laws || (lawSeen && PointsBack().IsMatch(founding.Value))))
                {
                    return paragraph.PlaceOf(founding.Groups["basis"].Index, founding.Groups["basis"].Length);
                }
            }

            lawSeen |= laws;
        }

        return null;
    }

    // "Đề nghị các đơn vị, căn cứ Luật …": what others are asked to go by.
    private static bool IsOwn(string text, Match founding)
    {
        var sentence = text.LastIndexOf(". ", founding.Index, StringComparison.Ordinal) + 1;
        return !LeftToOthers().IsMatch(text[sentence..founding.Groups["basis"].Index]);
    }

    [GeneratedRegex(@"[.;]$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[\s\-+•*""]*(?:\d{1,2}[.)]\s*)?căn\s?cứ\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BasisParagraph();

    // "Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh về …": a document named, though by neither number nor date.
    [GeneratedRegex(@"căn\s?cứ (?:vào )?(?:các )?(?:nghị quyết|quyết định|chỉ thị|nghị định|thông tư|kế hoạch|kết luận) của \p{L}[^,;.]{5,120} (?:về|ban hành|quy định|phê duyệt)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NamedByIssuer();

    [GeneratedRegex(@"^(?:[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?|[a-z])\s?[.)/]\s*(?:các )?(?:căn cứ|cơ sở) (?:pháp lý|lập|xây dựng|ban hành|đề xuất|thực hiện|và )", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^\s*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})?)\s?[.)/]\s*(?!Căn cứ|Luật|Bộ luật|Nghị|Thông tư|Quyết định|Pháp lệnh)\p{Lu}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NextHeading();

    [GeneratedRegex(@"(?:^[\s\-+•*""]*|[.,;:]\s+(?:và )?|(?<=\s)và )(?<basis>căn cứ\b[^.;]{0,400})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OwnBasis();

    [GeneratedRegex(@"^\W*(?:và )?căn cứ (?:vào )?(?:các )?(?:quy định|văn bản|điều luật|căn cứ)[^,]{0,40}\b(?:trên|nêu trên|nói trên|dẫn trên|viện dẫn)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PointsBack();

    [GeneratedRegex(@"\b(?:đề nghị|yêu cầu|giao|kiến nghị|hướng dẫn|chỉ đạo|để nghị|mời)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LeftToOthers();
}
