namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>
/// The words in which agencies agree, differ and comment (domain.md §8.3, L4 and L5), as patterns on folded text: small word
/// lists and the grammar that joins them (negator, slack, word), so that a new turn of phrase is one word in one list.
/// </summary>
internal static class OpinionWords
{
    /// <summary>Words of agreement.</summary>
    public const string Agree =
        @"(?:thống\s+nhất|nhất\s+trí|đồng\s+(?:ý|thuận|tình|lòng|quan\s+điểm)|tán\s+(?:thành|đồng)|bằng\s+lòng|ủng\s+hộ|hoan\s+nghênh|cùng\s+(?:chung\s+)?(?:quan\s+điểm|ý\s+kiến)|nhất\s+quán\s+với|đứng\s+về\s+phía|(?<!(?:đề\s+nghị|kiến\s+nghị|kính\s+trình|trình|được|quyết\s+định|văn\s+bản|công\s+văn|hồ\s+sơ|việc|thủ\s+tục|về|và|,|xem\s+xét|tỉnh|chủ\s+tịch)\s+)chấp\s+thuận|ok(?:ê|ay)?(?!\p{L}))";

    /// <summary>Negations that reach over an adverb: "chưa hoàn toàn thống nhất".</summary>
    public const string Not = Negator + @"(?:\s+(?:hoàn\s+toàn|thật\s+sự|thực\s+sự|thể|được|có\s+sự|hề|cùng|muốn|sẵn\s+sàng))?";

    /// <summary>Words in favour that are no agreement by themselves ("tỷ lệ chi đúng quy định"): they tell a view only where an opinion is known to be given.</summary>
    public const string Favour =
        @"(?:phù\s+hợp|đúng\s+(?:quy\s+định|thẩm\s+quyền|thực\s+tế|trình\s+tự|đối\s+tượng|với|pháp\s+luật)|khớp|đủ\s+(?:điều\s+kiện|cơ\s+sở|căn\s+cứ|tiêu\s+chuẩn)|xác\s+nhận|hợp\s+(?:lý|pháp|lệ)|khả\s+thi|cần\s+thiết|đáp\s+ứng\s+(?:yêu\s+cầu|quy\s+định|điều\s+kiện|đủ|đầy\s+đủ|được)|(?:bảo|đảm)\s+(?:đảm|bảo)\s+(?:đúng|quy\s+định|yêu\s+cầu|điều\s+kiện|chế\s+độ|đầy\s+đủ)"
        + @"|đề\s+nghị\s+(?:[^.;]{0,60}?\s)?(?:trình|phê\s+duyệt|ban\s+hành|khen\s+thưởng|thông\s+qua|chấp\s+thuận)|sẵn\s+sàng\s+(?:phối\s+hợp|thực\s+hiện|triển\s+khai|cung\s+cấp|bố\s+trí|tiếp\s+nhận|tham\s+gia)|nhận\s+(?:đủ|cả)\s+\d|giữ\s+(?:nguyên\s+)?như\s+(?:dự\s+thảo|quý))";

    /// <summary>An agency against a proposal in so many words: not agreeing, verbs of being against, asking that nothing be done, declining for itself.</summary>
    public const string Refuse =
        "(?:" + Not + @"\s+(?:(?:có|đủ)\s+(?:cơ\s+sở|căn\s+cứ|điều\s+kiện)\s+(?:để\s+)?)?(?:" + Agree + @"|chấp\s+(?:thuận|nhận))|" + NotTaking + "|" + Against + @"|(?:có|còn)\s+(?:một\s+số\s+|nhiều\s+)?ý\s+kiến\s+(?:khác(?!\s+với\s+dự\s+thảo\s+trước)|trái\s+chiều|ngược\s+lại)"
        + "|" + Asks + @"(?:" + Negator + @"\s+(?:nên\s+)?" + Act + @"|(?:tạm\s+)?(?:dừng|hoãn|ngừng)(?:\s+(?:việc|trình|ban)|\s*[.,;/]|$)|rút\s+(?:hồ\s+sơ|lại)|trả\s+(?:lại\s+)?hồ\s+sơ|(?:để|gác)\s+lại(?=\s*[.,;/]|$)|lùi\s+(?:việc|thời\s+điểm)\s+(?:trình|ban\s+hành)|giữ\s+nguyên\s+(?:hiện\s+trạng|quy\s+định\s+(?:hiện\s+hành|cũ)))"
        + @"|xin\s+(?:phép\s+|được\s+)*(?:(?:không|chưa|thôi)\s+(?!(?:có\s+|tham\s+gia\s+|nêu\s+)*(?:ý\s+kiến|góp\s+ý|gì))|rút\s)|" + Negator + @"\s+nên\s+" + Act + ")";

