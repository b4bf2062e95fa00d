using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>
/// How far the document says that asking for opinions is: not required, not done, unanswered, still running, asked, obtained.
/// The strictest reading of a clause wins; what somebody else asks ("chủ đầu tư đã lấy ý kiến người dân") is none.
/// </summary>
internal static partial class ConsultationReader
{
    public static IReadOnlyList<Consultation> Read(StatementText text)
    {
        var found = new List<Consultation>();
        foreach (var sentence in text.Spoken)
        {
            foreach (var (from, to) in Clauses(sentence))
            {
                if (StatusOf(text, sentence, from, to) is var (status, match))
                {
                    var asked = AskedBodies.Of(text, sentence, match, to);
                    found.Add(new Consultation(status, asked, sentence.PlaceOf(match)));

                    // "Chưa có ý kiến, sẽ bổ sung sau": not obtained, and filed meanwhile.
                    if (status == ConsultationStatus.NotObtained && Promise().IsMatch(sentence.Said[from..to]))
                    {
                        found.Add(new Consultation(ConsultationStatus.Pending, asked, sentence.PlaceOf(match)));
                    }
                }
            }
        }

        return found;
    }

    private static IEnumerable<(int From, int To)> Clauses(Sentence sentence)
    {
        var from = 0;
        for (var at = sentence.Text.IndexOf(';', StringComparison.Ordinal); at >= 0; at = sentence.Text.IndexOf(';', at + 1))
        {
            yield return (from, at);
            from = at + 1;
        }

        yield return (from, sentence.Text.Length);
    }

    private static (ConsultationStatus Status, Match Match)? StatusOf(StatementText text, Sentence sentence, int from, int to)
    {
        var length = to - from;
        var said = sentence.Said;
        if (NotRequired().Match(said, from, length) is { Success: true } notRequired)
        {
            return (ConsultationStatus.NotRequired, notRequired);
        }

        var later = LaterOrPublic().IsMatch(said[from..to]);
        bool Counts(Match match) => match.Success && !later && !Supposed().IsMatch(said[from..match.Index]);
        if (NotObtained().Match(said, from, length) is var missing && Counts(missing) && Concerns(text, sentence, missing))
        {
            return (Unanswered.IsOverdue(said[from..to]) ? ConsultationStatus.Silent
                : NoNeed.IsTold(said[from..to], missing.Index - from) ? ConsultationStatus.NotRequired
                : ConsultationStatus.NotObtained, missing);
        }

        if (Silent().Match(said, from, length) is var silent && Counts(silent) && !IsOfOwnMatter(text, sentence, silent))
        {
            return (ConsultationStatus.Silent, silent);
        }

        if (Unanswered.LateIn(said, from, length) is var late && Counts(late) && Unanswered.IsOverdue(said[from..to]) && !IsOfOwnMatter(text, sentence, late))
        {
            return (ConsultationStatus.Silent, late);
        }

        if (StillOpen.In(text, said, from, length) is { } open && Counts(open))
        {
            return (ConsultationStatus.Pending, open);
        }

        if (Promised().Match(said, from, length) is var promised && Counts(promised) && text.Voices.SubjectAt(sentence, promised.Index) is { IsConsultee: true } body && !text.Speaker.Is(body))
        {
            return (ConsultationStatus.Pending, promised);
        }

        if (StillComing().Match(said, from, length) is var coming && Counts(coming))
        {
            return (ConsultationStatus.Pending, coming);
        }

        if (Pending().Match(said, from, length) is var pending && Counts(pending) && (IsOwn(text, sentence, pending) || OwnAsking.IsOfThem(pending) || text.Voices.SubjectAt(sentence, pending.Index + pending.Length - 1) is { } last && text.Speaker.Is(last)))
        {
            return (ConsultationStatus.Pending, pending);
        }

        if (Obtained().Match(said, from, length) is var obtained && Counts(obtained))
        {
            return (ConsultationStatus.Obtained, obtained);
        }

        return Asked().Match(sentence.Unquoted, from, length) is var asked && Counts(asked) && IsOwn(text, sentence, asked) && !OwnAsking.InLetterOfAnother(text, sentence, asked)
            ? (ConsultationStatus.Asked, asked)
            : OwnAsking.ByLetter(text, sentence, from, to) is { } letter && Counts(letter) ? (ConsultationStatus.Asked, letter) : null;
    }

