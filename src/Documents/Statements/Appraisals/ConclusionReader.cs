using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Appraisals;

/// <summary>What an appraisal report concludes: the last sentence on whether the draft may be submitted.</summary>
internal static partial class ConclusionReader
{
    public static AppraisalConclusion? Read(StatementText text)
    {
        if (!IsAppraisal(text.Document))
        {
            return null;
        }

        AppraisalConclusion? last = null;
        foreach (var sentence in text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex))
        {
            var match = Eligible().Match(sentence.Said);
            if (match.Success && !Supposed().IsMatch(sentence.Said[..match.Index]))
            {
                bool? eligible = match.Groups["or"].Success ? null : !match.Groups["not"].Success;
                last = new AppraisalConclusion(eligible, sentence.PlaceOf(match));
            }
        }

        return last;
    }

    private static bool IsAppraisal(AdministrativeDocument document)
    {
        var words = VietnameseText.Fold(string.Join(' ', document.TypeName, document.Subject, document.Notation));
        return words.Contains("thẩm định", StringComparison.Ordinal) || words.Contains("bctđ", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<![\p{L}])(?:(?<not>chưa|không)\s+(?:bảo\s+đảm\s+|đảm\s+bảo\s+)?)?(?<or>đủ\s*(?:/|hoặc|hay)\s*(?:chưa|không)\s+)?đủ\s+(?:các\s+)?điều\s+kiện(?:\s+(?:để\s+)?(?:trình|ban\s+hành|báo\s+cáo|xem\s+xét|thông\s+qua|phê\s+duyệt))?", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Eligible();

    [GeneratedRegex(@"(?<![\p{L}])(?:nếu|khi|trường\s+hợp|để\s+(?:bảo\s+đảm|đảm\s+bảo|có)|người|tổ\s+chức|cá\s+nhân|doanh\s+nghiệp)(?![\p{L}])[^.;]{0,60}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();
}
