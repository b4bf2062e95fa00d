namespace TaskTracking.Documents.Statements.Authority;

/// <summary>Small lexicons of giving work and signing rights away, as alternatives on folded text; readers combine them.</summary>
internal static class AuthorityWords
{
    /// <summary>Before and after a word or phrase.</summary>
    public const string Start = @"(?<![\p{L}\d])";

    public const string End = @"(?![\p{L}\d])";

    /// <summary>Verbs that give signing or deciding away by themselves.</summary>
    public const string Delegate = "ủy quyền|ủy nhiệm|ủy thác|ký thay|ký thừa|thừa lệnh|thay mặt";

    /// <summary>Verbs that give work to somebody.</summary>
    public const string Give = "phân công|giao lại|giao|cử|chỉ định|chỉ đạo|yêu cầu|bổ nhiệm|phân nhiệm|nhờ|cho phép|đồng ý để|đồng ý cho|thống nhất để|thống nhất giao";

    /// <summary>Posts of those who head an agency or a committee below the province.</summary>
    public const string Head =
        "tổng giám đốc|giám đốc|thủ trưởng|trưởng ban|chánh thanh tra|chánh văn phòng|chỉ huy trưởng|người đứng đầu|hiệu trưởng|viện trưởng|chi cục trưởng|cục trưởng|tổng biên tập|lãnh đạo (?:sở|ban|cơ quan|đơn vị)|cấp trưởng"
        + "|chủ tịch (?:(?:ủy ban nhân dân|ubnd) )?(?:huyện|xã|phường|thị xã|thị trấn|thành phố|quận|đặc khu)";

    /// <summary>Posts of those who stand in.</summary>
    public const string Deputy =
        "phó (?:tổng )?(?:giám đốc|trưởng|chánh|chủ tịch(?! (?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) tỉnh)|chỉ huy|hiệu trưởng|viện trưởng|thủ trưởng|cục trưởng|chi cục|ban)|cấp phó|người ký|tôi";

    /// <summary>What is given: signing, running the agency, deciding.</summary>
    public const string Signing = "ký|điều hành|phụ trách|thay mặt|đại diện|(?:giải quyết|xử lý|quyết định) (?:các )?(?:công việc|công tác|hồ sơ|văn bản)";

    /// <summary>Only supposed, forbidden or general, not done.</summary>
    public const string Supposed = "nếu|trường hợp|khi|không được|không phải|chưa|chưa được|trong trường hợp|nghiêm cấm|đề nghị|kiến nghị|xin";
}
