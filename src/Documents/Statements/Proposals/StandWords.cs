namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>The words in which an agency takes a stand on an opinion that differs, as patterns on folded text.</summary>
internal static class StandWords
{
    /// <summary>What was done about it: taken over, changed, kept, put aside.</summary>
    public const string Handling =
        @"(?:giữ\s+(?:nguyên\s+|vững\s+)?(?:như\s+|theo\s+|lại\s+)?(?:dự\s+thảo|quan\s+điểm|nội\s+dung|quy\s+định|phương\s+án|đề\s+xuất|mức|ý\s+kiến|hướng|tên|thời)|bảo\s+(?:lưu|vệ)\s+(?:quan\s+điểm|ý\s+kiến|đề\s+xuất|phương\s+án)|vẫn\s+(?:\p{L}+\s+){0,2}?(?:đề\s+xuất|đề\s+nghị|kiến\s+nghị|giữ|bổ\s+sung|trình|thực\s+hiện|theo|chọn|áp\s+dụng)"
        + @"|không\s+(?:thể\s+)?(?:tiếp\s+thu|chấp\s+nhận|theo\s+(?:ý\s+kiến|đề\s+nghị))|(?:đã|xin|được)\s+tiếp\s+thu(?!\s*(?:,|và)\s*giải\s+trình|\s+(?:các|toàn|đầy|tối))|tiếp\s+thu(?:[^.;]{0,120}?\s)?(?:chỉnh\s+(?:sửa|lý)|hoàn\s+(?:thiện|chỉnh)|sửa\s+đổi|điều\s+chỉnh|bổ\s+sung|(?<!giải\s+trình\s+)ý\s+kiến\s+(?:của\s+(?!các|đại\s+biểu|thành\s+viên)|này|trên|nêu))"
        + @"|(?:nội\s+dung|việc|ý\s+kiến|điều\s+kiện|yêu\s+cầu|lo\s+ngại|vướng\s+mắc|vấn\s+đề)\s+(?:này|đó|trên|nêu\s+trên|của\s+[^.;]{2,60}?)\s+(?:đã\s+|được\s+|sở\s+|ban\s+|huyện\s+|không\s+)+(?:được\s+)?(?:đưa|chỉnh|sửa|bổ\s+sung|bỏ|thể\s+hiện|giải\s+tỏa|giải\s+quyết|khắc\s+phục|xử\s+lý|ghi\s+nhận|tiếp\s+thu|chấp\s+nhận|có\s+cơ\s+sở|phù\s+hợp)|(?:lựa\s+)?chọn\s+theo\s+(?:hướng|ý\s+kiến)|đã\s+(?:bỏ|cắt|lược|rút|giảm|hạ|đổi|thay|chuyển|sửa|chỉnh|thêm|lùi|tách)\s+(?:hẳn\s+|lại\s+)?(?:nội\s+dung|khoản|phần|mức|điểm|điều|quy\s+định|mục)\s+(?:này|đó|trên|nêu|theo))";

    /// <summary>What was done about the thing that somebody objected to, whatever the thing is: "kho này đã rút khỏi danh sách", "dự thảo không còn khoản mà …".</summary>
    public const string Done =
        @"(?:(?:\p{L}+\s+){1,4}(?:này|đó|ấy|nói\s+trên|nêu\s+trên)\s*,?\s*(?:(?:nay|cũng|vì\s+vậy|do\s+đó)\s+)*(?:đã|được|không\s+còn|nay|xin)\s+(?:\p{L}+\s+){0,4}?" + Changed
        + @"|dự\s+thảo\s+(?:\p{L}+\s+){0,4}?(?:không\s+còn|đã\s+(?:\p{L}+\s+){0,2}?" + Changed + @"|chỉ\s+còn)"
        + @"|(?:mà|do|theo)\s+[^.;,]{2,80}?\s(?:đã|được|không\s+còn)\s+(?:\p{L}+\s+){0,2}?" + Changed + @")(?![\p{L}])";

    /// <summary>Verbs of changing a draft.</summary>
    public const string Changed = @"(?:rút|bỏ|cắt|lược|loại|trừ|gỡ|đưa|giảm|hạ|nâng|đổi|thay|chuyển|sửa|chỉnh|điều\s+chỉnh|thêm|bổ\s+sung|lùi|tách|gộp|ghi|viết|thể\s+hiện|cập\s+nhật|khắc\s+phục|xử\s+lý|giải\s+quyết|tiếp\s+thu|làm\s+theo)";

    /// <summary>Following, or not following, what somebody said.</summary>
    public const string Following =
        @"(?:chấp\s+hành|làm\s+theo|tuân\s+theo|nghe\s+theo|thực\s+hiện\s+(?:đúng\s+)?theo|không\s+theo|không\s+làm\s+theo|không\s+thay\s+đổi|không\s+đưa|không\s+sửa)(?![\p{L}])(?!\s+(?:quy\s+định|luật|chỉ\s+đạo|nghị\s+định|kế\s+hoạch|quyết\s+định|pháp\s+luật|chương\s+trình|nghị\s+quyết|thông\s+tư|các\s+quy))"
        + @"|(?<!(?:chưa|không)\s+)(?:đã|nên)\s+(?:\p{L}+\s+){0,2}?" + Changed + @"(?:\s+[^.;,]{0,60}?)?\s+theo\s+(?:đúng\s+)?(?:ý\s+kiến|góp\s+ý|đề\s+nghị|yêu\s+cầu|văn\s+bản|công\s+văn)\s+(?:này|đó|trên|nêu\s+trên|nói\s+trên|(?:góp\s+ý\s+)?của\s+(?:sở|công\s+an|thanh\s+tra|ban\s+(?!chỉ|thường)))(?!\p{L})";

    /// <summary>One side taken: "cho bán theo ý kiến của Sở Tài chính", "thống nhất với ý kiến của …".</summary>
    public const string Siding =
        @"(?:(?:đề\s+xuất|kiến\s+nghị|thống\s+nhất|nhất\s+trí|đề\s+nghị|kính\s+trình|trình|cho|đồng\s+ý)\s+(?:[^.;]{0,160}?\s)?(?:theo\s+hướng|theo\s+(?:ý\s+kiến|đề\s+nghị|quan\s+điểm)\s+của|với\s+ý\s+kiến\s+của|như\s+(?:ý\s+kiến|dự\s+thảo))|(?:nghiêng|thiên)\s+về\s|đứng\s+về\s+phía)";

    /// <summary>A proposal with a content of its own, not the mere request to consider, decide or issue.</summary>
    public const string Proposing =
        @"(?:(?:đề\s+xuất|kiến\s+nghị)\s*:\s*(?!" + Asked + @")\p{L}|(?:đề\s+xuất|quan\s+điểm\s+(?:của\s+\p{L}+\s+)?là)\s+(?!" + Asked + @")(?:\p{L}|\d))";

    private const string Asked =
        @"(?:chủ\s+tịch|ubnd|ủy\s+ban|lãnh\s+đạo|đồng\s+chí|cấp|hđnd|hội\s+đồng|thường\s+trực|quý|các|của|như|nêu|trên|trong|tại|này|xem\s+xét|cho\s+(?:ý\s+kiến|chủ\s+trương)|quyết\s+định|phê\s+duyệt|ban\s+hành|trình|ký|\d{1,2}\s+phương|hai\s+phương|phương\s+án|lựa\s+chọn|chọn|và|với|về|ubmttq|là|không|sau|dưới)";
}
