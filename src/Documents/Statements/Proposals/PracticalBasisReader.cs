using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>The practical basis (L2): the situation, the need, results so far, an assignment carried out; in the text or as a factual "Căn cứ".</summary>
internal static partial class PracticalBasisReader
{
    /// <summary>Where words announce it, those places; else every sentence that tells something once all that is no basis is taken away.</summary>
    public static IReadOnlyList<Place> Read(StatementText text) => Announced(text) is { Count: > 0 } announced ? announced : Telling.In(text);

    private static List<Place> Announced(StatementText text) =>
    [
        .. from sentence in text.Sentences
           where sentence.Paragraph.Zone != BodyZone.Annex
           let match = FirstOf(Basis().Match(sentence.Said), Event().Match(sentence.Said), Done().Match(sentence.Said))
           where match.Success
           select sentence.PlaceOf(match),
    ];

    private static Match FirstOf(params ReadOnlySpan<Match> matches)
    {
        foreach (var match in matches)
        {
            if (match.Success)
            {
                return match;
            }
        }

        return Match.Empty;
    }

    // What was asked by others, done or found so far; asking for opinions and answering them is the procedure, no basis.
    [GeneratedRegex(
        @"(?<!\p{L})(?:sau\s+khi\s+(?:\p{L}+\s+){0,2}?(?:kiểm\s+tra|thẩm\s+định|rà\s+soát|xem\s+xét|nghiên\s+cứu|khảo\s+sát|làm\s+việc|đánh\s+giá)|nhận\s+được\s+(?:tờ\s+trình|công\s+văn|văn\s+bản|đơn|hồ\s+sơ|đề\s+nghị|báo\s+cáo|phản\s+ánh)(?!\s+(?:tham\s+gia|góp\s+ý|trả\s+lời|của\s+các))|xét\s+(?:đề\s+nghị|thành\s+tích|hồ\s+sơ|kết\s+quả)|đã\s+(?:phối\s+hợp|tổ\s+chức|rà\s+soát|hoàn\s+thành|kiểm\s+tra|khảo\s+sát|thẩm\s+định)(?!\s+(?:lấy|gửi|xin|tham\s+gia|góp))|chưa\s+(?:có|được|đầy\s+đủ|bảo\s+đảm|đảm\s+bảo)\s+(?!ý\s+kiến|văn\s+bản|lấy|thống\s+nhất|tham\s+gia)|còn\s+(?:hạn\s+chế|bất\s+cập|chậm|thấp|nhiều)|thấp\s+hơn|mới\s+(?:đạt|có)\s+\d|(?:tăng|giảm)\s+(?:từ|so))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Done();

    // What happened on a day, and what is short or damaged, are the situation itself, without any word that announces it.
    [GeneratedRegex(
        @"(?<!\p{L})(?:ngày\s+\d{1,2}\b[^.;]{0,120}?(?<!không\s)(?<!\p{L})(?:xảy\s+ra|phát\s+sinh|xuất\s+hiện|bùng\s+phát|tái\s+phát|ghi\s+nhận)|(?:chỉ\s+còn|còn\s+thiếu|(?:không|chưa)\s+(?:đủ|đáp\s+ứng)|thiệt\s+hại|bị\s+(?:hư\s+hỏng|cuốn\s+trôi|ngập|sạt\s+lở|vùi\s+lấp))\s+[\p{L}\d])",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Event();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:cơ\s+sở\s+thực\s+tiễn|(?:căn\s+cứ|xuất\s+phát\s+từ|từ|xét|trước|do|theo)\s+(?:\p{L}+\s+){0,2}?(?:tình\s+hình|thực\s+(?:trạng|tế|tiễn)|nhu\s+cầu|yêu\s+cầu(?:\s+(?:thực|nhiệm|công|quản))?|kết\s+quả|đòi\s+hỏi)|thực\s+hiện\s+(?:\p{L}+\s+){0,3}?(?:chỉ\s+đạo|nhiệm\s+vụ|phân\s+công|giao|công\s+văn|văn\s+bản|thông\s+báo|kết\s+luận|kế\s+hoạch|chương\s+trình|nghị\s+quyết|quyết\s+định|chỉ\s+thị)|qua\s+(?:rà\s+soát|kiểm\s+tra|theo\s+dõi|thực\s+tế|khảo\s+sát|\p{L}+\s+(?:năm|tháng)|triển\s+khai|nghiên\s+cứu|tổng\s+hợp)|(?:trong\s+)?(?:thời\s+gian|những\s+năm|các\s+năm|giai\s+đoạn)\s+(?:qua|vừa\s+qua|gần\s+đây|\d{4})|trên\s+cơ\s+sở\s+(?:kết\s+quả|thực\s+tế|đề\s+nghị|nhu\s+cầu|rà\s+soát|ý\s+kiến)|(?:để|nhằm)\s+(?:kịp\s+thời|bảo\s+đảm|đảm\s+bảo|đáp\s+ứng|có\s+cơ\s+sở|tạo|phù\s+hợp|triển\s+khai|tiếp\s+tục|thống\s+nhất|nâng\s+cao|khắc\s+phục|giải\s+quyết|tháo\s+gỡ|hoàn\s+thành|thực\s+hiện|tăng\s+cường)|(?:sự\s+|là\s+|rất\s+|thật\s+sự\s+)cần\s+thiết|cần\s+thiết\s+(?:phải|ban\s+hành|điều\s+chỉnh|xây\s+dựng)|xét\s+thấy\s+cần|thực\s+trạng|hiện\s+(?:nay|trạng)|tính\s+đến|đến\s+nay|hiện\s+trên\s+địa\s+bàn|trên\s+địa\s+bàn\s+tỉnh\s+(?:hiện|có|đã|còn)|không\s+còn\s+phù\s+hợp|(?:còn\s+)?(?:khó\s+khăn|vướng\s+mắc|bất\s+cập|hạn\s+chế)\s*,|đã\s+(?:xuống\s+cấp|hư\s+hỏng|hết\s+hiệu\s+lực|quá\s+tải|đạt\s+được|triển\s+khai))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Basis();
}
