namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>The small vocabulary of enclosing: things that can be enclosed, how many of them, and how a letter says that they are.</summary>
internal static class EnclosureNouns
{
    /// <summary>Letters: what other bodies wrote to the one who submits.</summary>
    public const string Letters = @"(?:công\s+văn|văn\s+bản|ý\s+kiến|phiếu|thư(?=\s+(?:mời|ngỏ|ngày|số|của|gửi|chúc|trả)))";

    /// <summary>Documents that a decision can promulgate or approve, and that then often stand behind it in one file.</summary>
    public const string Promulgated = @"(?:kế\s+hoạch|chương\s+trình|đề\s+án|phương\s+án|quy\s+chế|quy\s+định|quy\s+trình|điều\s+lệ|thể\s+lệ|nội\s+quy|bản\s+ghi\s+nhớ)";

    /// <summary>What is bound in as an annex as often as it is a file of its own.</summary>
    public const string Tables = @"(?:phụ\s+lục|biểu|bảng|danh\s+(?:sách|mục)|bản\s+(?:đồ|vẽ|trích|tính|kê|thuyết\s+minh)|sơ\s+đồ|dự\s+(?:toán|trù)|thuyết\s+minh|trích\s+(?:đo|lục|ngang))";

    /// <summary>Everything that can be enclosed, by its name.</summary>
    public const string Named =
        @"(?:dự\s+thảo|bản\s+thảo|" + Letters + "|" + Promulgated + "|" + Tables
        + @"|báo\s+cáo|quyết\s+định|tờ\s+trình|nghị\s+quyết|chỉ\s+thị|thông\s+báo|kết\s+luận|biên\s+bản|bản\s|giấy|hồ\s+sơ|tài\s+liệu|đơn(?!\s+(?:vị|giá))|hợp\s+đồng|dự\s+án(?!\p{L})|(?:hình\s+)?ảnh|lý\s+lịch|đề\s+cương|lịch\s+trình|kịch\s+bản|(?<!/)(?:cv|bc|qđ|ttr|kh)(?![\p{L}/-]))";

    /// <summary>The same, or a bare number.</summary>
    public const string Things = "(?:" + Named + @"|\d{1,5}\s?/\s?\p{L})";

    /// <summary>"02", "hai", "ba": how many; "năm" only before letters, else it is a year.</summary>
    public const string Count = @"(?:\d{1,2}|một|hai|ba|bốn|năm(?=\s+(?:công\s+văn|văn\s+bản|ý\s+kiến))|sáu|bảy|tám|chín|mười)";

    /// <summary>What stands before a thing: number, copy, all of them.</summary>
    public const string Before = @"(?:(?:" + Count + @"\s+(?:bản\s+(?=" + Letters + @"|dự\s+thảo)|bộ\s+|tập\s+|quyển\s+|file\s+|tệp\s+)?|các\s+|những\s+|cả\s+|toàn\s+bộ\s+|tất\s+cả\s+|bộ\s+|bản\s+(?:sao|chụp|chính|gốc|photo)\s+|bản\s+(?=dự\s+thảo)|có\s+|là\s+))";

    /// <summary>Verbs of enclosing that can mean nothing else.</summary>
    public const string Enclosing = @"(?:(?:gửi|đính|(?<!(?:chương|công|quá|tờ|lộ|quy|tiến|giải|lịch)\s)trình|nộp|đi|xin)\s+kèm(?:\s+(?:theo|cùng|với))?|(?:gửi\s+(?:cùng|theo)|(?:(?<!(?:chương|công|quá|tờ|lộ|quy|tiến|giải|lịch)\s)trình|nộp)\s+cùng)|kèm\s+theo|cùng\s+gửi)";

    /// <summary>The letter itself, as what the things travel with.</summary>
    public const string Carrier = @"(?:(?:theo\s+|cùng\s+(?:với\s+)?|với\s+)?(?:tờ\s+trình|công\s+văn|văn\s+bản|báo\s+cáo|hồ\s+sơ)(?:\s+(?:này|trình))?)";

    /// <summary>Words between "hồ sơ" and its list: how, with what, to whom, how many; no other owner.</summary>
    public const string HeadWords =
        @"(?:trình|gửi|kèm|theo|đính|đi|cùng|với|nộp|gồm|bao|có|là|này|các|sau|đây|như|được|xin|đầy\s+đủ|chi\s+tiết|tờ\s+trình|công\s+văn|văn\s+bản|tài\s+liệu|hồ\s+sơ|ubnd\s+tỉnh|ủy\s+ban\s+nhân\s+dân\s+tỉnh|chủ\s+tịch|số\s+lượng|\d{1,2}(?:\s+(?:bộ|loại|tài\s+liệu|văn\s+bản|mục|thành\s+phần|phần|khoản|thứ|file|tệp|đầu\s+mục))?)";
}
