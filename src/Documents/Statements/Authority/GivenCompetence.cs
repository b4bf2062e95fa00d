using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>
/// Words by which a rule or the Committee leaves a kind of matter to a body: "… do Sở X cấp", "phân cấp cho Sở X …", "Điều 4 giao
/// Sở X …". Preparing, appraising and checking are no deciding; what is only asked for is not given.
/// </summary>
internal static partial class GivenCompetence
{
    public static IEnumerable<Match> In(string said) =>
        LeftTo().Matches(said).Concat(GivenTo().Matches(said)).Concat(Passed().Matches(said)).Concat(Entitled().Matches(said))
            .Where(m => !Asked().IsMatch(said[..m.Index]));

    /// <summary>Whether the words before a claim begin their clause with the matter itself: "loại giấy phép … này", "việc nêu trên".</summary>
    public static bool IsOfThis(string before) => This().IsMatch(before);

    private const string Body = @"(?=(?<body>(?:chủ\s+tịch\s+)?(?:[^\s,.;()]+)(?:\s+[^\s,.;()]+){0,6}))";

    private const string Decides = @"(?:xem\s+xét\s*,\s*)?(?:quyết\s+định|phê\s+duyệt|chấp\s+thuận|giải\s+quyết|cho\s+phép|công\s+nhận|thu\s+hồi|cấp(?:\s+(?:phép|giấy|lại|đổi|mới))?)";

    // The body's own name, up to what it does: no other work stands between.
    private const string Name = @"(?:(?!tham\s+mưu|chủ\s+trì|phối\s+hợp|thẩm\s+định|kiểm\s+tra|rà\s+soát|trình|đề\s+xuất|hướng\s+dẫn|báo\s+cáo|quản\s+lý|tổ\s+chức|chuẩn\s+bị|tổng\s+hợp)[^.;,])";

    private const string Law = @"(?:\d\s?/\s?\p{L}|/qh\d|(?:điều|khoản)\s+\d|(?<!\p{L})(?:luật|nghị\s+định|thông\s+tư|phân\s+cấp|quy\s+định)(?!\p{L}))";

    private const string LawBefore = "(?<=" + Law + ".{0,260})";

    private const string Rule = @"(?<=(?<!\p{L})(?:luật|nghị\s+định|thông\s+tư|quyết\s+định|quy\s+định|(?:điều|khoản)\s+\d+)(?!\p{L})[^;]{0,220})";

    // "Theo Quyết định số … về phân cấp, việc chấp thuận đấu nối vào đường tỉnh do Sở Xây dựng quyết định."
    [GeneratedRegex(LawBefore + @"(?<!\p{L})(?<!các\s)(?:(?<this>việc|nội\s+dung\s+này|vấn\s+đề\s+này|thủ\s+tục\s+này|hồ\s+sơ\s+này|đây\s+là(?:\s+việc)?)|giấy\s+phép|giấy\s+chứng\s+nhận)(?!\p{L})[^.;:]{0,200}?\s+do\s+" + Body + @"[^.;,]{3,80}?\s+" + Decides + @"(?=\s*(?:[.;,)]|$|(?:theo|chứ|mà|nên|không|thay)(?!\p{L})))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LeftTo();

    // "Ủy ban nhân dân tỉnh đã phân cấp cho Sở Xây dựng chấp thuận …": counts where the act is the letter's own matter.
    [GeneratedRegex(@"(?<!\p{L})(?<not>chưa\s+)?(?:phân\s+cấp|ủy\s+quyền|giao\s+(?:thẩm\s+)?quyền|trao\s+quyền|đã\s+giao|" + Rule + @"(?<!được\s)giao)\s+(?:cho\s+)?" + Body + Name + @"{3,70}?\s+(?:được\s+)?" + Decides + @"(?!\p{L})[^.;]{0,200}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex GivenTo();

    // "việc cấp giấy phép … đã được UBND tỉnh ủy quyền cho Sở Công Thương thực hiện": the matter stands first.
    [GeneratedRegex(@"(?<!\p{L})(?<!các\s)(?:việc|nội\s+dung|thủ\s+tục|giấy\s+phép|thẩm\s+quyền)\s[^.;:,]{3,160}?\s(?<not>chưa\s+)?(?:đã\s+)?được\s+(?:(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+tỉnh\s+)?(?:phân\s+cấp|ủy\s+quyền|giao\s+thẩm\s+quyền|chuyển\s+thẩm\s+quyền)\s+(?:về\s+)?(?:cho\s+)?" + Body, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Passed();

    // "… quy định Sở Công Thương có thẩm quyền cấp …", "theo phân cấp, Sở Công Thương là cơ quan cấp …": likewise.
    [GeneratedRegex(LawBefore + @"(?:quy\s+định|thì|,|là|:)\s+" + Body + @"[^.;,]{3,70}?\s+(?:(?<not>không\s+)?(?:có|đủ)\s+(?:đủ\s+)?thẩm\s+quyền\s+(?!của|thuộc)|(?<not>không\s+phải\s+)?là\s+(?:cơ\s+quan|đơn\s+vị|nơi)\s+" + Decides + @"(?!\p{L}))[^.;]{3,200}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Entitled();

    [GeneratedRegex(@"(?<!\p{L})(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất|xin|kính\s+trình|mong|trình|dự\s+kiến|nếu|sẽ)\s(?:[^.;,]{0,60}\s)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?:^|[,.;:]|(?<!\p{L})(?:thì|nên|vì|do|song|nhưng|tuy|mặc\s+dù|đối\s+với|tuy\s+nhiên))[\s\-+]*(?:loại|việc|nội\s+dung|giấy\s+phép|hồ\s+sơ|thủ\s+tục|vấn\s+đề|trường\s+hợp|công\s+việc)\s+(?:[^\s,.;:]+\s+){0,12}?(?:này|nêu\s+trên|nói\s+trên)(?!\p{L})[^,.;:]{0,60}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex This();
}
