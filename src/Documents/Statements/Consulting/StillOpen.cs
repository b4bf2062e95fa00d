using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>
/// Where a draft is still with those asked: it lies there now, they study it, the asking runs beside the filing, or the time for
/// answers ends after the day of the document.
/// </summary>
internal static partial class StillOpen
{
    public static Match? In(StatementText text, string said, int from, int length)
    {
        var lies = Lies().Match(said, from, length);
        if (lies.Success && !Past().IsMatch(said[from..lies.Index]))
        {
            return lies;
        }

        return Until().Matches(said[..(from + length)], from).FirstOrDefault(m => SpokenDates.DayOf(m) is { } day && day > text.Document.Date && !AskedFromAbove().IsMatch(said[..m.Index]));
    }

    private const string Opinion = @"(?:ý\s+kiến(?!\s+(?:chỉ\s+đạo|của\s+(?:ubnd|ủy\s+ban|chủ\s+tịch|lãnh\s+đạo|bộ)))|góp\s+ý)";

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:hiện|còn|vẫn|đang)\s+(?:còn\s+|đang\s+)*(?<=đang\s+)(?:được\s+)?(?:gửi|nằm|để|chuyển|ở)\s[^.;]{0,220}?(?:xin|lấy|cho|có|tham\s+gia|để|góp)\s+(?:[^.;,]{0,30}?\s)?(?:" + Opinion + @"|trả\s+lời)"
        + @"|(?:sở|cơ\s+quan|đơn\s+vị|ngành|địa\s+phương|huyện|xã|nơi)\s+(?:[^.;,]{0,60}?\s)?(?:còn\s+)?đang\s+(?:nghiên\s+cứu|xem\s+xét|soạn|chuẩn\s+bị)\s*(?:,\s*)?(?:[^.;,]{0,30}?\s)?(?:góp\s+ý|chưa\s+trả\s+lời|trả\s+lời|ý\s+kiến)"
        + @"|(?:việc\s+(?:gửi\s+)?(?:lấy|xin)\s+ý\s+kiến|ý\s+kiến\s+của)\s[^.;]{0,120}?\s?đang\s+(?:được\s+)?(?:thực\s+hiện|tiến\s+hành|thu\s+thập|tổng\s+hợp|triển\s+khai|lấy|gửi)"
        + @"|đang\s+(?:chờ|đợi)\s+(?:văn\s+bản|ý\s+kiến|trả\s+lời|phúc\s+đáp)\s*(?=[,.;)]|$)|(?:có|nhận\s+được)\s+(?:là\s+|thì\s+)?sẽ\s+(?:gửi|bổ\s+sung|cập\s+nhật|chuyển)\s+(?:sau|tiếp|ngay)"
        + @"|(?:trong\s+khi|đang|còn)\s+(?:chờ|đợi)\s+(?:văn\s+bản|ý\s+kiến|trả\s+lời)\s+(?:trả\s+lời\s+|góp\s+ý\s+|tham\s+gia\s+)?của(?!\s+(?:ubnd\s+tỉnh|ủy\s+ban\s+nhân\s+dân\s+tỉnh|chủ\s+tịch|bộ|chính\s+phủ|thủ\s+tướng|cấp\s+trên))"
        + @"|đang\s+(?:chờ|đợi)\s+(?:[^.;,]{0,60}?\s)(?:trả\s+lời|phúc\s+đáp|cho\s+ý\s+kiến|góp\s+ý)"
        + @"|(?:chưa\s+(?:đến|hết)|còn(?:\s+trong)?)\s+(?:thời\s+)?hạn\s+(?:trả\s+lời|góp\s+ý|phúc\s+đáp|(?:cho\s+|gửi\s+|tham\s+gia\s+)?ý\s+kiến)|ý\s+kiến\s+(?:của\s+)?(?:sở|cơ\s+quan|công\s+an|ubnd|ban|thanh\s+tra|các\s+(?:sở|cơ\s+quan|ngành))(?![\p{L}])[^.;,]{0,60}?\ssẽ\s+(?:được\s+)?(?:gửi|bổ\s+sung|cập\s+nhật|chuyển|tổng\s+hợp)"
        + @"|(?:cùng\s+với\s+việc\s+trình|song\s+song)[^.;]{0,100}?(?:lấy|xin)\s+ý\s+kiến)(?![\p{L}])",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Lies();

    [GeneratedRegex(@"(?<![\p{L}])(?:khi|lúc|trước\s+(?:đây|đó)|trong\s+(?:thời\s+gian|lúc))(?![\p{L}])[^.;,]{0,40}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Past();

    // A ministry's own term for the province's answer: the letter is filed to keep it.
    [GeneratedRegex(@"(?<![\p{L}])(?:bộ(?!\s+(?:chỉ\s+huy|ch|đội)(?![\p{L}]))|chính\s+phủ|thủ\s+tướng|trung\s+ương|kiểm\s+toán\s+nhà\s+nước|quốc\s+hội)(?![\p{L}])[^.]{0,250}?(?:đề\s+nghị|yêu\s+cầu|giao|lấy\s+ý\s+kiến|gửi)\s+(?:[^.;]{0,60}?\s)?(?:ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|các|địa|tỉnh)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AskedFromAbove();

    [GeneratedRegex(@"(?<![\p{L}])(?:thời\s+)?hạn\s+(?:cuối\s+)?(?:(?:góp\s+ý|trả\s+lời|(?:tham\s+gia\s+|gửi\s+|cho\s+)?ý\s+kiến|nhận\s+\p{L}+\s+\p{L}+)\s+)(?:là\s+|đến\s+|cho\s+đến\s+|trước\s+)?(?:hết\s+)?" + SpokenDates.Pattern, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Until();
}
