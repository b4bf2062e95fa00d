using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>
/// Where the document leaves to the addressee what its own agency should have chosen: to choose between views ("cân nhắc hai ý
/// kiến trên", "phân xử giữa …"), whether or not ("bổ sung hay không bổ sung"), or an open end ("theo hướng mở", "tùy theo ý kiến được chọn").
/// </summary>
internal static partial class OpenQuestionReader
{
    public static IReadOnlyList<Place> Read(StatementText text) =>
    [
        .. from sentence in text.Spoken
           let match = Open().Match(sentence.Said) is { Success: true } open ? open : LeavesDifference(text, sentence)
           where match is not null
           select sentence.PlaceOf(match),
    ];

    /// <summary>
    /// Where a sentence lays a difference before the addressee to settle: "do còn khác nhau nên xin … cho ý kiến", "hai mốc này xin …
    /// chọn một", "xã X: muốn …; Sở báo cáo để … cho ý kiến".
    /// </summary>
    public static Match? LeavesDifference(StatementText text, Sentence sentence)
    {
        if (Left().Match(sentence.Said) is { Success: true } left)
        {
            return left;
        }

        // "Theo bên nào xin do Chủ tịch quyết định": what to choose is asked, and somebody else is to answer.
        if (Which().Match(sentence.Said) is { Success: true } which && Decider().IsMatch(sentence.Said))
        {
            return which;
        }

        return Passed().Match(sentence.Said) is { Success: true } passed
            && sentence.Agencies.Any(a => a.Start < passed.Index && a.IsConsultee && !text.Speaker.Is(a)) && !Done().IsMatch(passed.Value)
                ? passed
                : null;
    }