    /// <summary>An objection to a point, or a wish that something be left out: against it where no agreement stands beside it, a comment where one does.</summary>
    public const string Object =
        "(?:" + Asks + @"(?:" + Negator + @"\s+(?!để|gây|làm|được|vượt|quá|phát\s+sinh|ảnh\s+hưởng|chậm|trùng|dùng|ghi|viết|bỏ|có\s+(?:ý|gì)|ý\s+kiến|góp\s+ý|" + Act + @")\p{L}|(?:loại|đưa|rút|bỏ|gạch)\s+(?:[^.;,]{0,60}?\s)?(?:ra\s+)?khỏi\s|giữ\s+(?:nguyên\s+)?(?:[^.;,]{0,40}?\s)?(?:cũ|hiện\s+hành|hiện\s+nay|trước\s+đây))"
        + "|" + Negator + @"\s+(?:phù\s+hợp|cần\s+thiết|hợp\s+(?:lý|lệ|pháp)|khả\s+thi|có\s+(?:cơ\s+sở|căn\s+cứ)|(?:đủ|bảo\s+đảm|đảm\s+bảo)\s+(?:cơ\s+sở|căn\s+cứ|điều\s+kiện|quy\s+định|tính)|đúng\s+(?:quy\s+định|thẩm\s+quyền|đối\s+tượng|pháp\s+luật|với\s))|(?<!" + Negator + @"\s)trái\s+(?:với\s+)?(?:quy\s+định|luật|pháp\s+luật|nghị\s+định|thẩm\s+quyền|quy\s+hoạch)|vượt\s+(?:quá\s+)?thẩm\s+quyền)";

    /// <summary>What an agency cannot do or has no means for: against a proposal only where an opinion is known to be given and nothing else tells a view.</summary>
    public const string Unable =
        @"(?:(?:(?:chưa|không|khó)(?:\s+có)?\s+thể|khó)\s+(?:bố\s+trí|cân\s+đối|cử|cấp|hỗ\s+trợ|nhận|tiếp\s+nhận|tham\s+gia|thực\s+hiện|triển\s+khai|đáp\s+ứng|bảo\s+đảm|đảm\s+bảo|thu\s+xếp|sắp\s+xếp|khả\s+thi|chấp\s+nhận|chấp\s+thuận)|" + Negator + @"\s+(?:cân\s+đối|bố\s+trí|đáp\s+ứng|thực\s+hiện|thu\s+xếp|sắp\s+xếp|cử)\s+được|" + Negator + @"\s+(?:có|còn|đủ)\s+(?:\p{L}+\s+)?(?:nguồn|kinh\s+phí|khả\s+năng|nhân\s+lực|người|quỹ\s+đất|dư\s+địa))";

    /// <summary>Doubts: against it where no agreement is expressed, comments where one is.</summary>
    public const string Doubt = @"(?:băn\s+khoăn|e\s+ngại|lo\s+ngại|(?:đề\s+nghị|cần)\s+(?:[^.;,:]{0,60}?\s)?(?:(?:xem\s+xét|xem|nghiên\s+cứu|tính(?:\s+toán)?)\s+lại|cân\s+nhắc))";

