using TaskTracking.Facts.Statements;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>What a letter asks for, in the words of domain.md §8.3, L7: verbs with the acts they name, documents with their abbreviations.</summary>
internal static class RequestWords
{
    /// <summary>Verbs, longest first; each is an act of <see cref="ActOf"/>.</summary>
    public const string Acts =
        @"(?:trình\s+(?:hđnd|hội\s+đồng\s+nhân\s+dân|tỉnh\s+ủy|ban\s+thường\s+vụ|thủ\s+tướng|chính\s+phủ|bộ)|ký\s+ban\s+hành|ban\s+hành|ký(?=\s+(?:quyết|kế|công|văn|tờ|thông|dự|phát|báo\s+cáo|chỉ\s+thị|chương|nghị|hướng))|phát\s+hành|có(?=\s+(?:công\s+văn|văn\s+bản\s+(?:chỉ|trả|gửi|đề|kiến|hướng)|quyết\s+định))|phê\s+duyệt|phê\s+chuẩn|thông\s+qua|công\s+nhận|công\s+bố|chấp\s+thuận|đồng\s+ý|thống\s+nhất|cho\s+phép|cho\s+chủ\s+trương|có\s+chủ\s+trương|cho\s+ý\s+kiến|có\s+ý\s+kiến|quyết\s+định|chỉ\s+đạo|giao|xem\s+xét)";

    /// <summary>Documents that can be asked for, longest first.</summary>
    public const string Drafts =
        @"(?:quyết\s+định|chỉ\s+thị|kế\s+hoạch|chương\s+trình|công\s+văn|văn\s+bản\s+(?:chỉ\s+đạo|trả\s+lời|đề\s+nghị|gửi|hướng\s+dẫn|báo\s+cáo|kiến\s+nghị)|công\s+điện|báo\s+cáo|tờ\s+trình|nghị\s+quyết|thông\s+báo|giấy\s+mời|hướng\s+dẫn|phương\s+án|đề\s+án)";

    private static readonly (string Start, string Type)[] Types =
    [
        ("quyết", "QĐ"), ("chỉ", "CT"), ("kế", "KH"), ("chương", "CTr"), ("công văn", "CV"), ("văn", "CV"), ("công điện", "CĐ"),
        ("báo", "BC"), ("tờ", "TTr"), ("nghị", "NQ"), ("thông", "TB"), ("giấy", "GM"), ("hướng", "HD"), ("phương", "PA"), ("đề", "ĐA"),
    ];

    /// <summary>The abbreviation of a document named by a match of <see cref="Drafts"/>.</summary>
    public static string TypeOf(string words) => Array.Find(Types, t => words.StartsWith(t.Start, StringComparison.Ordinal)).Type;

    /// <summary>The act named by a match of <see cref="Acts"/>.</summary>
    public static RequestedAct ActOf(string words) => words switch
    {
        _ when words.StartsWith("trình", StringComparison.Ordinal) => RequestedAct.SubmitOnward,
        _ when words.StartsWith("ký", StringComparison.Ordinal) || string.Equals(words, "có", StringComparison.Ordinal) || words.EndsWith("hành", StringComparison.Ordinal) || words.StartsWith("công bố", StringComparison.Ordinal) => RequestedAct.Issue,
        _ when words.StartsWith("phê", StringComparison.Ordinal) || words.StartsWith("thông qua", StringComparison.Ordinal) || words.StartsWith("công nhận", StringComparison.Ordinal) => RequestedAct.Approve,
        _ when words.StartsWith("quyết", StringComparison.Ordinal) => RequestedAct.Decide,
        _ when words.StartsWith("chỉ", StringComparison.Ordinal) || words.StartsWith("giao", StringComparison.Ordinal) => RequestedAct.Direct,
        _ when words.StartsWith("xem", StringComparison.Ordinal) => RequestedAct.Consider,
        _ => RequestedAct.Agree,
    };

    /// <summary>How far an act reaches: of a chain of acts the farthest is what is asked.</summary>
    public static int Reach(RequestedAct act) => act switch
    {
        RequestedAct.SubmitOnward => 6,
        RequestedAct.Issue => 5,
        RequestedAct.Approve => 4,
        RequestedAct.Decide => 3,
        RequestedAct.Agree => 2,
        RequestedAct.Direct => 1,
        _ => 0,
    };
}
