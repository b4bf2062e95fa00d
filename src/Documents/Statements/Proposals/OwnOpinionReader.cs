using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>Where the document's own agency says what it thinks or advises (L6).</summary>
internal static partial class OwnOpinionReader
{
    public static IReadOnlyList<Place> Read(StatementText text) =>
    [
        .. from sentence in text.Spoken
           let match = Opinion().Matches(sentence.Said).FirstOrDefault(m => m.Groups["kính"].Success || text.Voices.IsOwn(sentence, m.Index)) ?? DifferenceAnswer.Touching(text, sentence)
           where match is not null
           select sentence.PlaceOf(match),
    ];

    // Nouns after "theo", "xét", "của" and the like are somebody's proposal told, not made.
    [GeneratedRegex(
        @"(?<!(?:theo|xét|có|các|những|nội\s+dung|văn\s+bản|công\s+văn|hồ\s+sơ|việc|sự|đơn|tờ|đơn\s+vị|công\s+ty|doanh\s+nghiệp|nhà\s+đầu\s+tư|chủ\s+đầu\s+tư|nhà\s+máy|cử\s+tri|người\s+dân)\s)(?<![\p{L}])(?:(?<kính>kính|trân\s+trọng)\s+)?(?:(?:đề\s+nghị|đề\s+xuất|kiến\s+nghị|tham\s+mưu)(?!\s+(?:của|quý|các\s+(?:sở|cơ\s+quan|đơn\s+vị)))|nhận\s+thấy|thấy\s+rằng|cho\s+rằng|xét\s+thấy|có\s+ý\s+kiến\s+(?:như\s+sau|đề\s+xuất|tham\s+mưu)|báo\s+cáo\s+và\s+đề\s+xuất)(?![\p{L}])"
        + @"|(?:quan\s+điểm|ý\s+kiến\s+(?:tham\s+mưu|đề\s+xuất)(?:\s*,\s*đề\s+xuất)?|đề\s+xuất|kiến\s+nghị|chính\s+kiến)\s+của\s+(?:sở|cơ\s+quan\s+(?:trình|chủ\s+trì|soạn\s+thảo)|đơn\s+vị\s+(?:trình|chủ\s+trì))|lý\s+do\s+(?:lựa\s+chọn|đề\s+xuất)|(?<!(?:bảng|báo\s+cáo|bản|tổng\s+hợp)\s*,?\s*)tiếp\s+thu\s*(?:,|và)\s*giải\s+trình",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Opinion();
}