    /// <summary>Changes asked for.</summary>
    public const string Amend =
        @"(?:(?:đề\s+nghị|cần|kiến\s+nghị|đề\s+xuất|nên(?!\s+(?:không|chưa|phải|được|cũng|vẫn|sở|ban|đề))|lưu\s+ý|xin|mong)\s+(?!đã\s)(?:[^.;:]{0,80}?\s)?(?<!(?:hồ\s+sơ|quy\s+hoạch|dự\s+án|nội\s+dung|việc|phương\s+án|kế\s+hoạch|quyết\s+định)\s)(?:bổ\s+sung|chỉnh\s+(?:sửa|lý|lại)|sửa(?:\s+đổi)?|điều\s+chỉnh|cập\s+nhật|bớt\s|giảm\s|hạ\s|nâng\s|chỉ\s+(?:tính|hỗ\s+trợ|bố\s+trí|cấp|chi|giao|lấy|áp\s+dụng)\s|nêu\s+rõ|ghi\s+(?:rõ|lại)|viện\s+dẫn|tính\s+toán|đánh\s+giá|thống\s+kê|lược|làm\s+rõ|rà\s+soát|thay\s+(?:cụm\s+từ|bằng|thế)|bỏ\s|lược\s+bỏ|viết\s+lại|quy\s+định\s+rõ|xác\s+định\s+rõ|giải\s+trình|nghiên\s+cứu|tách|gộp|thuyết\s+minh|lùi\s+(?:mốc|thời)|đổi\s|thêm\s(?!ý\s+kiến)|rút\s+ngắn|đưa\s+(?:thêm|vào|ra|kết))|(?:có|một\s+số)\s+(?:một\s+số\s+|các\s+)?(?:ý\s+kiến\s+)?góp\s+ý|góp\s+ý\s+(?:một\s+số|như\s+sau|cụ\s+thể|bổ\s+sung|chỉnh\s+sửa)|có\s+(?:một\s+số\s+)?ý\s+kiến\s+(?:đề\s+nghị\s+)?(?:bổ\s+sung|chỉnh\s+sửa)|" + Condition + ")";

    /// <summary>Agreement that hangs on something.</summary>
    public const string Condition = @"(?:với\s+(?:các\s+)?điều\s+kiện|(?<!" + Negator + @"\s(?:\p{L}+\s){0,2})kèm(?:\s+theo)?\s+(?:các\s+|một\s+(?:số\s+)?|\d+\s+)?điều\s+kiện|miễn\s+là|chỉ\s+(?:khi|nếu)|với\s+yêu\s+cầu|(?:thống\s+nhất|nhất\s+trí|đồng\s+ý|ủng\s+hộ|tán\s+thành)\s+(?:[^.;,]{0,60}?\s)?(?:nếu|trong\s+trường\s+hợp)(?!\p{L}))";

    /// <summary>No opinion of its own to add.</summary>
    public const string Nothing = @"(?:không\s+(?:có\s+)?(?:tham\s+gia\s+)?ý\s+kiến|không\s+tham\s+gia\s+góp\s+ý|không\s+có\s+(?:nội\s+dung\s+)?(?:tham\s+gia\s+)?góp\s+ý)";

    /// <summary>"Không có ý kiến khác", "không sở nào phản đối", "chưa phát hiện vướng mắc gì": agrees, because what is denied is an objection.</summary>
    public const string NothingElse =
        @"(?<!(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất|xin)\s+(?:\p{L}+\s+){0,3})(?:" + Negator + "(?:" + Slack + @"){0,5}\s+(?:" + Objection + @")|không\s+bổ\s+sung(?:\s+(?:gì|nội\s+dung\s+nào|ý\s+kiến\s+nào))?(?:\s+thêm)?(?!\s+(?:kinh\s+phí|vốn|biên\s+chế|nguồn|ngân\s+sách|dự\s+toán|chỉ\s+tiêu|quỹ))|không\s+(?:có|còn)\s+(?:đơn\s+vị|cơ\s+quan|sở|ý\s+kiến)\s+(?:nào\s+)?" + Not + @"\s+" + Agree + ")";

