namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>The words of asking for and giving opinions (domain.md §8.3, L3 and N1), as patterns on folded text.</summary>
internal static class ConsultingWords
{
    /// <summary>Asking: "lấy ý kiến", "xin ý kiến", "tham vấn", "trao đổi ý kiến", "gửi … góp ý".</summary>
    public const string Ask =
        @"(?:(?:lấy|xin|tham\s+khảo|thu\s+thập|trưng\s+cầu|hỏi|trao\s+đổi|tham\s+vấn|đề\s+nghị\s+(?:[^.;]{0,120}?\s)?(?:tham\s+gia|cho|có|góp))\s+(?:\p{L}+\s+){0,2}?ý\s+kiến|đề\s+nghị\s+(?:[^.;]{0,120}?\s)?(?:góp\s+ý|phối\s+hợp\s+cho\s+ý\s+kiến)|tham\s+vấn|gửi\s+(?:[^.;]{0,160}?\s)?(?:để\s+|đề\s+nghị\s+)?(?:góp\s+ý|tham\s+gia\s+(?:ý\s+kiến|góp\s+ý)|cho\s+ý\s+kiến|có\s+ý\s+kiến))";

    /// <summary>Asking for opinions whatever the tense, as a bare verb.</summary>
    public const string AskAny = @"(?:(?:tổ\s+chức\s+|gửi\s+|tiến\s+hành\s+|thực\s+hiện\s+(?:việc\s+)?)?(?:lấy|xin|tham\s+khảo|hỏi|trưng\s+cầu|thu\s+thập)\s+(?:thêm\s+)?ý\s+kiến|tham\s+vấn|(?:hỏi|tham\s+khảo)\s+(?:thêm\s+)?(?:các\s+)?(?:sở|cơ\s+quan|ngành|đơn\s+vị))";

    /// <summary>No duty: "không phải", "không thuộc diện", "pháp luật không quy định", "không đòi hỏi".</summary>
    public const string NoDuty = @"(?:không|chưa)\s+(?:(?:có\s+)?(?:quy\s+định|yêu\s+cầu|đòi\s+hỏi|đặt\s+ra|buộc)|thuộc\s+(?:trường\s+hợp|diện|đối\s+tượng|loại)|phải|cần(?:\s+thiết)?|bắt\s+buộc|nhất\s+thiết|có\s+nghĩa\s+vụ)";

    /// <summary>An opinion as a thing: never an instruction ("ý kiến chỉ đạo") or a conclusion.</summary>
    public const string Opinion =
        @"(?:ý\s+kiến(?!\s+(?:chỉ\s+đạo|kết\s+luận|khác|thêm|nào|gì|phản\s+(?:ánh|đối)|trái|phản\s+hồi\s+của\s+(?:nhân|người)\s+dân|cử\s+tri|của\s+(?:chủ\s+tịch|lãnh\s+đạo|thường\s+trực|ubnd\s+tỉnh|ủy\s+ban\s+nhân\s+dân\s+tỉnh)))|góp\s+ý|văn\s+bản\s+(?:tham\s+gia|góp\s+ý|trả\s+lời|phúc\s+đáp|phản\s+hồi))";

    /// <summary>What is supposed, forbidden or told of earlier times says nothing of this dossier.</summary>
    public const string NotThisDossier =
        @"(?:(?<![\p{L}])(?:nếu|trường\s+hợp|trong\s+trường\s+hợp|nghiêm\s+cấm|không\s+(?:gửi\s*,\s*trình|trình|được\s+trình)|trước\s+đây|trước\s+kia|lần\s+trình\s+trước|tại\s+lần\s+trình|đối\s+với\s+các\s+(?:nội\s+dung|hồ\s+sơ|trường\s+hợp))(?![\p{L}])(?!\s+này))";

    /// <summary>Asking that belongs to carrying the decision out later, or to the public.</summary>
    public const string LaterOrPublic =
        @"(?:trong\s+quá\s+trình\s+(?:triển\s+khai|thực\s+hiện)|sau\s+khi\s+(?:được\s+)?(?:ubnd|ủy\s+ban|quyết\s+định|kế\s+hoạch|phê\s+duyệt|ban\s+hành|chủ\s+tịch)|hằng\s+năm|hàng\s+năm|định\s+kỳ|ý\s+kiến\s+(?:của\s+)?(?:các\s+)?thành\s+viên|(?:ý\s+kiến|góp\s+ý|phản\s+(?:ánh|hồi|biện)|kiến\s+nghị)\s+(?:góp\s+ý\s+|nào\s+)?(?:của\s+|từ\s+)?(?:các\s+)?(?:nhân\s+dân|người\s+dân|cộng\s+đồng|cử\s+tri|khách\s+hàng|bệnh\s+nhân|doanh\s+nghiệp|hộ\s+dân|tổ\s+chức\s*,\s*cá\s+nhân))";
}
