using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>Enclosures named within a sentence. What another document encloses ("ban hành kèm theo Quyết định số …") is none.</summary>
internal static partial class EnclosurePhrases
{
    public static IEnumerable<(int Start, int Length, bool Bracketed)> In(Sentence sentence)
    {
        if (AnnexHead().IsMatch(sentence.Text))
        {
            yield break;
        }

        var bracketed = false;
        foreach (Match bracket in Bracket().Matches(sentence.Unquoted))
        {
            var inside = bracket.Groups["inside"];
            if (Mention().IsMatch(inside.Value) && !OfThingBefore().IsMatch(inside.Value) && Strip().Match(sentence.Unquoted, inside.Index, inside.Length) is { Success: true } what)
            {
                bracketed = true;
                yield return (what.Groups["what"].Index, what.Groups["what"].Length, true);
            }
        }

        if (bracketed)
        {
            yield break;
        }

        if (Open().Match(sentence.Unquoted) is { Success: true } open)
        {
            var what = open.Groups["what"];
            yield return (what.Index, what.Length, false);
        }

        foreach (Match behind in Behind().Matches(sentence.Unquoted))
        {
            var what = behind.Groups["what"];
            yield return (what.Index, what.Length, false);
        }
    }

    // "(Kèm theo Công văn số … của …)" alone in a paragraph heads an annex.
    [GeneratedRegex(@"^\s*\((?:ban\s+hành\s+)?kèm\s+theo\s+(?:văn\s+bản|tờ\s+trình|công\s+văn|quyết\s+định|kế\s+hoạch|báo\s+cáo|thông\s+báo)\s+(?:số|này)?[^)]*\)\s*\.?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AnnexHead();

    [GeneratedRegex(@"\((?<inside>[^()]{0,600}(?:\([^()]{0,200}\)[^()]{0,400})?)\)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<!ban\s+hành\s)(?:(?:gửi|đính|có)?\s*kèm(?:\s+theo)?(?!\s+(?:theo\s+)?(?:quyết\s+định|nghị\s+định|thông\s+tư|nghị\s+quyết|quy\s+chế|luật)\s+số)|gửi\s+kèm|đính\s+kèm)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mention();

    // "… gửi thư mời (bản song ngữ kèm bản dịch)": how the thing before the bracket is made, not what this letter encloses.
    [GeneratedRegex(@"^\s*(?:bản|tập|quyển)\s+(?:song\s+ngữ|tiếng|gốc|chính|in|giấy|điện\s+tử|viết\s+tay)(?!\p{L}).*kèm(?:\s+theo)?\s+\p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfThingBefore();

    // Without "có", "gửi kèm", "kèm theo", "chi tiết tại" at its ends, what is left is the thing.
    [GeneratedRegex(
        @"\G\s*(?:(?:có|gửi|xin\s+gửi|đính|chi\s+tiết|theo|tại|và|như|cụ\s+thể|hồ\s+sơ|kèm|kèm\s+theo|gồm|bao\s+gồm|tờ\s+trình\s+này|văn\s+bản\s+này|công\s+văn\s+này)\s*[:,]?\s+)*(?<what>\S.*?)\s*(?:[,;]?\s*(?:được\s+)?(?:gửi\s+)?(?:đính\s+)?kèm(?:\s+theo)?(?:\s+(?:tờ\s+trình|công\s+văn|văn\s+bản)(?:\s+này)?)?)?\s*\.?$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Strip();

    // "Gửi kèm Tờ trình này: …", "Kèm theo Công văn này là dự thảo …", "xin gửi kèm …"
    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:ban\s+hành|danh\s+mục|phụ\s+lục|biểu|mẫu|quy\s+chế|quy\s+định|bảng)\s)(?:gửi\s+kèm(?:\s+theo)?|kèm(?:\s+theo)?|đính\s+kèm(?:\s+theo)?)\s*(?:,?\s*cùng(?:\s+với)?\s+)?(?:(?:tờ\s+trình|công\s+văn|văn\s+bản|hồ\s+sơ)(?:\s+(?:này|trình))?)?\s*(?:là|có|gồm(?:\s+có)?|bao\s+gồm|các\s+tài\s+liệu(?:\s+sau)?|hồ\s+sơ\s+gồm)?\s*[:,]?\s*(?<what>(?:\d{1,2}\s*[.)]?\s*)?(?:bộ\s+|bản\s+|các\s+)?(?:dự\s+thảo|công\s+văn|văn\s+bản|báo\s+cáo|bảng|phụ\s+lục|(?:quyết\s+định|tờ\s+trình)(?=\s+số\s*:?\s*\d)|biên\s+bản|bản\s+(?:đồ|vẽ|sao|tổng)|danh\s+(?:sách|mục)|giấy|phiếu|biểu|thuyết\s+minh|đề\s+án|kế\s+hoạch|thư\s+mời|đơn\s(?!vị))(?!\s+(?:số\s+\S+\s+)?(?:ngày\s+\S+\s+)?(?:của\s+(?:chính\s+phủ|thủ\s+tướng|bộ)))[^.]*)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Open();

    // "Chi tiết xem bảng tổng hợp kèm theo", "Biên bản họp có chữ ký các thành viên, gửi kèm": the thing stands before.
    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:của|theo|tại)\s)(?<what>(?:dự\s+thảo|bảng\s+(?:tổng\s+hợp|kê|tính|so\s+sánh)|biên\s+bản|danh\s+(?:sách|mục)|phụ\s+lục|báo\s+cáo|bản\s+(?:đồ|vẽ|sao|chụp|tổng\s+hợp)|thuyết\s+minh|thư\s+mời|giấy\s+mời|sơ\s+đồ|dự\s+toán)[^.;:,()]{0,80}?)[\s,]+(?:(?:được|có|xin)\s+)?(?:(?:gửi\s+|đính\s+)?kèm(?:\s+theo)?|gửi\s+cùng)(?=\s*(?:[.;,)/]|$|(?:tờ\s+trình|công\s+văn|văn\s+bản)\s*(?:này|[.;,)/]|$)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Behind();
}
