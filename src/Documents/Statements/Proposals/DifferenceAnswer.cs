using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Opinions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>
/// What the document's own agency says in its own name right after it told another one's refusal ("… Sở Xây dựng xin giữ mốc này
/// bởi hợp đồng đã ký"): an answer to it, whatever its words, unless it only passes the matter on.
/// </summary>
internal static partial class DifferenceAnswer
{
    private const int Reach = 3;
    private const ViewMarks Against = ViewMarks.Refuses | ViewMarks.Objects | ViewMarks.Doubts;

    /// <summary>The words that answer, or null.</summary>
    public static Match? In(StatementText text, Sentence sentence) => Spoken(text, sentence) ?? Passive(text, sentence);

    // "Thời gian đã lùi một tháng": nobody else could have changed the draft.
    private static Match? Passive(StatementText text, Sentence sentence) =>
        Changed().Match(sentence.Said) is { Success: true } match && text.Voices.IsOwn(sentence, match.Index) && FollowsRefusal(text, sentence) ? match : null;

    private static Match? Spoken(StatementText text, Sentence sentence) =>
        Answer().Matches(sentence.Said).FirstOrDefault(m =>
            text.Voices.SubjectAt(sentence, m.Index) is { } subject && text.Speaker.Is(subject) && subject.End <= m.Index
            && Straight().IsMatch(sentence.Said[subject.End..m.Index])
            && (IsRefusal(text, sentence, m.Index) || FollowsRefusal(text, sentence)));

    /// <summary>
    /// Where the agency speaks of a refusal that it just told, without telling what it does about it: something is said, and what
    /// it comes to is for a clerk to see. Passing the matter on says nothing.
    /// </summary>
    public static Match? Touching(StatementText text, Sentence sentence) =>
        Touches().Match(sentence.Said) is { Success: true } match && !PassedOn().IsMatch(sentence.Said) && !Differs().IsMatch(sentence.Said)
        && (ViewClauses.Of(sentence.Said) & ViewMarks.Refuses) == ViewMarks.None
        && text.Voices.IsOwn(sentence, sentence.Said.Length) && FollowsRefusal(text, sentence)
            ? match
            : null;

    private static bool FollowsRefusal(StatementText text, Sentence sentence)
    {
        var index = text.IndexOf(sentence);
        for (var i = index - 1; i >= 0 && i >= index - Reach && sentence.ParagraphIndex - text.Sentences[i].ParagraphIndex <= 1; i--)
        {
            if (IsRefusal(text, text.Sentences[i], text.Sentences[i].Said.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRefusal(StatementText text, Sentence sentence, int to) =>
        (sentence.Agencies.Any(a => a.End <= to && a.IsConsultee && !text.Speaker.Is(a)) || text.Voices.HeadOfItem(sentence) is { IsConsultee: true })
        && ((ViewClauses.Of(sentence.Said[..to]) & Against) != ViewMarks.None || Differs().IsMatch(sentence.Said[..to]));

    [GeneratedRegex(@"(?<![\p{L}])(?:ý\s+kiến|đề\s+nghị|kiến\s+nghị|nội\s+dung|việc|điểm|vấn\s+đề|mức|khoản|phần|góp\s+ý|băn\s+khoăn|lo\s+ngại)\s+(?:\p{L}+\s+)?(?:này|đó|trên|nêu\s+trên)(?![\p{L}])[^.]{12,}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Touches();

    [GeneratedRegex(@"(?<![\p{L}])(?:kính|xin|đề\s+nghị|trình|báo\s+cáo|mong|gửi\s+kèm|tổng\s+hợp)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PassedOn();

    [GeneratedRegex(@"(?<![\p{L}])(?:đã|được|không\s+còn)\s+(?:được\s+)?" + StandWords.Changed + @"(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Changed();

    [GeneratedRegex(@"(?<!(?:không|chưa)\s(?:\p{L}+\s){0,2})(?<![\p{L}])(?:ý\s+kiến\s+(?:khác|trái|ngược)|khác\s+(?:nhau|ý)|trái\s+(?:chiều|ngược|ý))(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Differs();

    [GeneratedRegex(@"(?<![\p{L}])(?:" + StandWords.Changed + @"|giữ|bảo\s+(?:vệ|lưu)|đồng\s+ý|nhất\s+trí|tán\s+thành|lấy|cho\s+rằng|nhận\s+thấy|thấy|đề\s+xuất|ghi\s+nhận|đáp\s+ứng|chấp\s+nhận|giải\s+trình|áp\s+dụng|chọn|theo|trao\s+đổi\s+lại)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Answer();

    // Nothing between the agency and its verb that asks, files or tells of somebody else.
    [GeneratedRegex(@"^[\s,]*(?:(?!(?:trình|kính|đề|kiến|báo|gửi|lấy|chuyển|mong|để|nhận|ý)\s)\p{L}+\s+){0,4}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Straight();
}