    /// <summary>Whether a stretch leaves the choice open.</summary>
    public static bool IsIn(string said) => Open().IsMatch(said);

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:cân\s+nhắc|phân\s+xử|phán\s+quyết|(?:lựa\s+)?chọn|quyết\s+định|phân\s+định|trọng\s+tài)\s+(?:(?:giữa|trong|một\s+trong|lấy|theo|việc)\s+)*(?:số\s+)?(?:hai|ba|các|những|\d{1,2}|một\s+trong|đôi)\s+(?:\p{L}+\s+){0,2}?(?:ý\s+kiến|quan\s+điểm|luồng|phương\s+án|loại\s+ý)"
        + @"|(?:có\s+)?(?:\p{L}+\s+){1,4}hay\s+(?:không|chưa|giữ|để|thôi)(?![\p{L}])(?![^.;,]{0,80}\sthì\s)|tùy\s+(?:theo|thuộc(?:\s+vào)?)\s+(?:\p{L}+\s+){0,2}?(?:ý\s+kiến|phương\s+án|quyết\s+định|lựa\s+chọn|chủ\s+trương|chỉ\s+đạo)"
        + @"|(?:theo\s+)?hướng\s+mở|để\s+(?:ngỏ|mở)(?![\p{L}])|(?:dự\s+thảo|mức|nội\s+dung|phần|khoản|mục|điều|số)\s+(?:[^.;,]{0,40}?\s)?để\s+trống(?![\p{L}])|để\s+trống\s+(?:phần|mức|nội|khoản|mục|điều|số)(?![\p{L}])|(?:theo|chọn|quyết\s+định)\s+phương\s+án\s+(?:phù\s+hợp|tối\s+ưu|thích\s+hợp|hợp\s+lý|nào)(?:\s+(?:nhất|hơn))?(?=\s*(?:để|,|[.;/]|$))|(?:chưa|không)\s+(?:có\s+|nêu\s+|đưa\s+ra\s+)?(?:chính\s+kiến|quan\s+điểm|(?:ý\s+kiến|lựa\s+chọn)\s+(?:riêng|của\s+mình)|lựa\s+chọn\s+mà)|chỉ\s+nêu\s+lại"
        + @"|tùy\s+(?:thuộc\s+(?:vào\s+)?)?(?:đồng\s+chí\s+)?" + Committee
        + @"|(?:do|để|xin|trình|mong|đề\s+nghị)(?![\p{L}])[^.;]{0,40}?" + Committee + @"[^.;]{0,40}?(?:cân\s+nhắc|lựa\s+chọn|quyết\s+định|chọn)\s+giữa"
        + @"|(?:trình|gửi|báo\s+cáo)\s[^.;]{0,40}?" + Committee + @"[^.;]{0,20}?(?:cả\s+)?(?:hai|ba|0?[23])\s+" + Things + @"[^.;]{0,40}?\s(?:để\s+)?(?:lựa\s+chọn|quyết\s+định|chọn))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Open();

    private const string Asks = @"(?:xin|kính\s+(?:trình|đề\s+nghị|mong)|đề\s+nghị|trình|báo\s+cáo|mong|do|để)(?![\p{L}])[^.;]{0,40}?(?:ubnd|ủy\s+ban|chủ\s+tịch|lãnh\s+đạo)[^.;]{0,60}?";

    private const string Things = @"(?:ý\s+kiến|quan\s+điểm|phương\s+án|vị\s+trí|nơi|hướng|cách|mức|mốc|bản|thời\s+điểm|địa\s+điểm|lộ\s+trình|kịch\s+bản|đề\s+nghị)";

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:(?:còn|vẫn|chưa|có)\s+(?:\p{L}+\s+){0,2}?(?:khác\s+nhau|khác\s+biệt|thống\s+nhất(?:\s+với\s+nhau)?|gặp\s+nhau|đồng\s+thuận)|trái\s+(?:ngược|chiều)|(?:đều|cùng)\s+có\s+(?:lý|cơ\s+sở|mặt\s+được))(?:(?!chọn\s|đề\s+xuất|(?:xin|vẫn)\s+giữ|nghiêng|theo\s+hướng|tiếp\s+thu|(?<!chưa\s)đã\s)[^.;]){0,160}?" + Asks + @"(?:cho\s+(?:ý\s+kiến|hướng|chủ\s+trương)|quyết\s+định|chọn|chỉ\s+đạo|tiếng\s+nói|định\s+đoạt|phân\s+xử)"
        + @"|(?:theo|chọn|lấy|quyết\s+định|áp\s+dụng)\s+(?:[^.;,]{0,40}?\s)?một\s+trong\s+(?:hai|ba|các|những|số\s+các|0?[23])\s+" + Things
        + @"|(?:hai|ba|các|cả\s+hai|0?[23])\s+" + Things + @"\s+(?:này\s+|trên\s+|nêu\s+trên\s+)?(?:[^.;]{0,40}?\s)?(?:để\s+)?" + Asks + @"(?:chọn\s+(?:lấy\s+)?một|quyết\s+định\s+(?:chọn|một)|chọn\s+(?:" + Things + @"\s+)?nào)"
        + @"|(?:trình|nêu|báo\s+cáo|gửi|để|giữ)\s+(?:nguyên\s+|cả\s+|song\s+song\s+)*(?:hai|ba|0?[23])\s+(?:loại\s+|luồng\s+|nhóm\s+)?" + Things + @"\s+(?:[^.;]{0,40}?\s)?(?:để|xin|kính\s+mong)\s+(?:[^.;]{0,30}?)(?:ubnd|ủy\s+ban|chủ\s+tịch)[^.;]{0,60}?(?:quyết\s+định|(?:lựa\s+)?chọn|cho\s+ý\s+kiến|phán\s+quyết|phân\s+xử|định\s+đoạt)"
        + @"|" + Asks + @"(?:quyết\s+định|cho\s+ý\s+kiến|chọn)[^.;]{0,40}?\s(?:vì|do|bởi)\s[^.;]{0,60}?(?:chưa\s+(?:thống\s+nhất|gặp\s+nhau|đồng\s+thuận)|khác\s+(?:nhau|ý)|trái\s+(?:chiều|ngược)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Left();

    private const string Committee = @"(?:ubnd|ủy\s+ban|chủ\s+tịch|lãnh\s+đạo\s+(?:ubnd|ủy\s+ban|tỉnh))";

    [GeneratedRegex(@"(?<!(?:không\s+(?:có\s+)?|chưa\s+có\s+|bất\s+(?:kỳ|cứ)\s+))(?<![\p{L}])(?:" + Things + @"|bên|cơ\s+quan|sở|ngành|mức\s+\p{L}+)\s+nào(?!\s+(?:khác|cũng|trái|phản|chưa|không|có|đã))(?![\p{L}])|(?<![\p{L}])(?:\d\S*|một|hai|có|giao|giữ|theo)(?:\s+\p{L}+)?\s+hay\s+(?:\d|\p{L}+\s)[^.;,]{0,40}?,?\s*(?:do|xin|đề\s+nghị|kính|trình)\s", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Which();

    [GeneratedRegex(@"(?<![\p{L}])(?:do|để|xin|trình|mong|đề\s+nghị|tùy|chờ)(?![\p{L}])[^.;]{0,80}?" + Committee, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Decider();

    // A wish of another agency, and nothing done about it but passing it on.
    [GeneratedRegex(@"(?<![\p{L}])(?:muốn|mong\s+muốn|có\s+nguyện\s+vọng|đề\s+nghị|kiến\s+nghị)\s[^.;]{3,160}[;,]\s*(?:sở|ban|cơ\s+quan\s+trình)\s+(?:xin\s+)?(?:báo\s+cáo|kính\s+trình|trình|chuyển)\s+(?:để\s+)?(?:ubnd|ủy\s+ban|chủ\s+tịch)[^.;]{0,40}(?:cho\s+ý\s+kiến|quyết\s+định)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Passed();

    [GeneratedRegex(@"(?<![\p{L}])(?:tiếp\s+thu|đã|chỉnh|bổ\s+sung\s+vào|không\s+đưa)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Done();
}
