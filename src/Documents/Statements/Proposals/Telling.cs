using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>
/// What a letter tells of the matter, found by subtraction: a clause remains that is neither legal basis, request, opinion of
/// others, enclosure, courtesy, competence nor a description of the draft, and that has words enough to say something. No
/// list of phrases tells a situation: every office has its own words for it.
/// </summary>
internal static partial class Telling
{
    private const int FewestWords = 6;

    public static IReadOnlyList<Place> In(StatementText text)
    {
        var found = new List<Place>();
        foreach (var sentence in text.Spoken.Where(s => s.Paragraph.Zone == BodyZone.Text))
        {
            if (Remainder(text, sentence) is { } clause)
            {
                found.Add(sentence.PlaceOf(clause.Index, clause.Length));
            }
        }

        return found;
    }

    private static Match? Remainder(StatementText text, Sentence sentence)
    {
        if (IsTableOfOpinions(sentence) || text.Voices.HeadOfItem(sentence) is { } head && !text.Speaker.Is(head))
        {
            return null;
        }

        foreach (Match clause in Clause().Matches(sentence.Said))
        {
            if (Tells(text, sentence, clause))
            {
                return clause;
            }
        }

        return null;
    }

    // A cell says something only together with its row; figures of a situation stand in tables the text introduces.
    private static bool IsTableOfOpinions(Sentence sentence) => sentence.Paragraph.Cell is not null;

    private static bool Tells(StatementText text, Sentence sentence, Match clause)
    {
        var said = clause.Value;
        if (Procedure().IsMatch(said) || AboutDraft().IsMatch(said) || IsLaw(sentence, clause) || IsOpinion(text, sentence, clause))
        {
            return false;
        }

        var asking = Asking().Match(said);
        var own = asking.Success ? said[..asking.Index] : said;
        return Word().Count(own) >= FewestWords;
    }

    // A clause that names an instrument says what the law says, up to the comma after which the letter itself speaks.
    private static bool IsLaw(Sentence sentence, Match clause)
    {
        var end = clause.Index + clause.Length;
        var last = sentence.Instruments.LastOrDefault(i => i.Start >= clause.Index && i.End <= end && i.Kind is not ("công văn" or "văn bản" or "biên bản"));
        var article = LawWords().IsMatch(clause.Value);
        if (last is null && !article)
        {
            return false;
        }

        var comma = sentence.Said.IndexOf(',', Math.Min(last?.End ?? clause.Index, end), Math.Max(0, end - (last?.End ?? clause.Index)));
        return comma < 0 || OfCommittee().IsMatch(sentence.Said[comma..end]) || Word().Count(sentence.Said[comma..end]) < FewestWords;
    }

    // Words of opinions, or another agency's letter: what it said of the dossier, not how things are.
    private static bool IsOpinion(StatementText text, Sentence sentence, Match clause)
    {
        var end = clause.Index + clause.Length;
        var another = sentence.Agencies.Any(a => a.Start >= clause.Index && a.End <= end && (a.IsConsultee || a.Kind == AgencyKind.Collective) && !text.Speaker.Is(a));
        var letter = sentence.Instruments.Any(i => i.Start >= clause.Index && i.End <= end && i.Kind is null or "công văn" or "văn bản" && !text.Speaker.Issued(i.Notation));
        return Opinion().IsMatch(clause.Value) || (another && (letter || Answer().IsMatch(clause.Value)));
    }

    [GeneratedRegex(@"[^;:]+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Clause();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Word();

    // From here on the letter asks; "tờ trình" and "quá trình" do not.
    [GeneratedRegex(@"(?<!\p{L})(?:kính|đề\s+nghị|kiến\s+nghị|đề\s+xuất|tham\s+mưu|mong|xin|(?<!(?:tờ|quá|chương|công|lộ|quy|tiến|giáo|hành)\s)trình)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asking();

    // Enclosures, courtesies, who signs, whose matter it is, secrecy, and what costs nothing.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:gửi\s+|đính\s+|có\s+)?kèm|hồ\s+sơ\s+(?:trình\s+)?(?:gồm|có|bao\s+gồm)|trân\s+trọng|xin\s+cảm\s+ơn|chịu\s+(?:hoàn\s+toàn\s+)?trách\s+nhiệm|thẩm\s+quyền|bí\s+mật\s+nhà\s+nước|ủy\s+quyền|(?:ký|ký\s+thay)\s+(?:tờ\s+trình|công\s+văn|văn\s+bản)|không\s+(?:làm\s+)?phát\s+sinh|không\s+sử\s+dụng\s+ngân\s+sách|trên\s+đây\s+là|báo\s+cáo\s+(?:\p{L}+\s+){0,6}như\s+sau)(?!\p{L})",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Procedure();

    // "Dự thảo gồm 03 điều", "Bố cục: …", "Quyết định có hiệu lực từ …", "Kế hoạch đề ra 5 nhiệm vụ".
    [GeneratedRegex(
        @"^[\s\-+*•\d.a-z)(]{0,8}?(?:bố\s+cục|phạm\s+vi\s+điều\s+chỉnh|đối\s+tượng\s+áp\s+dụng|nội\s+dung\s+(?:chính|cơ\s+bản|chủ\s+yếu|dự\s+thảo)|mục\s+(?:tiêu|đích)|thời\s+(?:gian|hạn)\s+thực\s+hiện|(?:nguồn\s+)?kinh\s+phí\s+(?:thực\s+hiện|được|do|từ|lấy|sử\s+dụng))(?!\p{L})"
        + @"|(?<!\p{L})(?:dự\s+thảo|quyết\s+định|kế\s+hoạch|chương\s+trình|đề\s+án|nghị\s+quyết|phương\s+án|quy\s+định|quy\s+chế|văn\s+bản)(?:\s+\p{L}+){0,6}?\s+(?:gồm|có\s+\d|quy\s+định|đề\s+ra|nêu|áp\s+dụng|có\s+hiệu\s+lực|được\s+(?:xây\s+dựng|soạn|bố\s+cục|chia))(?!\p{L})",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex AboutDraft();

    [GeneratedRegex(@"(?<!\p{L})(?:điều|khoản)\s+\d|(?<!\p{L})luật\s+\p{L}|(?<!\p{L})(?:quy\s+định\s+(?:của|tại)|theo\s+quy\s+định)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LawWords();

    [GeneratedRegex(@"^\W*(?:chủ\s+tịch|ubnd|ủy\s+ban\s+nhân\s+dân|hội\s+đồng\s+nhân\s+dân|hđnd)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfCommittee();

    [GeneratedRegex(@"(?<!\p{L})(?:ý\s+kiến|góp\s+ý|thống\s+nhất|nhất\s+trí|đồng\s+ý|đồng\s+thuận|tán\s+thành|tham\s+vấn|phúc\s+đáp|thẩm\s+định)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"(?<!\p{L})(?:ủng\s+hộ|phản\s+đối|trả\s+lời|phản\s+hồi|xác\s+nhận|cho\s+rằng|hỏi|gửi|trao\s+đổi|lấy|xin|quan\s+điểm|công\s+văn|văn\s+bản)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Answer();
}
