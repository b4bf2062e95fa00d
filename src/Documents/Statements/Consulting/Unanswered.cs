using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>Words that say that an agency gave no answer: negator, verb of giving or receiving, noun of answering.</summary>
internal static partial class Unanswered
{
    /// <summary>The words as a pattern on folded text; groups tell nothing.</summary>
    public const string Words =
        @"(?:(?:không|chưa|vẫn\s+chưa|chẳng)\s+(?:kịp\s+|thấy\s+|hề\s+|được\s+)*(?:(?:có|nhận|gửi|nhận\s+được|thu\s+được|cho|gửi\s+lại|đưa\s+ra)\s+(?:được\s+|lại\s+|bất\s+kỳ\s+|bất\s+cứ\s+|một\s+|văn\s+bản\s+|công\s+văn\s+|ý\s+kiến\s+|thông\s+tin\s+|về\s+)*" + Answer
        + @"|(?:nhận(?:\s+được)?|gửi(?:\s+lại)?|thấy|có)\s+(?:bất\s+(?:kỳ|cứ)\s+|một\s+)?(?:văn\s+bản|công\s+văn|thư|thông\s+tin)\s+(?:nào|gì)(?!\s+(?:quy\s+định|hướng\s+dẫn|khác))"
        + @"|nhận\s+được\s+(?:văn\s+bản|công\s+văn|ý\s+kiến|góp\s+ý|thư)(?=\s*(?:[.,;:)|]|$|của\s+(?:đơn\s+vị|cơ\s+quan|sở|ban|công\s+an|ubnd)|từ\s))|gửi\s+(?:văn\s+bản|công\s+văn)(?=\s*(?:[.,;)]|$))"
        + @"|(?:trả\s+lời|phúc\s+đáp|phản\s+hồi|hồi\s+âm|hồi\s+đáp|lên\s+tiếng)(?![\p{L}]))|(?<![\p{L}])im\s+lặng|bặt\s+tin)";

    /// <summary>An answer as a thing.</summary>
    public const string Answer = @"(?:trả\s+lời|phúc\s+đáp|phản\s+hồi|hồi\s+âm|hồi\s+đáp|thư\s+trả\s+lời|văn\s+bản\s+(?:trả\s+lời|tham\s+gia|góp\s+ý|phúc\s+đáp))";

    public static bool IsTold(string said) => Pattern().IsMatch(said);

    /// <summary>Whether a stretch says that nothing came by the time that its sentence gives.</summary>
    public static bool IsTold(string said, string sentence) => IsTold(said) || (Late().IsMatch(said) && IsOverdue(sentence));

    /// <summary>Whether words tell of a time that is over or of reminders: what has not come then was asked for in vain.</summary>
    public static bool IsOverdue(string said) => Overdue().IsMatch(said);

    /// <summary>Where nothing is said to have come; with <see cref="IsOverdue"/> a silence.</summary>
    public static Match LateIn(string said, int from, int length) => Late().Match(said, from, length);

    [GeneratedRegex(Words, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<![\p{L}])(?:(?:quá|hết|trong|ngoài|với|sau|đến)\s+(?:thời\s+)?hạn|quá\s+(?:ngày|thời\s+gian|\d)|(?:thời\s+)?hạn\s+(?:\p{L}+\s+){0,3}?(?:đã\s+)?(?:hết|qua)|đã\s+(?:quá|hết|nhắc|(?:\p{L}+\s+){0,4}?đôn\s+đốc)|(?:nhiều|hai|ba|\d+)\s+lần\s+(?:đôn\s+đốc|nhắc)|(?:mặc\s+)?dù\s+đã|đến\s+hết\s+ngày|sau\s+\d+\s+ngày|điện\s+thoại)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Overdue();

    // "không cho ý kiến", "chưa có văn bản", "vẫn không có ý kiến gì"; a plain "không có ý kiến" is an answer.
    [GeneratedRegex(@"(?<![\p{L}])(?:(?:không|chưa)\s+(?:cho|tham\s+gia|gửi|góp)\s+(?:văn\s+bản\s+)?(?:ý\s+kiến|góp\s+ý|ý(?![\p{L}]))|(?:vẫn|cũng)\s+không\s+có\s+ý\s+kiến|(?:không|chưa)\s+(?:có|gửi)\s+(?:văn\s+bản|công\s+văn)(?!\s+(?:quy|hướng|pháp|chỉ|thay|mới|tham\s+gia|góp)))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Late();
}
