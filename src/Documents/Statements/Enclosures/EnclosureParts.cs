using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>
/// Parts a list of enclosures into items: at semicolons, at numbers or letters that mark items, and at commas, "và", "cùng",
/// "kèm" before a further thing. A comma or "và" may also stand inside a title ("dự thảo Kế hoạch phát triển đề án, chương
/// trình"): there it parts only before what begins no title, or where no title has begun yet.
/// </summary>
internal static partial class EnclosureParts
{
    /// <summary>The items of a stretch.</summary>
    public static IEnumerable<(int Start, int Length)> Of(Sentence sentence, int start, int length)
    {
        var from = start;
        foreach (Match cut in Separator().Matches(sentence.Unquoted[start..(start + length)]))
        {
            var at = start + cut.Index;
            if (cut.Groups["word"].Success && !Parts(sentence, from, at, at + cut.Length))
            {
                continue;
            }

            yield return (from, at - from);
            from = at + cut.Length;
        }

        yield return (from, start + length - from);
    }

    private static bool Parts(Sentence sentence, int from, int at, int next)
    {
        var further = sentence.Unquoted[next..];
        return Untitled().IsMatch(further)
            || Bare().IsMatch(sentence.Unquoted[from..at])
            || (sentence.Unquoted[at] == ',' && sentence.IsCapital(next));
    }

    [GeneratedRegex(
        @"\s*;\s*(?:và\s+)?|\s*[,.]?\s+(?=\(?\d{1,2}[.)]\s+\p{L})|(?<=[,:])\s*(?=\(\d{1,2}\))|(?<word>\s*,\s*(?:và\s+|cùng\s+(?:với\s+)?|kèm\s+(?:theo\s+)?)?|\s+(?:và|cùng(?:\s+với)?)\s+|\s+kèm(?:\s+theo)?\s+)(?=" + EnclosureNouns.Before + "*" + EnclosureNouns.Things + ")",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Separator();

    // What stands in no title of another document.
    [GeneratedRegex(@"^(?:(?:dự\s+thảo|bảng|báo\s+cáo|công\s+văn|phụ\s+lục|biên\s+bản|thuyết\s+minh|bản\s+(?:đồ|vẽ|tổng|sao|chụp|trích|thuyết)|danh\s+(?:sách|mục)|giấy|thư|đơn|biểu|sơ\s+đồ|trích\s+|hợp\s+đồng|lý\s+lịch|phiếu|ý\s+kiến|văn\s+bản\s+(?:của|góp|tham|thẩm|số|trả|nêu|nói|trên|tại)|(?:hình\s+)?ảnh)|(?:các|những|cả)\s+(?:văn\s+bản|công\s+văn|ý\s+kiến|tài\s+liệu)|" + EnclosureNouns.Count + @"\s+(?:bản|bộ|tập)?\s*" + EnclosureNouns.Things + ")", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Untitled();

    // "dự thảo Quyết định", "Tờ trình này", "dự thảo": a thing named without its title.
    [GeneratedRegex(@"^\s*(?:[-+*•–]\s*|\(?(?:\d{1,2}|[a-zđ])\s*[.)/]\s*)*" + EnclosureNouns.Before + @"*(?:dự\s+thảo(?:\s+(?:quyết\s+định|qđ|kế\s+hoạch|kh|chỉ\s+thị|tờ\s+trình|ttr|nghị\s+quyết|nq|công\s+văn|báo\s+cáo|văn\s+bản|chương\s+trình))?|(?:tờ\s+trình|công\s+văn)(?:\s+(?:này|trình))?|đề\s+án|quy\s+chế|quy\s+định|bảng\s+tổng\s+hợp|thuyết\s+minh)\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Bare();
}
