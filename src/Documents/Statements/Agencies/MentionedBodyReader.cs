using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Agencies;

/// <summary>
/// Every body and every letter that the text names anywhere outside its legal bases, tables and annexes included: what is not
/// among them is not spoken of, whatever words the text has.
/// </summary>
internal static partial class MentionedBodyReader
{
    public static IReadOnlyList<MentionedBody> Read(StatementText text)
    {
        var found = new Dictionary<(string Key, MentionedAs As), MentionedBody>();
        foreach (var sentence in text.Sentences.Where(s => !LegalBases.IsOne(s)))
        {
            for (var i = 0; i < sentence.Agencies.Count; i++)
            {
                var body = sentence.Agencies[i];
                if ((body.IsConsultee || body.Kind is AgencyKind.Office or AgencyKind.Council) && !text.Speaker.Is(body))
                {
                    var named = AsOf(sentence, i);
                    found.TryAdd((AgencyName.Key(body.Name), named), new MentionedBody(body.Name, named, sentence.PlaceOf(body.Start, body.Length)));
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>Numbers of documents named anywhere outside the legal bases.</summary>
    public static IReadOnlyList<string> Letters(StatementText text) =>
    [
        .. text.Sentences.Where(s => !LegalBases.IsOne(s))
            .SelectMany(s => Number().Matches(s.Text).Select(m => Spaces().Replace(s.Words(m.Index, m.Length), string.Empty).TrimEnd('.', '-', '/')))
            .Distinct(StringComparer.Ordinal),
    ];

    private static MentionedAs AsOf(Sentence sentence, int index)
    {
        var body = sentence.Agencies[index];
        var (from, to) = sentence.ClauseAround(body.Start, body.Length);
        var before = sentence.Unquoted[from..body.Start];
        var after = sentence.Unquoted[body.End..to];
        return Enclosed().IsMatch(sentence.Unquoted[..body.Start]) ? MentionedAs.Enclosed
            : Tasked().IsMatch(before) || Duty().IsMatch(after) ? MentionedAs.Tasked
            : Asked().IsMatch(before) && !Voices.IsSubject(sentence, index) ? MentionedAs.Asked
            : MentionedAs.Spoken;
    }

    [GeneratedRegex(@"(?<![\p{L}])(?:(?:gửi\s+|đính\s+|xin\s+gửi\s+)?kèm(?:\s+theo)?\s*(?:gồm|có|:|dự\s+thảo|văn\s+bản|công\s+văn|hồ\s+sơ|tờ\s+trình)|(?:hồ\s+sơ|tài\s+liệu)\s+(?:\p{L}+\s+){0,3}?(?:gồm|kèm))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"(?<![\p{L}])(?:giao|phân\s+công|chỉ\s+đạo|phối\s+hợp\s+(?:với|cùng|chặt\s+chẽ\s+với)?|phối\s+hợp\s+giữa|do|trực\s+thuộc|thuộc|giám\s+đốc|thủ\s+trưởng|chức\s+năng\s+của|nhiệm\s+vụ\s+của)\s+(?:[^.;:]{0,60}?,\s*|các\s+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Tasked();

    [GeneratedRegex(@"^\s*(?:tỉnh\s+)?(?:có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+trì|phối\s+hợp|bố\s+trí|cấp\s+(?:kinh|phát)|hướng\s+dẫn|kiểm\s+tra|theo\s+dõi|tổ\s+chức|thực\s+hiện|triển\s+khai|tham\s+mưu|cân\s+đối|quản\s+lý)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Duty();

    [GeneratedRegex(@"(?<![\p{L}])(?:ý\s+kiến|gửi|trao\s+đổi|tham\s+vấn|hỏi|đề\s+nghị|hiệp\s+đồng|làm\s+việc\s+với|mời)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<![\p{L}\d/.,-])\d{1,5}[a-eđ]?(?:\s?/\s?(?:19|20)\d\d)?\s?[/-]\s?\p{L}[\p{L}\d&.]{0,14}(?:\s?-\s?[\p{L}&\d.]{1,14}|/[\p{L}&.]{1,8})*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
