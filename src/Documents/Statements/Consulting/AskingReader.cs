using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>
/// Where the document itself, now, asks other bodies for opinions (N1): "đề nghị quý cơ quan … góp ý … trước ngày", "gửi … để
/// lấy ý kiến". Asking the Committee is a submission, and what was asked before is a report.
/// </summary>
internal static partial class AskingReader
{
    public static IReadOnlyList<Place> Read(StatementText text)
    {
        var found = new List<Place>();
        foreach (var sentence in text.Spoken)
        {
            if (Ask(text, sentence) is { } match)
            {
                found.Add(sentence.PlaceOf(match));
            }
        }

        return found;
    }

    private static Match? Ask(StatementText text, Sentence sentence)
    {
        foreach (Match match in Request().Matches(sentence.Said))
        {
            var whom = match.Groups["whom"];
            var toCommittee = Committee().IsMatch(whom.Value);
            var named = Equal().IsMatch(whom.Value) || sentence.Agencies.Any(a => a.IsConsultee && a.Start >= whom.Index && a.End <= whom.Index + whom.Length);
            var onlyCommittee = text.Speaker is { AddressesCommittee: true, AddressesOthers: false };
            var addressed = (named && !(onlyCommittee && match.ValueSpan.StartsWith("gửi", StringComparison.Ordinal))) || (text.Speaker.AddressesOthers && !onlyCommittee);
            if (!toCommittee && addressed && !sentence.Instruments.Any(i => text.Speaker.Issued(i.Notation)) && !Past().IsMatch(sentence.Said[..match.Index]) && text.Voices.IsOwn(sentence, match.Index))
            {
                return match;
            }
        }

        if (text.Speaker.AddressesOthers
            && Direct().Match(sentence.Said) is { Success: true } direct && text.Voices.IsOwn(sentence, direct.Index)
            && !sentence.Instruments.Any(i => text.Speaker.Issued(i.Notation)) && !Past().IsMatch(sentence.Said[..direct.Index]))
        {
            return direct;
        }

        return Return().Match(sentence.Said) is { Success: true } back && text.Voices.IsOwn(sentence, back.Index) && !Past().IsMatch(sentence.Said[..back.Index]) ? back : null;
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:theo|xét|có|các|những|văn\s+bản|phiếu|công\s+văn|hạn|việc|hồ\s+sơ|được|để)\s)(?:đề\s+nghị|kính\s+mong|mong|gửi|xin|kính\s+gửi|mời|rất\s+mong)(?<whom>\s+[^.;]{0,300}?)\s*(?:(?:tham\s+gia|có|cho|đóng\s+góp|gửi)\s+(?:\p{L}+\s+){0,3}?ý\s+kiến(?!\s+(?:chỉ\s+đạo|kết\s+luận|như\s+sau))|góp\s+ý|(?:để\s+)?(?:lấy|xin|tham\s+khảo)\s+ý\s+kiến(?!\s+(?:chỉ\s+đạo|của\s+(?:ubnd|ủy\s+ban|chủ\s+tịch))))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Request();

    // "Sở Xây dựng xin ý kiến các cơ quan về …", in a letter that goes to them.
    [GeneratedRegex(@"(?<![\p{L}])(?<!(?:việc|phiếu|văn\s+bản|hạn|được|kết\s+quả|quá\s+trình|chưa|không)\s)(?:xin|lấy)\s+ý\s+kiến\s+(?:góp\s+ý\s+)?(?:của\s+)?(?:các|quý|sở|ban|ubnd|ủy\s+ban|công\s+an)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Direct();

    [GeneratedRegex(@"(?:quý|các)\s+(?:cơ\s+quan|sở|đơn\s+vị|ban|ngành|địa\s+phương|ubnd|ủy\s+ban|đồng\s+chí)|thủ\s+trưởng|quý\s+vị|ubnd\s+các|ủy\s+ban\s+nhân\s+dân\s+các", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Equal();

    [GeneratedRegex(@"(?<![\p{L}])(?:(?:ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân)\s+tỉnh|chủ\s+tịch|tỉnh\s+ủy)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Committee();

    // A letter already sent, a meeting already held, somebody's duty: not this document asking.
    [GeneratedRegex(@"(?<![\p{L}])(?:đã|có\s+(?:công\s+văn|văn\s+bản)|tại\s+(?:công\s+văn|văn\s+bản|cuộc\s+họp)|ban\s+hành\s+(?:công\s+văn|văn\s+bản)|giao|có\s+trách\s+nhiệm|sau\s+khi|khi|quy\s+định|theo\s+đó|nếu|trường\s+hợp|trong\s+quá\s+trình|vướng\s+mắc)(?![\p{L}])[^;]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Past();

    // "Ý kiến góp ý gửi về Sở Xây dựng trước ngày …"
    [GeneratedRegex(@"(?<![\p{L}])(?:(?:văn\s+bản\s+|các\s+)?ý\s+kiến|góp\s+ý|văn\s+bản\s+(?:tham\s+gia|góp\s+ý))\s+(?:[^.;]{0,80}?\s)?(?:đề\s+nghị\s+|xin\s+|vui\s+lòng\s+)?gửi\s+(?:về|lại|cho)\s[^.;]{0,120}?(?:trước|chậm\s+nhất|đến\s+hết)\s+(?:\p{L}+\s+){0,3}?(?:ngày|\d)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Return();
}
