namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>The words in which agencies agree, differ and comment (domain.md §8.3, L4 and L5), as patterns on folded text.</summary>
internal static class OpinionWords
{
    /// <summary>Verbs of agreement.</summary>
    public const string Agree = @"(?:thống\s+nhất|nhất\s+trí|đồng\s+ý|đồng\s+thuận|đồng\s+tình|tán\s+thành|ủng\s+hộ)";

    /// <summary>Negations that reach over an adverb: "chưa hoàn toàn thống nhất".</summary>
    public const string Not = @"(?:không|chưa|chẳng)(?:\s+(?:hoàn\s+toàn|thật\s+sự|thực\s+sự|thể|được|có\s+sự|hề|cùng))?";

    /// <summary>An agency against a proposal in so many words.</summary>
    public const string Refuse =
        "(?:" + Not + @"\s+" + Agree + @"|phản\s+đối|bác\s+bỏ|bảo\s+lưu(?:\s+(?:ý\s+kiến|quan\s+điểm))?|(?:có|còn)\s+(?:một\s+số\s+|nhiều\s+)?ý\s+kiến\s+(?:khác(?!\s+với\s+dự\s+thảo\s+trước)|trái\s+chiều|ngược\s+lại)|đề\s+nghị\s+(?:\p{L}+\s+){0,3}?(?:không\s+(?:trình|ban\s+hành|thực\s+hiện|phê\s+duyệt|triển\s+khai|quy\s+định)|chưa\s+(?:trình|ban\s+hành|phê\s+duyệt|triển\s+khai|thực\s+hiện)|tạm\s+dừng|dừng\s+(?:việc|trình|ban)|rút\s+hồ\s+sơ)|chưa\s+(?:phù\s+hợp|cần\s+thiết|đủ\s+(?:cơ\s+sở|căn\s+cứ|điều\s+kiện))|không\s+(?:phù\s+hợp|cần\s+thiết|có\s+cơ\s+sở|nên\s+(?:ban\s+hành|trình|thực\s+hiện)))";

    /// <summary>Doubts: against it where no agreement is expressed, comments where one is.</summary>
    public const string Doubt = @"(?:băn\s+khoăn|(?:đề\s+nghị|cần)\s+(?:[^.;,:]{0,60}?\s)?(?:xem\s+xét\s+lại|cân\s+nhắc|xem\s+lại|nghiên\s+cứu\s+lại))";

    /// <summary>Changes asked for.</summary>
    public const string Amend =
        @"(?:(?:đề\s+nghị|cần|kiến\s+nghị|đề\s+xuất|nên|lưu\s+ý)\s+(?:[^.;:]{0,80}?\s)?(?<!(?:hồ\s+sơ|quy\s+hoạch|dự\s+án|nội\s+dung|việc|phương\s+án|kế\s+hoạch|quyết\s+định)\s)(?:bổ\s+sung|chỉnh\s+(?:sửa|lý)|sửa(?:\s+đổi)?|điều\s+chỉnh|cập\s+nhật|nêu\s+rõ|ghi\s+rõ|viện\s+dẫn|tính\s+toán|đánh\s+giá|thống\s+kê|lược|làm\s+rõ|rà\s+soát|thay\s+(?:cụm\s+từ|bằng|thế)|bỏ\s|lược\s+bỏ|viết\s+lại|quy\s+định\s+rõ|xác\s+định\s+rõ|giải\s+trình|nghiên\s+cứu|tách|gộp|thuyết\s+minh)|(?:có|một\s+số)\s+(?:một\s+số\s+|các\s+)?(?:ý\s+kiến\s+)?góp\s+ý|góp\s+ý\s+(?:một\s+số|như\s+sau|cụ\s+thể|bổ\s+sung|chỉnh\s+sửa)|có\s+(?:một\s+số\s+)?ý\s+kiến\s+(?:đề\s+nghị\s+)?(?:bổ\s+sung|chỉnh\s+sửa))";

    /// <summary>No opinion of its own to add.</summary>
    public const string Nothing = @"(?:không\s+(?:có\s+)?(?:tham\s+gia\s+)?ý\s+kiến|không\s+có\s+(?:nội\s+dung\s+)?(?:tham\s+gia\s+)?góp\s+ý)";

    /// <summary>"Không có ý kiến khác": agrees.</summary>
    public const string NothingElse =
        @"(?:(?:không|chưa)\s+phản\s+đối|(?:không|chưa)\s+(?:có|còn)\s+(?:ý\s+kiến|góp\s+ý|đề\s+nghị)\s+(?:gì\s+|nào\s+)?(?:khác|thêm|bổ\s+sung|phản\s+đối|trái|chỉnh\s+sửa|điều\s+chỉnh)|không\s+bổ\s+sung(?:\s+gì)?(?:\s+thêm)?|không\s+(?:có|còn)\s+(?:đơn\s+vị|cơ\s+quan|sở|ý\s+kiến)\s+(?:nào\s+)?" + Not + @"\s+" + Agree + ")";
}
