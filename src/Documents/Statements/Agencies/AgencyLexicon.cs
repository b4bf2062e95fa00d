namespace TaskTracking.Documents.Statements.Agencies;

/// <summary>
/// The names of bodies as patterns on folded text: fields of departments and ministries (2019 and 2025 organisation), fixed
/// names of provincial bodies, and abbreviations. Longest first, because alternatives are tried in order.
/// </summary>
internal static class AgencyLexicon
{
    private const string And = @"(?:\s*(?:và|&|-|,)\s*|\s+)";

    /// <summary>Fields that name a department ("Sở …") or a ministry ("Bộ …").</summary>
    public const string Fields =
        @"(?:kế\s+hoạch" + And + @"đầu\s+tư|nông\s+nghiệp" + And + @"(?:phát\s+triển\s+nông\s+thôn|ptnt|môi\s+trường)|tài\s+nguyên" + And
        + @"môi\s+trường|khoa\s+học" + And + @"công\s+nghệ|thông\s+tin" + And + @"truyền\s+thông|lao\s+động" + And + @"thương\s+binh" + And
        + @"xã\s+hội|lao\s+động" + And + @"tb" + And + @"xh|văn\s+hóa" + And + @"thể\s+thao(?:" + And + @"du\s+lịch)?|giáo\s+dục" + And + @"đào\s+tạo|giao\s+thông"
        + And + @"vận\s+tải|giao\s+thông|dân\s+tộc" + And + @"tôn\s+giáo|quy\s+hoạch" + And
        + @"kiến\s+trúc|an\s+toàn\s+thực\s+phẩm|tài\s+chính|nội\s+vụ|tư\s+pháp|xây\s+dựng|công\s+thương|y\s+tế|ngoại\s+vụ|du\s+lịch|nông\s+nghiệp|khoa\s+học|lao\s+động)";

    /// <summary>Fields that name a ministry only.</summary>
    public const string MinistryFields = @"(?:ngoại\s+giao|quốc\s+phòng|công\s+an)";

    /// <summary>Abbreviated fields after "Sở" or "Bộ": "Sở KH&amp;ĐT".</summary>
    public const string ShortFields =
        @"(?:kh\s?[&-]?\s?đt|nn\s?[&-]?\s?ptnt|nn\s?[&-]?\s?mt|tn\s?[&-]?\s?mt|kh\s?[&-]?\s?cn|tt\s?[&-]?\s?tt|lđ\s?-?\s?tb\s?[&-]?\s?xh|vh\s?,?\s?tt\s?[&-]?\s?dl|vh\s?[&-]?\s?tt|gd\s?[&-]?\s?đt|gtvt|dt\s?[&-]?\s?tg|ct|tc|tp|nv|xd|yt|ngv|qp|ca)";

    /// <summary>Abbreviations that stand alone; counted only in capitals and outside document numbers.</summary>
    public const string Codes =
        @"(?:skhđt|skh&đt|snn&ptnt|snnptnt|snn&mt|snnmt|snn|stn&mt|stnmt|skh&cn|skhcn|stt&tt|stttt|slđ-?tb&?xh|svhtt&?dl|svhtt|sgd&?đt|sgtvt|sdt&?tg|sngv|stc|snv|stp|sxd|sct|syt|ttt|bdt|bqlkkt|cat|bchqs|bchbđbp)";