    private static bool IsOwn(StatementText text, Sentence sentence, Match match) =>
        text.Voices.SubjectAt(sentence, match.Index) is not { } subject || text.Speaker.Is(subject) || OwnAsking.IsByItself(text, sentence, match);

    // What the speaker, its applicant or the public did not answer is no silence of an agency that was asked.
    private static bool IsOfOwnMatter(StatementText text, Sentence sentence, Match match) =>
        text.Voices.SubjectAt(sentence, match.Index) is { Kind: AgencyKind.Outsider or AgencyKind.Committee or AgencyKind.Chairman or AgencyKind.Government };

    // "Chưa có ý kiến" may have the agency that is silent as its subject; only somebody else's own asking does not count.
    private static bool Concerns(StatementText text, Sentence sentence, Match match) =>
        (!match.Groups["ask"].Success || match.Value.Contains("được", StringComparison.Ordinal) || IsOwn(text, sentence, match))
        && !NoneLeft().IsMatch(sentence.Said[..match.Index])
        && text.Voices.SubjectAt(sentence, match.Index) is not { Kind: AgencyKind.Committee or AgencyKind.Chairman or AgencyKind.Government };

    // "Không còn cơ quan nào chưa được lấy ý kiến."
    [GeneratedRegex(@"(?<![\p{L}])không\s+(?:còn|có)\s+(?:[^.;,]{0,60}\s)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NoneLeft();

    // What will be done with an opinion that has not come.
    [GeneratedRegex(@"(?<![\p{L}])(?:đang\s+(?:\p{L}+\s+)?đôn\s+đốc|sẽ\s+(?:\p{L}+\s+){0,3}?(?:bổ\s+sung|cập\s+nhật|tổng\s+hợp|báo\s+cáo|gửi|trình|chuyển)|(?:bổ\s+sung|gửi|cập\s+nhật)\s+sau(?![\p{L}]))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Promise();

    // Answers on their way: "đang tiếp tục nhận văn bản của các cơ quan", "khi các sở có văn bản, Sở sẽ bổ sung", "còn hai đơn vị đang trả lời".
    [GeneratedRegex(
        @"(?<![\p{L}])(?:đang\s+(?:tiếp\s+tục\s+)?(?:nhận|thu|chờ\s+nhận)\s+(?:[^.;,]{0,30}?\s)?(?:ý\s+kiến|góp\s+ý|văn\s+bản|trả\s+lời)\s+(?:[^.;,]{0,20}?\s)?của\s+(?:các\s+)?(?:cơ\s+quan|sở|đơn\s+vị|ngành|ban|địa\s+phương)"
        + @"|(?:khi|ngay\s+khi|sau\s+khi)\s+(?:[^.;,]{0,60}?\s)?(?:có|nhận\s+(?:được\s+)?(?:đủ\s+)?|gửi)\s*(?:đủ\s+)?(?:ý\s+kiến|góp\s+ý|văn\s+bản\s*(?:trả\s+lời|tham\s+gia|góp\s+ý)?|trả\s+lời)(?!\s+(?:chỉ\s+đạo|phê\s+duyệt|quyết\s+định|của\s+(?:ubnd|ủy\s+ban|chủ\s+tịch|bộ|chính\s+phủ|thủ\s+tướng)))[^.;,]{0,60}?,?\s+(?:[^.;,]{0,60}?\s)?(?:\p{L}+,\s*[^.;,]{0,40}\s)?sẽ\s+(?:\p{L}+\s+){0,2}?(?:tổng\s+hợp|bổ\s+sung|cập\s+nhật|gửi|báo\s+cáo)"
        + @"|(?:sẽ\s+)?(?:bổ\s+sung|gửi|cập\s+nhật|báo\s+cáo)\s+(?:[^.;,]{0,40}?\s)?(?:sau\s+)?khi\s+(?:[^.;,]{0,40}?\s)?(?:có|nhận\s+được)\s+(?:đủ\s+)?(?:ý\s+kiến|góp\s+ý|văn\s+bản|trả\s+lời)(?!\s+(?:chỉ\s+đạo|phê\s+duyệt|của\s+(?:ubnd|ủy\s+ban|chủ\s+tịch|bộ|chính\s+phủ|thủ\s+tướng)))"
        + @"|(?:sở|cơ\s+quan|đơn\s+vị|ngành|công\s+an|ubnd|ban)\s+(?:[^.;,]{0,60}?\s)?(?:đang|hiện\s+còn|còn\s+đang)\s+(?:đang\s+)?(?:trả\s+lời|phúc\s+đáp|soạn\s+văn\s+bản|góp\s+ý|nghiên\s+cứu\s+(?:hồ\s+sơ|dự\s+thảo)\s*(?:để\s+(?:trả\s+lời|góp\s+ý|có\s+ý\s+kiến)|,\s*khi)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex StillComing();

    // "Sở Tài chính hẹn sẽ có văn bản": told of one that was asked.
    [GeneratedRegex(@"(?<![\p{L}])sẽ\s+(?:\p{L}+\s+){0,2}?(?:trả\s+lời|phúc\s+đáp|góp\s+ý|(?:có|gửi|cho)\s+(?:văn\s+bản|ý\s+kiến|công\s+văn))(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Promised();

    [GeneratedRegex(ConsultingWords.NotThisDossier, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();

    [GeneratedRegex(ConsultingWords.LaterOrPublic, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LaterOrPublic();

    // Negator, duty, asking ("không quy định phải lấy ý kiến", "không bắt buộc tham vấn"), or nobody else concerned.
    [GeneratedRegex(
        @"(?<![\p{L}])(?:" + ConsultingWords.NoDuty + @"\s+(?:[^.;,]{0,60}?\s)?" + ConsultingWords.AskAny
        + @"|việc\s+" + ConsultingWords.AskAny + @"\s+(?:[^.;,]{0,40}?\s)?(?:là\s+)?(?:không\s+(?:cần\s+thiết|bắt\s+buộc|đặt\s+ra)|chưa\s+cần\s+thiết)"
        + @"|(?:nội\s+dung\s+(?:\p{L}+\s+){0,3}?)?không\s+(?:có\s+)?(?:liên\s+quan|ảnh\s+hưởng|phát\s+sinh\s+trách\s+nhiệm|thuộc\s+chức\s+năng)\s+(?:gì\s+)?(?:đến|tới|của|cho)?\s*(?:chức\s+năng[^.;]{0,60}?của\s+)?(?:các\s+|một\s+)?(?:sở|cơ\s+quan|đơn\s+vị|ngành)(?:\s*,\s*(?:ban|ngành|đơn\s+vị|địa\s+phương))*\s*(?:\p{L}+\s+){0,2}?khác)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex NotRequired();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?<ask>(?:chưa|không)\s+(?:kịp\s+|thể\s+|tiến\s+hành\s+|tổ\s+chức\s+|thực\s+hiện\s+|gửi\s+|có\s+văn\s+bản\s+|được\s+|qua\s+)*(?:việc\s+)?(?:(?:lấy|xin|hỏi|tham\s+khảo|tham\s+vấn)\s+(?:[^.;,]{0,30}?\s)?ý\s+kiến|hỏi\s+(?:thêm\s+)?(?:các\s+|một\s+)?(?:sở|cơ\s+quan|ngành|đơn\s+vị)(?![\p{L}])))|(?<ask>chưa\s+(?:kịp\s+)?(?:trao\s+đổi|làm\s+việc|tham\s+vấn)\s+với\s+(?:các\s+)?(?:sở|cơ\s+quan|ngành|đơn\s+vị|công\s+an|ubnd|ban)(?![\p{L}])|(?:bỏ\s+qua|lược\s+bỏ)\s+(?:bước|khâu|việc|thủ\s+tục)\s+(?:lấy|xin)\s+ý\s+kiến)|ý\s+kiến\s+(?:của\s+)?(?:sở|cơ\s+quan|công\s+an|ubnd|ban|thanh\s+tra)\s[^.;,]{2,60}?\s(?:hiện\s+|đến\s+nay\s+|vẫn\s+)*chưa\s+(?:có|nhận|về)(?![\p{L}])|chưa\s+(?:kịp\s+)?(?:có|nhận\s+được|gửi|gửi\s+lại|tham\s+gia|cho)\s+(?:đủ\s+|đầy\s+đủ\s+|các\s+|văn\s+bản\s+|công\s+văn\s+)*"
        + ConsultingWords.Opinion + @"(?!\s+thống\s+nhất)|chưa\s+(?:trả\s+lời|phúc\s+đáp|phản\s+hồi)(?![\p{L}]))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex NotObtained();

    // No answer came ("không nhận được hồi âm", "vẫn chưa phản hồi"), or silence is taken for consent.
    [GeneratedRegex(
        @"(?<![\p{L}])(?:" + Unanswered.Words + @"(?!\s*(?:điện\s+thoại|câu\s+hỏi))|(?:coi|xem)\s+(?:như\s+)?(?:là\s+)?(?:đã\s+)?" + Opinions.OpinionWords.Agree + @"|được\s+(?:coi|xem)\s+(?:như\s+)?(?:là\s+)?(?:đã\s+)?" + Opinions.OpinionWords.Agree + @"|không\s+(?:gửi|nhận\s+được)\s+(?:văn\s+bản\s+|lại\s+)?(?:ý\s+kiến|góp\s+ý|tham\s+gia))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Silent();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:hiện\s+(?:nay\s+)?(?:đang\s+)?|đang\s+(?:\p{L}+\s+){0,3}?|tiếp\s+tục\s+(?:tổ\s+chức\s+|gửi\s+)?)(?:(?:gửi|tổ\s+chức|tiến\s+hành|thực\s+hiện|trong\s+thời\s+gian|trong\s+quá\s+trình)\s+)?(?:[^.;,]{0,60}?\s)?(?:lấy|xin|tham\s+khảo|chờ|đợi|tổng\s+hợp|thu\s+thập|tham\s+vấn)\s+(?:[^.;,]{0,30}?\s)?ý\s+kiến(?!\s+(?:chỉ\s+đạo|khác))|(?:đang\s+)?(?:chờ|đợi)\s+(?:[^.;,]{0,30}?\s)?(?:ý\s+kiến|văn\s+bản)\s+(?:tham\s+gia|góp\s+ý|trả\s+lời|thẩm\s+định|phúc\s+đáp|của\s+(?:các\s+)?(?:sở|cơ\s+quan|đơn\s+vị|ngành))"
        + @"|sẽ\s+(?:[^.;]{0,60}?\s)?(?:lấy|xin|tổng\s+hợp|bổ\s+sung|cập\s+nhật|báo\s+cáo|gửi|hoàn\s+thiện|trình)\s+(?:[^.;]{0,80}?\s)?(?:ý\s+kiến|góp\s+ý)(?!\s+(?:chỉ\s+đạo|của\s+(?:ubnd|ủy\s+ban|chủ\s+tịch|lãnh\s+đạo)))(?!\s*(?:phản\s+ánh|của\s+người\s+dân)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Pending();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?<!(?:mong|chưa|không|ngày)\s)(?:đã\s+)?nhận\s+được\s+(?:[^.;]{0,60}?\s)?" + ConsultingWords.Opinion
        + @"|(?:các|tất\s+cả(?:\s+các)?|toàn\s+bộ|\d{1,3})\s+(?:nơi|sở|cơ\s+quan|đơn\s+vị|ngành|bên|địa\s+phương)(?:\s*,\s*(?:ban|ngành|đơn\s+vị|địa\s+phương))*\s+(?:được\s+(?:hỏi|gửi|lấy\s+ý\s+kiến|xin\s+ý\s+kiến|mời)\s+)?(?:đều\s+đã|đã|đều)\s+(?:\p{L}+\s+)?(?:trả\s+lời|phúc\s+đáp|phản\s+hồi|hồi\s+đáp)(?![\p{L}])"
        + @"|(?:đã|đều(?:\s+đã)?|\d{1,3}\s*/\s*\d{1,3}\s+(?:\p{L}+\s+){1,4}?(?:đã\s+)?)\s*(?:có|gửi|cho|tham\s+gia|góp)\s+(?:các\s+|văn\s+bản\s+|công\s+văn\s+)*" + ConsultingWords.Opinion
        + @"|(?:trên\s+cơ\s+sở|căn\s+cứ|sau\s+khi\s+(?:có|tiếp\s+thu|tổng\s+hợp|nhận\s+được|lấy)|tiếp\s+thu(?:\s*(?:,|và)\s*giải\s+trình)?|(?:đã\s+)?tổng\s+hợp|tổng\s+hợp\s*,\s*tiếp\s+thu|nghiên\s+cứu\s*,?\s*tiếp\s+thu|kết\s+quả\s+lấy|kết\s+quả\s+tổng\s+hợp|theo|qua\s+tổng\s+hợp)\s+(?:đầy\s+đủ\s+|tối\s+đa\s+|các\s+|những\s+|toàn\s+bộ\s+|kết\s+quả\s+)*(?:ý\s+kiến\s+(?:tham\s+gia|góp\s+ý|của\s+(?:các\s+)?(?:sở|cơ\s+quan|đơn\s+vị|ban|ngành|địa\s+phương|công\s+an|thành\s+viên)|các\s+(?:sở|cơ\s+quan|đơn\s+vị|ngành))|góp\s+ý\s+của|ý\s+kiến(?=\s*[,.;:]|$))|được\s+sự\s+(?:thống\s+nhất|đồng\s+thuận)\s+của\s+(?:các\s+)?(?:sở|cơ\s+quan|đơn\s+vị)|(?:các|tất\s+cả(?:\s+các)?|\d{1,3}\s*/\s*\d{1,3})\s+(?:sở|cơ\s+quan|đơn\s+vị|ý\s+kiến|ngành)[^.;]{0,60}?\s(?:đều|cơ\s+bản|hoàn\s+toàn|đã)\s+(?:cơ\s+bản\s+|hoàn\s+toàn\s+)?" + Opinions.OpinionWords.Agree + @"|ý\s+kiến\s+(?:tham\s+gia|góp\s+ý|thống\s+nhất)\s+(?:bằng\s+văn\s+bản\s+)?của(?!\s+quý))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Obtained();

    // Past or completed asking, a letter of the speaker's own included; "để lấy ý kiến" of a present request is another reader's.
    [GeneratedRegex(
        @"(?<![\p{L}])(?:đã\s+(?:[^.;]{0,200}?\s)?" + ConsultingWords.Ask + @"|(?:sau\s+khi|qua|tổ\s+chức|tiến\s+hành|việc)\s+(?:gửi\s+)?(?:lấy|xin|tham\s+khảo|tham\s+vấn)\s+ý\s+kiến|(?:có|ban\s+hành|phát\s+hành|bằng|tại)\s+(?:công\s+văn|văn\s+bản|giấy\s+mời|phiếu)\s+(?:[^.;]{0,260}?\s)?" + ConsultingWords.Ask + @")",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Asked();
}
