using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>
/// Asking in any words, for letters whose request names no act that <see cref="RequestReader"/> knows: a verb of asking with
/// the Committee, its Chairman or anything after it, or a heading "Kiến nghị" with text. Not asking is what only lets them know.
/// </summary>
internal static partial class PlainAsking
{
    private const int FewestWords = 3;
    private const int FarthestAddressee = 200;

    public static IEnumerable<RequestStatement> Read(StatementText text)
    {
        Sentence? heading = null;
        foreach (var sentence in text.Spoken.Where(s => s.Paragraph.Zone == BodyZone.Text && !IsOfAnother(text, s)))
        {
            if (Label().Match(sentence.Said) is { Success: true } label)
            {
                var end = label.Index + label.Length;
                heading = Word().Count(sentence.Said[end..]) < FewestWords ? sentence : null;
                if (heading is null && Of(text, sentence, label.Index, end) is { } labelled)
                {
                    yield return labelled;
                }
            }
            else if (heading is not null && sentence.ParagraphIndex > heading.ParagraphIndex)
            {
                heading = null;
                if (Word().Count(sentence.Said) >= FewestWords && !Enclosed().IsMatch(sentence.Said) && Of(text, sentence, 0, 0) is { } below)
                {
                    yield return below;
                }
            }
            else if (ByVerb(text, sentence) is { } request)
            {
                yield return request;
            }
        }
    }

    private static RequestStatement? ByVerb(StatementText text, Sentence sentence)
    {
        foreach (Match verb in Verb().Matches(sentence.Said))
        {
            var end = verb.Index + verb.Length;
            if (text.Voices.IsOwn(sentence, verb.Index)
                && !Told().IsMatch(sentence.Said[..verb.Index])
                && (verb.Groups["kính"].Success || AddresseeAfter(sentence, end) is not null)
                && Of(text, sentence, verb.Index, end) is { } request)
            {
                return request;
            }
        }

        return null;
    }

    private static RequestStatement? Of(StatementText text, Sentence sentence, int start, int from)
    {
        var rest = sentence.Said[from..];
        var to = AddresseeAfter(sentence, start);
        var first = sentence.Agencies.FirstOrDefault(a => a.Start >= from && !text.Speaker.Is(a));
        var others = to is null && first is { IsConsultee: true } or { Kind: AgencyKind.Collective } && first.Start - from < 12;
        if (others || OnlyToKnow().IsMatch(rest))
        {
            return null;
        }

        var acts = Act().Matches(rest);
        var act = acts.Count == 0 ? RequestedAct.Consider : acts.Select(m => RequestWords.ActOf(m.Value)).OrderByDescending(RequestWords.Reach).First();
        var draft = Draft().Match(rest);
        return new RequestStatement(
            to ?? RequestAddressee.Unnamed,
            act,
            draft.Success ? RequestWords.TypeOf(Spaces().Replace(draft.Groups["draft"].Value, " ")) : null,
            sentence.PlaceOf(start, sentence.Text.Length - start));
    }

    private static RequestAddressee? AddresseeAfter(Sentence sentence, int from)
    {
        var named = sentence.Agencies.FirstOrDefault(a => a.Kind is AgencyKind.Committee or AgencyKind.Chairman && a.Start >= from && a.Start - from < FarthestAddressee);
        return named?.Kind switch
        {
            AgencyKind.Committee => RequestAddressee.Committee,
            AgencyKind.Chairman => RequestAddressee.Chairman,
            _ => BareAddressee().Match(sentence.Said, from) is { Success: true } bare ? bare.Groups["chair"].Success ? RequestAddressee.Chairman : RequestAddressee.Committee : null,
        };
    }

    // "- Sở Tài chính: đề nghị …": another's remarks.
    private static bool IsOfAnother(StatementText text, Sentence sentence) =>
        sentence.Paragraph.Cell is not null || (text.Voices.HeadOfItem(sentence) is { } head && !text.Speaker.Is(head) && head.Kind is not (AgencyKind.Committee or AgencyKind.Chairman));

    // "IV. KIẾN NGHỊ", "d) Đề nghị:", "* Xin Ủy ban nhân dân tỉnh:", "Ý kiến đề xuất của Sở:".
    [GeneratedRegex(
        @"^[\s\-+*•–]*(?:\(?(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/]\s*)?(?:(?:các\s+|những\s+|một\s+số\s+)?(?:nội\s+dung|ý\s+kiến|quan\s+điểm)\s+)?(?:xin|kính\s+trình|trình|(?:kính\s+)?(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất)|tham\s+mưu)(?:\s*(?:,|và|/)\s*(?:kiến\s+nghị|đề\s+xuất|đề\s+nghị|tham\s+mưu))?(?:\s+(?:của\s+)?(?:sở|ban|đơn\s+vị|cơ\s+quan|huyện|thành\s+phố|ubnd|ủy\s+ban|chủ\s+tịch|văn\s+phòng|công\s+an|thanh\s+tra)[^:.;,]{0,60})?\s*(?::|$)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Label();

    // Verbs of asking; after "theo", "xét" or "của" they are somebody's proposal told, and in "tờ trình", "quá trình" no verbs.
    [GeneratedRegex(
        @"(?<!\p{L})(?<!(?:theo|xét|có|các|những|của|văn\s+bản|công\s+văn|(?<!(?:gửi|lập|nộp|chuyển)\s)hồ\s+sơ|nội\s+dung|tờ|quá|chương|công|lộ|quy|tiến|giáo|hành)\s)(?:(?<kính>kính|trân\s+trọng(?:\s+kính)?|xin\s+kính|rất)\s+)?(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất|tham\s+mưu|trình|chuyển|mong(?:\s+(?:muốn|được))?|nhờ|xin|cần|chờ|thỉnh\s+thị)(?!\p{L})",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?<!\p{L})(?:đã|từng|được|để|sau\s+khi|trước\s+khi|khi|chưa|không)\s+(?:\p{L}+\s+){0,3}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Told();

    [GeneratedRegex(@"\G[\s,:]*(?:(?:đồng\s+chí\s+|ông\s+|bà\s+)?(?<chair>(?:phó\s+)?chủ\s+tịch)|quý\s+(?:ủy\s+ban|cơ\s+quan|cấp)|lãnh\s+đạo\s+tỉnh|ủy\s+ban(?!\s+nhân\s+dân\s+(?:huyện|xã|thành|thị|phường))|cấp\s+(?:trên|có\s+thẩm\s+quyền)|tỉnh)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BareAddressee();

    // "… để Ủy ban nhân dân tỉnh biết", "báo cáo Chủ tịch nắm": nothing is asked, unless an act stands there too.
    [GeneratedRegex(@"^(?![^.]*(?<!\p{L})(?:" + RequestWords.Acts + @")(?!\p{L}))[^.]*(?<!\p{L})(?:được\s+)?(?:biết|nắm(?:\s+(?:rõ|được|tình\s+hình))?|theo\s+dõi|rõ)(?!\p{L})[\s./)]*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OnlyToKnow();

    [GeneratedRegex(@"^[\s\-+*•\d.)]*(?:gửi\s+|đính\s+)?kèm(?!\p{L})|hồ\s+sơ\s+(?:gồm|kèm)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"(?<!\p{L})" + RequestWords.Acts + @"(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Act();

    [GeneratedRegex(@"(?<!\p{L})(?:ban\s+hành|ký|phát\s+hành|phê\s+duyệt|thông\s+qua|có)\s+(?:các\s+|bộ\s+)?(?:dự\s+thảo\s+)?(?<draft>" + RequestWords.Drafts + @")(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Draft();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
