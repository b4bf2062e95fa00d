using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Proposals;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>What an enclosed document is for, and its type, from its own words.</summary>
internal static partial class EnclosureKinds
{
    private static readonly (string Word, string Type)[] FurtherTypes =
    [
        ("biên bản", "BB"), ("giấy ủy quyền", "GUQ"), ("dự án", "DA"), ("quy chế", "QC"), ("quy định", "QyĐ"), ("hợp đồng", "HĐ"), ("văn bản", "CV"), ("cv", "CV"),
        ("qđ", "QĐ"), ("ttr", "TTr"), ("kh", "KH"), ("nq", "NQ"), ("bc", "BC"),
    ];

    /// <summary>
    /// The purpose; <paramref name="fromAnother"/> says that another agency than the speaker issued it. Letters without number
    /// and issuer, several of them or "nêu trên", are those of the agencies that the letter has told of.
    /// </summary>
    public static EnclosureKind Of(string words, bool several, bool fromAnother, InstrumentMention? number)
    {
        if (Summary().IsMatch(words))
        {
            return EnclosureKind.OpinionSummary;
        }

        return Draft().IsMatch(words) ? EnclosureKind.Draft
            : Appraisal().IsMatch(words) ? EnclosureKind.Appraisal
            : Delegation().IsMatch(words) ? EnclosureKind.Delegation
            : Opinion().IsMatch(words) || (fromAnother && IsLetter(words, number)) || (number is null && AreLettersTold(words, several)) ? EnclosureKind.Opinion
            : Annex().IsMatch(words) ? EnclosureKind.Annex
            : EnclosureKind.Other;
    }

    /// <summary>The abbreviation of the type that the words name first, or null.</summary>
    public static string? TypeOf(string words, InstrumentMention? number)
    {
        var named = First().Match(words);
        if (!named.Success)
        {
            return number?.Kind is "công văn" ? "CV" : null;
        }

        var name = named.Groups["type"].Value;
        var further = Array.Find(FurtherTypes, t => name.StartsWith(t.Word, StringComparison.Ordinal)).Type;
        return further ?? RequestWords.TypeOf(name);
    }

    private static bool AreLettersTold(string words, bool several) =>
        Letters().Match(words) is { Success: true } letters && !OfLaw().IsMatch(words) && (several || Back().IsMatch(words[letters.Length..]));

    private static bool IsLetter(string words, InstrumentMention? number) =>
        number?.Kind is "công văn" or "văn bản" || Letter().IsMatch(words);

    [GeneratedRegex(@"^(?:các\s+|bản\s+(?:sao|chụp|chính)\s+|\d{1,2}\s+)*(?:công\s+văn|văn\s+bản|cv|phiếu)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:(?:toàn\s+bộ|tất\s+cả|các|những|cả|bản\s+(?:sao|chụp|chính|gốc|photo)|" + EnclosureNouns.Count + @")\s+)*(?:công\s+văn|văn\s+bản|cv|ý\s+kiến|phiếu)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Letters();

    // Nothing of its own: "nêu trên", "tại mục 3", "ở bảng trên", "của Sở".
    [GeneratedRegex(@"^(?:\s+(?:đã|được|vừa|nêu|nói|kể|dẫn|ghi|ở|tại|trong|phía|trên|dưới|bảng|mục|điểm|phần|khoản|trang|tiểu|này|đây|đó|như|tờ\s+trình|của|(?:các\s+|hai\s+|ba\s+)?(?:sở|ngành|cơ\s+quan|đơn\s+vị|huyện|xã|phường|địa\s+phương)|[ivx]+|[\d.]+))*\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Back();

    [GeneratedRegex(@"văn\s+bản\s+(?:quy\s+phạm|pháp\s+luật|chỉ\s+đạo|hướng\s+dẫn|giao|của\s+trung\s+ương|có\s+liên\s+quan|liên\s+quan|khác|pháp\s+lý)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfLaw();

    [GeneratedRegex(@"(?:bảng|bản|biểu|báo\s+cáo)\s+(?:\p{L}+\s+){0,2}?(?:tổng\s+hợp|tiếp\s+thu|giải\s+trình)|tổng\s+hợp\s*,?\s+(?:và\s+)?(?:tiếp\s+thu|giải\s+trình|ý\s+kiến)|báo\s+cáo\s+(?:về\s+việc\s+)?(?:tiếp\s+thu|giải\s+trình)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Summary();

    [GeneratedRegex(@"^(?:các\s+|bộ\s+|bản\s+|hồ\s+sơ\s+)*(?:dự\s+thảo|bản\s+thảo)|^(?:quyết\s+định|kế\s+hoạch|công\s+văn|tờ\s+trình|văn\s+bản|chỉ\s+thị)\s+\(?dự\s+thảo|\(dự\s+thảo\)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Draft();

    [GeneratedRegex(@"thẩm\s+định", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Appraisal();

    [GeneratedRegex(@"ủy\s+quyền|phân\s+công", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Delegation();

    [GeneratedRegex(@"ý\s+kiến|góp\s+ý|văn\s+bản\s+(?:trả\s+lời|phúc\s+đáp)|^(?:các\s+|\d{1,2}\s+)?(?:công\s+văn|văn\s+bản)\s+(?:nêu\s+|nói\s+|ở\s+bảng\s+|tại\s+bảng\s+)?trên|^(?:\d{1,2}\s+)?(?:các\s+)?(?:công\s+văn|văn\s+bản)\s+(?:trả\s+lời\s+)?của\s+(?:cả\s+)?(?:các|(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))\s+(?:sở|cơ\s+quan|đơn\s+vị|ngành|huyện|xã)|(?:công\s+văn|văn\s+bản)\s+(?:\S+\s+){0,12}?thống\s+nhất", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"^(?:các\s+|bản\s+)?" + EnclosureNouns.Tables, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^(?:các\s+|bộ\s+|hồ\s+sơ\s+|toàn\s+văn\s+)?(?:(?:bản\s+)?dự\s+thảo\s+)?(?:các\s+)?(?:bản\s+(?:sao|chụp|chính|gốc)\s+)?(?:(?:các|" + EnclosureNouns.Count + @")\s+)?(?<type>biên\s+bản|giấy\s+ủy\s+quyền|dự\s+án|quy\s+chế|quy\s+định|hợp\s+đồng|qđ|ttr|kh|nq|bc|cv|" + RequestWords.Drafts + @"|văn\s+bản)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex First();
}