    /// <summary>An explicit "no condition, no comment" beside an agreement.</summary>
    public const string Unconditional = Negator + @"\s+(?:(?:có|kèm|kèm\s+theo|đặt|nêu|đưa|ra|theo|thêm|bất\s+kỳ|bất\s+cứ|một|gì)\s+){0,4}(?:điều\s+kiện|ràng\s+buộc|góp\s+ý)|" + Negator + @"\s+(?:yêu\s+cầu|đề\s+nghị|kiến\s+nghị)\s+(?:chỉnh\s+(?:sửa|lý)|sửa(?:\s+đổi)?|điều\s+chỉnh|thay\s+đổi)|vô\s+điều\s+kiện";

    /// <summary>Agreement to the principle: what stands beside it is what it hangs on.</summary>
    public const string InPrinciple = Agree + @"\s+(?:(?:với|về|trên|theo)\s+)?(?:mặt\s+)?nguyên\s+tắc(?!\p{L})";

    private const string Asks = @"(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất)\s+(?:\p{L}+\s+){0,4}?";

    /// <summary>What turns a statement round.</summary>
    private const string Negator = @"(?:không|chưa|chẳng|ko)";

    // "Không nhận, đề nghị tỉnh đặt hàng": the task is declined. Whoever does not take a remark explains himself, and a remark is named.
    private const string NotTaking = @"(?<!(?:sở|soạn\s+thảo|chủ\s+trì|chủ\s+đầu\s+tư|chúng\s+tôi|(?:ý\s+kiến|góp\s+ý|kiến\s+nghị|nội\s+dung|điểm|việc|đề\s+nghị)\s+(?:này|đó|ấy|trên)|nên)\s+)không\s+(?:tiếp\s+)?nhận(?=\s*(?:[,.;/)]|$))";

    private const string Act = @"(?:trình|ban\s+hành|thực\s+hiện|phê\s+duyệt|triển\s+khai|quy\s+định|thông\s+qua|đầu\s+tư|thành\s+lập)";

    // Verbs of being against; "không phản đối" is none.
    private const string Against = @"(?<!" + Negator + @"\s(?:[^.,;:]{0,25}\s)?)(?:phản\s+đối|phản\s+bác|bác\s+bỏ|từ\s+chối|bảo\s+lưu(?:\s+(?:ý\s+kiến|quan\s+điểm))?)";

    // Words that may stand between a negator and the objection that it denies.
    private const string Slack =
        @"\s+(?:có|còn|gặp|thấy|phát\s+hiện|phát\s+sinh|nhận\s+thấy|gì|nào|ý\s+kiến|nội\s+dung|một|bất\s+kỳ|bất\s+cứ|cơ\s+quan|đơn\s+vị|sở|ngành|địa\s+phương|nơi|ai|điều|điểm|chỗ|mục|lý\s+do|để|đề\s+nghị|yêu\s+cầu|kiến\s+nghị|đề\s+xuất|góp\s+ý|về|thêm|bớt|hề|cần|phải|đưa\s+ra|nêu|việc|kèm|theo|đặt|ra)";

    private const string Objection =
        @"(?:phản\s+đối|phản\s+bác|từ\s+chối|(?:thêm\s+)?bớt\s+(?:gì|điều|nội)|phải\s+bàn|vướng\s+mắc|vướng|trở\s+ngại|khó\s+khăn|bất\s+cập|băn\s+khoăn|thắc\s+mắc|trái\s+(?:chiều|ngược|quy\s+định|luật|pháp\s+luật|với)|(?:có|ý\s+kiến|góp\s+ý|đề\s+nghị|yêu\s+cầu|kiến\s+nghị|nội\s+dung|gì)\s+(?:gì|nào|khác|thêm|bổ\s+sung|trái|chỉnh)|sửa(?:\s+đổi)?|chỉnh\s+(?:sửa|lý)|điều\s+chỉnh|thay\s+đổi|vấn\s+đề(?:\s+gì|\s+vướng|\s+liên\s+quan|\s+phát\s+sinh)?|(?:kèm(?:\s+theo)?|đặt|nêu)\s+điều\s+kiện)";
}
