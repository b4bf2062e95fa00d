using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>Words that say that an agency gave no answer: negator, verb of giving or receiving, noun of answering.</summary>
internal static partial class Unanswered
{
    /// <summary>The words as a pattern on folded text; groups tell nothing.</summary>
    public const string Words =
        @"(?:(?:không|chưa|vẫn\s+chưa|chẳng)\s+(?:kịp\s+|thấy\s+|hề\s+|được\s+)*(?:(?:có|nhận|gửi|nhận\s+được|thu\s+được|cho|gửi\s+lại|đưa\s+ra)\s+(?:được\s+|lại\s+|bất\s+kỳ\s+|bất\s+cứ\s+|một\s+|văn\s+bản\s+|công\s+văn\s+|ý\s+kiến\s+|thông\s+tin\s+|về\s+)*" + Answer
        + @"|(?:trả\s+lời|phúc\s+đáp|phản\s+hồi|hồi\s+âm|hồi\s+đáp|lên\s+tiếng)(?![\p{L}]))|(?<![\p{L}])im\s+lặng|bặt\s+tin)";

    /// <summary>An answer as a thing.</summary>
    public const string Answer = @"(?:trả\s+lời|phúc\s+đáp|phản\s+hồi|hồi\s+âm|hồi\s+đáp|thư\s+trả\s+lời|văn\s+bản\s+(?:trả\s+lời|tham\s+gia|góp\s+ý|phúc\s+đáp))";

    public static bool IsTold(string said) => Pattern().IsMatch(said);

    [GeneratedRegex(Words, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Pattern();
}
