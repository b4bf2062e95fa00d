using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
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
    private const int FewestInBasis = 4;

    public static IReadOnlyList<Place> In(StatementText text)
    {
        var found = new List<Place>();
        foreach (var sentence in text.Spoken.Where(s => s.Paragraph.Cell is null && !IsOfAnother(text, s)))
        {
            if (Remainder(text, sentence) is { } clause)
            {
                found.Add(sentence.PlaceOf(clause.Index, clause.Length));
            }
        }

        foreach (var sentence in text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex && LegalBases.IsOne(s)))
        {
            if (FactualBasis(text, sentence) is { } clause)
            {
                found.Add(sentence.PlaceOf(clause.Index, clause.Length));
            }
        }

        return found;
    }

    private static bool IsOfAnother(StatementText text, Sentence sentence) =>
        text.Voices.HeadOfItem(sentence) is { } head && !text.Speaker.Is(head);

    // The first clause that tells something, where all that do have words enough together.
    private static Match? Remainder(StatementText text, Sentence sentence)
    {
        Match? first = null;
        var words = 0;
        var law = false;
        var draft = false;
        foreach (Match clause in Clause().Matches(sentence.Said))
        {
            law = NamesLaw(sentence, clause) || (law && !StartsAnew(text, sentence, clause));
            draft = AboutDraft().IsMatch(clause.Value) || (draft && !Against().IsMatch(clause.Value));
            if (law || draft || Day().IsMatch(clause.Value) || OfCommittee().IsMatch(clause.Value) || Procedure().IsMatch(clause.Value) || IsOpinion(text, sentence, clause))
            {
                continue;
            }

            var asking = Asking().Match(clause.Value);
            var from = AfterOwnName(text, sentence, clause);
            words += Word().Count(asking.Success ? clause.Value[Math.Min(from, asking.Index)..asking.Index] : clause.Value);
            first ??= clause;
            if (asking.Success)
            {
                break;
            }
        }

        return words >= FewestWords ? first : null;
    }

    // "Sở Nông nghiệp và Môi trường trình …": who asks is no news.
    private static int AfterOwnName(StatementText text, Sentence sentence, Match clause)
    {
        var own = sentence.Agencies.FirstOrDefault(a => a.Start >= clause.Index && a.Start <= clause.Index + 3 && text.Speaker.Is(a));
        return own is null ? 0 : Math.Min(own.End - clause.Index, clause.Length);
    }

    // "Căn cứ Luật …; bản tin 20 giờ: bão cấp 13, hiện còn 214 tàu ngoài khơi": a basis that goes on with how things are.
    private static Match? FactualBasis(StatementText text, Sentence sentence) =>
        Clause().Matches(sentence.Said).FirstOrDefault(c => c.Index > 0 && Word().Count(c.Value) >= FewestInBasis && State().IsMatch(c.Value) && !NamesLaw(sentence, c) && !Procedure().IsMatch(c.Value) && !IsOpinion(text, sentence, c));

    // After what the law says, up to where the letter itself speaks again.
    private static bool StartsAnew(StatementText text, Sentence sentence, Match clause) =>
        clause.Index > 0 && sentence.Said[clause.Index - 1] is ';' or ':'
        || Anew().IsMatch(clause.Value)
        || sentence.Agencies.Any(a => a.Start >= clause.Index && a.Start <= clause.Index + 3 && text.Speaker.Is(a));

    private static bool NamesLaw(Sentence sentence, Match clause) =>
        LawWords().IsMatch(clause.Value)
        || sentence.Instruments.Any(i => i.Start >= clause.Index && i.Start < clause.Index + clause.Length && i.Kind is not (null or "công văn" or "văn bản" or "biên bản"));

    // Words of opinions, or another agency's letter: what it said of the dossier, not how things are.
    private static bool IsOpinion(StatementText text, Sentence sentence, Match clause)
    {
        var end = clause.Index + clause.Length;
        var another = sentence.Agencies.Any(a => a.Start >= clause.Index && a.End <= end && (a.IsConsultee || a.Kind == AgencyKind.Collective) && !text.Speaker.Is(a));
        var letter = sentence.Instruments.Any(i => i.Start >= clause.Index && i.End <= end && i.Kind is null or "công văn" or "văn bản" && !text.Speaker.Issued(i.Notation));

        // "Sở Nội vụ cho biết …, không tăng biên chế (Công văn số …)": whose letter closes the sentence, he says it all.
        var told = letter && text.Voices.SubjectAt(sentence, end) is { IsConsultee: true } subject && !text.Speaker.Is(subject);
        return told || Opinion().IsMatch(clause.Value) || (another && (letter || Answer().IsMatch(clause.Value)));
    }

    // Parted at semicolons, colons and the commas between words, not at those of figures.
    [GeneratedRegex(@"(?:[^;:,]|,(?!\s))+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Clause();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Word();

    // "Ngày 10/3/2020": when, not what.
    [GeneratedRegex(@"^\W*(?:(?:vào|từ|đến|trong|sáng|chiều)\s+)?ngày\s+[\d/.\-\s]+$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Day();

    // From here on the letter asks; "tờ trình" and "quá trình" do not.
    [GeneratedRegex(@"(?<!\p{L})(?:kính|đề\s+nghị|kiến\s+nghị|đề\s+xuất|tham\s+mưu|mong|xin|(?<!(?:tờ|quá|chương|công|lộ|quy|tiến|giáo|hành)\s)trình)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asking();

    // How things are now, in words of tense before what there is.
    [GeneratedRegex(@"(?<!\p{L})(?:(?:hiện|đang|vẫn|còn)\s+(?:còn|có|đang|mới|chỉ|\d)|(?:hiện|đang|còn)\s+\p{L}+\s+\d)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex State();

    // Enclosures, courtesies, who signs, whose matter it is, secrecy, and what costs nothing.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:gửi\s+|đính\s+|có\s+)?kèm|hồ\s+sơ\s+(?:trình\s+)?(?:gồm|có|bao\s+gồm)|trân\s+trọng|xin\s+cảm\s+ơn|chịu\s+(?:hoàn\s+toàn\s+)?trách\s+nhiệm|thuộc\s+(?:trách\s+nhiệm|chức\s+năng|nhiệm\s+vụ)|thẩm\s+quyền|bí\s+mật\s+nhà\s+nước|ủy\s+quyền|(?:ký|ký\s+thay)\s+(?:tờ\s+trình|công\s+văn|văn\s+bản)|không\s+(?:làm\s+)?phát\s+sinh|không\s+(?:làm\s+)?tăng\s+(?:thêm\s+)?biên\s+chế|không\s+sử\s+dụng\s+ngân\s+sách|trên\s+đây\s+là|báo\s+cáo\s+(?:\p{L}+\s+){0,6}như\s+sau)(?!\p{L})",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Procedure();

    // "Dự thảo gồm 03 điều", "Bố cục: …", "Quyết định có hiệu lực từ …", "Kế hoạch đề ra 5 nhiệm vụ".
    [GeneratedRegex(
        @"^[\s\-+*•\d.a-z)(]{0,8}?(?:bố\s+cục|phạm\s+vi\s+điều\s+chỉnh|đối\s+tượng\s+áp\s+dụng|(?:các\s+)?nội\s+dung\s+(?:chính|cơ\s+bản|chủ\s+yếu|dự\s+thảo|kế\s+hoạch|quyết\s+định|chương\s+trình|đề\s+án|phương\s+án|điều\s+chỉnh)|dự\s+thảo|mục\s+(?:tiêu|đích)|thời\s+(?:gian|hạn)\s+thực\s+hiện|(?:nguồn\s+)?kinh\s+phí\s+(?:thực\s+hiện|được|do|từ|lấy|sử\s+dụng))(?!\p{L})"
        + @"|(?<!\p{L})(?:dự\s+thảo|quyết\s+định|kế\s+hoạch|chương\s+trình|đề\s+án|nghị\s+quyết|phương\s+án|quy\s+định|quy\s+chế|văn\s+bản)(?:\s+\p{L}+){0,6}?\s+(?:gồm|có\s+\d|quy\s+định|xác\s+định|phân\s+công|cụ\s+thể\s+hóa|đề\s+ra|nêu|áp\s+dụng|có\s+hiệu\s+lực|được\s+(?:xây\s+dựng|soạn|bố\s+cục|chia))(?!\p{L})",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex AboutDraft();

    // What the draft holds goes on to the end of the sentence, unless the letter turns to how things are.
    [GeneratedRegex(@"^\W*(?:hiện|nay|do|vì|bởi|song|nhưng|tuy|mà|trong\s+khi|thực\s+tế)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Against();

    [GeneratedRegex(@"(?<!\p{L})(?:điều|khoản)\s+\d|(?<!\p{L})luật\s+\p{L}|(?<!\p{L})(?:quy\s+định\s+(?:của|tại)|theo\s+quy\s+định)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LawWords();

    [GeneratedRegex(@"^\W*(?:(?:xét|hiện|nay|đến|tính|song|nhưng|tuy|trong\s+khi|mà|qua|thực\s+tế|trước|do|vì|bởi|sau|từ|năm|tháng|ngày|quý|toàn|kết\s+quả|trên)(?!\p{L})|\d)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Anew();

    [GeneratedRegex(@"^\W*(?:do\s+)?(?:chủ\s+tịch|ubnd|ủy\s+ban\s+nhân\s+dân|hội\s+đồng\s+nhân\s+dân|hđnd)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfCommittee();

    [GeneratedRegex(@"(?<!\p{L})(?:ý\s+kiến|góp\s+ý|thống\s+nhất|nhất\s+trí|đồng\s+ý|đồng\s+thuận|tán\s+thành|tham\s+vấn|phúc\s+đáp|thẩm\s+định|(?:là\s+)?(?:đúng|không\s+trái)\s+(?:với\s+)?(?:quy\s+định|pháp\s+luật|thẩm\s+quyền))(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"(?<!\p{L})(?:ủng\s+hộ|phản\s+đối|trả\s+lời|phản\s+hồi|xác\s+nhận|cho\s+rằng|hỏi|gửi|trao\s+đổi|lấy|xin|quan\s+điểm|công\s+văn|văn\s+bản)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Answer();
}