    /// <summary>Provincial bodies with fixed names.</summary>
    public const string Fixed =
        @"(?:công\s+an\s+(?:tỉnh|thành\s+phố)|(?:bộ\s+chỉ\s+huy|bộ\s+ch|bch)\s*(?:quân\s+sự|qs|bộ\s+đội\s+biên\s+phòng|bđbp)\s+tỉnh|ban\s+dân\s+tộc(?:\s+tỉnh)?|thanh\s+tra\s+(?:nhà\s+nước\s+)?tỉnh"
        + @"|ban\s+quản\s+lý\s+(?:các\s+)?(?:khu\s+kinh\s+tế|khu\s+công\s+nghiệp|khu\s+công\s+nghệ\s+cao)(?:\s+tỉnh)?|bql\s+(?:khu\s+kinh\s+tế|kkt|kcn)(?:\s+tỉnh)?"
        + @"|ban\s+(?:tổ\s+chức|tuyên\s+giáo(?:\s+và\s+dân\s+vận)?|dân\s+vận|nội\s+chính|pháp\s+chế|kinh\s+tế\s*-\s*ngân\s+sách|văn\s+hóa\s*-\s*xã\s+hội)\s+(?:tỉnh\s+ủy|hđnd\s+tỉnh|của\s+hđnd\s+tỉnh)"
        + @"|(?:ủy\s+ban|ub|ban\s+thường\s+trực\s+ủy\s+ban)\s+(?:mặt\s+trận\s+tổ\s+quốc|mttq)(?:\s+việt\s+nam)?\s+tỉnh|liên\s+đoàn\s+lao\s+động\s+tỉnh|hội\s+(?:nông\s+dân|cựu\s+chiến\s+binh|liên\s+hiệp\s+phụ\s+nữ|lhpn|luật\s+gia|nhà\s+báo|chữ\s+thập\s+đỏ)\s+tỉnh|tỉnh\s+đoàn"
        + @"|kho\s+bạc\s+nhà\s+nước(?:\s+(?:tỉnh|khu\s+vực))?|cục\s+(?:thuế|thống\s+kê|hải\s+quan|quản\s+lý\s+thị\s+trường|thi\s+hành\s+án\s+dân\s+sự)(?:\s+tỉnh)?|(?:thuế|thống\s+kê)\s+tỉnh|ngân\s+hàng\s+nhà\s+nước(?:\s+việt\s+nam)?(?:\s+chi\s+nhánh)?(?:\s+tỉnh)?"
        + @"|(?:bảo\s+hiểm\s+xã\s+hội|bhxh)\s+(?:tỉnh|khu\s+vực)|(?:viện\s+kiểm\s+sát\s+nhân\s+dân|vksnd|tòa\s+án\s+nhân\s+dân|tand)\s+tỉnh|đài\s+(?:phát\s+thanh\s*(?:và|-|,)\s*truyền\s+hình|ptth|pt-th)(?:\s+tỉnh)?|văn\s+phòng\s+(?:đoàn\s+đbqh\s*(?:và|-|,)\s*)?hđnd\s+tỉnh|công\s+ty\s+điện\s+lực|điện\s+lực\s+tỉnh|liên\s+minh\s+hợp\s+tác\s+xã\s+tỉnh)";

    /// <summary>A People's Committee, spelled out or short.</summary>
    public const string Committee = @"(?:ủy\s+ban\s+nhân\s+dân|ubnd|u\.b\.n\.d\.?)";

    /// <summary>Levels below the province.</summary>
    public const string Level = @"(?:thị\s+xã|thị\s+trấn|thành\s+phố|huyện|quận|phường|xã|đặc\s+khu|tp\.?|tx\.?)";

    /// <summary>Several bodies at large.</summary>
    public const string Collective =
        @"(?:(?:các|những|một\s+số|nhiều|toàn\s+bộ|tất\s+cả(?:\s+các)?|đa\s+số(?:\s+các)?|\d{1,3}(?:\s?/\s?\d{1,3})?)\s+)(?:sở|cơ\s+quan|đơn\s+vị|ban\s*,?\s*ngành|ngành|địa\s+phương|bộ|thành\s+viên|văn\s+bản|ý\s+kiến)(?:\s*,\s*(?:sở|ban|ngành|cơ\s+quan|đơn\s+vị|địa\s+phương|đoàn\s+thể|bộ))*(?:\s+(?:và\s+)?(?:địa\s+phương|đoàn\s+thể|ngành|đơn\s+vị))?";

    /// <summary>First words of names that stand for the whole name, in capitals before a small letter.</summary>
    public const string Bare = @"(?:ban(?:\s+quản\s+lý)?|quỹ|trường|huyện|thị\s+xã|thành\s+phố|viện|chi\s+cục|cục|văn\s+phòng|bệnh\s+viện|trung\s+tâm|công\s+ty|thanh\s+tra|công\s+an|bộ\s+chỉ\s+huy|hội)";

    /// <summary>The speaker by its role.</summary>
    public const string Self =
        @"(?:cơ\s+quan|đơn\s+vị)\s+(?:chủ\s+trì(?:\s+(?:soạn\s+thảo|tham\s+mưu))?|soạn\s+thảo|trình|tham\s+mưu)|chúng\s+tôi|tổ\s+soạn\s+thảo";
}
