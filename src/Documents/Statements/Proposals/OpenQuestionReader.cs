using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>
/// Where the document leaves to the addressee what its own agency should have chosen: to choose between views ("cân nhắc hai ý
/// kiến trên", "phân xử giữa …"), whether or not ("bổ sung hay không bổ sung"), or an open end ("theo hướng mở", "tùy theo ý kiến được chọn").
/// </summary>
internal static partial class OpenQuestionReader
{
    public static IReadOnlyList<Place> Read(StatementText text) =>
    [
        .. from sentence in text.Spoken
           let match = Open().Match(sentence.Said)
           where match.Success
           select sentence.PlaceOf(match),
    ];

    /// <summary>Whether a stretch leaves the choice open.</summary>
    public static bool IsIn(string said) => Open().IsMatch(said);

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:cân\s+nhắc|phân\s+xử|phán\s+quyết|(?:lựa\s+)?chọn|quyết\s+định|phân\s+định|trọng\s+tài)\s+(?:(?:giữa|trong|một\s+trong|lấy|theo|việc)\s+)*(?:số\s+)?(?:hai|ba|các|những|\d{1,2}|một\s+trong|đôi)\s+(?:\p{L}+\s+){0,2}?(?:ý\s+kiến|quan\s+điểm|luồng|phương\s+án|loại\s+ý)"
        + @"|(?:có\s+)?(?:\p{L}+\s+){1,4}hay\s+(?:không|chưa|giữ|để|thôi)(?![\p{L}])|tùy\s+(?:theo|thuộc(?:\s+vào)?)\s+(?:\p{L}+\s+){0,2}?(?:ý\s+kiến|phương\s+án|quyết\s+định|lựa\s+chọn|chủ\s+trương|chỉ\s+đạo)"
        + @"|(?:theo\s+)?hướng\s+mở|để\s+(?:ngỏ|mở|trống)(?![\p{L}])|(?:theo|chọn|quyết\s+định)\s+phương\s+án\s+(?:phù\s+hợp|tối\s+ưu|thích\s+hợp|hợp\s+lý|nào)(?:\s+(?:nhất|hơn))?(?=\s*(?:để|,|[.;/]|$))|chưa\s+(?:có\s+)?(?:chính\s+kiến|quan\s+điểm))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Open();
}
