using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Tells normative documents from individual decisions by the signs of domain.md §5.2. Only types that can be normative are
/// scored; a letter that speaks of a normative draft is none.
/// </summary>
internal static partial class NormativeScoring
{
    private static readonly string[] Able = ["QĐ", "NQ", "NĐ", "TT", "TTLT", "L", "PL", "QyĐ", "QC"];

    public static NormativeScore Of(AdministrativeDocument document, DocumentNotation? notation, IReadOnlyList<BodyParagraph> body)
    {
        if (!Able.Contains(document.Type, StringComparer.Ordinal))
        {
            return NormativeScore.None;
        }

        var signs = new List<Place>();
        var score = ByNotation(document, notation, signs);
        score += Weigh(body, BodyZone.Opening, LawOnNormativeDocuments(), 1, signs);
        score += Weigh(body, null, ScopeAndSubjects(), 1, signs);
        score += Weigh(body, null, EffectFromDay(), 1, signs);
        score += Weigh(body, null, Repeals(), 1, signs);
        score += ByFormula(body, signs);
        if (document.Recipients.FirstOrDefault(r => Inspection().IsMatch(Language.VietnameseText.Fold(r))) is { } inspector && document.Evidence.TryGetValue("recipients", out var place))
        {
            signs.Add(place with { Quote = inspector });
            score++;
        }

        return new NormativeScore(score, signs);
    }

    // The year stands in the notation of normative documents alone.
    private static int ByNotation(AdministrativeDocument document, DocumentNotation? notation, List<Place> signs)
    {
        if (document.Type is "NĐ" or "TT" or "TTLT" or "L" or "PL")
        {
            signs.Add(document.Evidence.GetValueOrDefault("type") ?? new Place(null, null, null, document.TypeName ?? document.Type, ReadingMethod.Text));
            return NormativeScore.Normative;
        }

        if (notation?.Notation is null)
        {
            return 0;
        }

        if (notation.HasYear && Issuers().IsMatch(Language.VietnameseText.Fold(notation.Notation)))
        {
            signs.Add(notation.Place);
            return NormativeScore.Normative;
        }

        return notation.HasYear ? 1 : -1;
    }

    // Since 2025 the issuer "ban hành Quyết định …" and no line "QUYẾT ĐỊNH:" follows; individual decisions keep that line.
    private static int ByFormula(IReadOnlyList<BodyParagraph> body, List<Place> signs)
    {
        var text = body.Where(p => p.Zone != BodyZone.Annex).Take(40).ToList();
        if (text.Exists(p => DecidesLine().IsMatch(p.Folded.Text)))
        {
            return -1;
        }

        var formula = text.Find(p => Formula().IsMatch(p.Folded.Text));
        if (formula is null)
        {
            return 0;
        }

        signs.Add(formula.PlaceOf());
        return 1;
    }

    private static int Weigh(IReadOnlyList<BodyParagraph> body, BodyZone? zone, Regex sign, int weight, List<Place> signs)
    {
        foreach (var paragraph in body.Where(p => zone is null || p.Zone == zone))
        {
            var match = sign.Match(paragraph.Folded.Text);
            if (match.Success)
            {
                signs.Add(paragraph.PlaceOf(match.Index, match.Length));
                return weight;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"(?:qđ-(?:ct)?ubnd|qđ-ttg|nq-hđnd|qđ-[\p{L}&]+)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Issuers();

    [GeneratedRegex(@"luật ban hành văn bản (?:quy phạm pháp luật|qppl)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LawOnNormativeDocuments();

    [GeneratedRegex(@"phạm vi điều chỉnh(?: và|,)? đối tượng áp dụng|^(?:điều \d+\. )?(?:đối tượng áp dụng|phạm vi điều chỉnh)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ScopeAndSubjects();

    [GeneratedRegex(@"có hiệu lực(?: thi hành)?(?: kể)? từ ngày\s*(?:\d{1,2}(?:\s*tháng\s*\d{1,2}\s*năm\s*\d{4}|\s*/\s*\d{1,2}\s*/\s*\d{4})?|[.…_]+|\s*tháng)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex EffectFromDay();

    [GeneratedRegex(@"(?:bãi bỏ|thay thế|hết hiệu lực)[^.;]{0,120}(?:quyết định|nghị quyết) (?:số )?[\d.…]*\s*/20\d\d/(?:qđ|nq)-\p{L}*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Repeals();

    [GeneratedRegex(@"^quyết (?:định|nghị)\s*:?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DecidesLine();

    [GeneratedRegex(@"ban hành (?:quyết định|nghị quyết)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Formula();

    [GeneratedRegex(@"cục (?:kiểm tra|ktvb|kt vb)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Inspection();
}
