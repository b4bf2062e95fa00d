using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>
/// What the document's own agency asks its addressee to decide (L7): "kính đề nghị UBND tỉnh xem xét, ban hành Quyết định …".
/// Of a chain of acts the one that reaches furthest is told, with the document named right after it.
/// </summary>
internal static partial class RequestReader
{
    public static IReadOnlyList<RequestStatement> Read(StatementText text)
    {
        var found = new List<RequestStatement>();
        foreach (var sentence in text.Spoken)
        {
            foreach (Match match in Request().Matches(sentence.Said))
            {
                if (Of(text, sentence, match) is { } request)
                {
                    found.Add(request);
                }
            }
        }

        return found.Exists(r => r.To != RequestAddressee.OtherBody) ? found : [.. found, .. PlainAsking.Read(text)];
    }

    private static RequestStatement? Of(StatementText text, Sentence sentence, Match match)
    {
        var own = match.Groups["kính"].Success || text.Voices.IsOwn(sentence, match.Index);
        if (!own || Told().IsMatch(sentence.Said[..match.Index]))
        {
            return null;
        }

        var to = AddresseeOf(text, sentence, match);
        if (to == RequestAddressee.Unnamed && !match.Groups["kính"].Success && !Unaddressed().IsMatch(match.Groups["whom"].Value))
        {
            return null;
        }

        var acts = match.Groups["act"].Captures.Select(c => RequestWords.ActOf(c.Value)).ToList();
        var act = acts.OrderByDescending(RequestWords.Reach).First();
        var issues = acts.Exists(a => a is RequestedAct.Issue or RequestedAct.SubmitOnward or RequestedAct.Approve);
        return new RequestStatement(to, act, DraftOf(sentence, match, issues), sentence.PlaceOf(match));
    }

    private static RequestAddressee AddresseeOf(StatementText text, Sentence sentence, Match match)
    {
        var whom = match.Groups["whom"];
        var asked = sentence.Agencies.Where(a => a.Start >= whom.Index && a.End <= whom.Index + whom.Length && !text.Speaker.Is(a)).Select(a => (AgencyKind?)a.Kind).FirstOrDefault();
        return asked switch
        {
            AgencyKind.Committee => RequestAddressee.Committee,
            AgencyKind.Chairman => RequestAddressee.Chairman,
            null when BareChairman().IsMatch(whom.Value) => RequestAddressee.Chairman,
            null => RequestAddressee.Unnamed,
            _ => RequestAddressee.OtherBody,
        };
    }

    // What is issued, approved or submitted onward names the draft, as do a decision and a "dự thảo"; "quyết định" may be the verb.
    private static string? DraftOf(Sentence sentence, Match match, bool issues)
    {
        if (DraftBetween(match) is { } between)
        {
            return between;
        }

        var draft = match.Groups["draft"];
        if (!draft.Success)
        {
            return null;
        }

        var type = RequestWords.TypeOf(Spaces().Replace(draft.Value, " "));
        var verb = string.Equals(type, "QĐ", StringComparison.Ordinal) && !issues && !match.Groups["named"].Success && !sentence.IsCapital(draft.Index);
        return !verb && (issues || match.Groups["named"].Success || string.Equals(type, "QĐ", StringComparison.Ordinal)) ? type : null;
    }

    // "kính trình UBND tỉnh dự thảo Công văn …, đề nghị xem xét": the draft stands before the act.
    private static string? DraftBetween(Match match)
    {
        var whom = match.Groups["whom"].ValueSpan.TrimEnd();
        if (whom.EndsWith("dự thảo", StringComparison.Ordinal) && match.Groups["act"].Captures[0].ValueSpan.StartsWith("quyết", StringComparison.Ordinal))
        {
            return "QĐ";
        }

        var named = NamedDraft().Match(match.Groups["whom"].Value);
        return named.Success ? RequestWords.TypeOf(Spaces().Replace(named.Groups["draft"].Value, " ")) : null;
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:theo|xét|có|các|những|tờ|hồ\s+sơ|nội\s+dung|việc|văn\s+bản|đã)\s)(?:(?<kính>kính|trân\s+trọng(?:\s+kính)?|xin\s+kính)\s+)?(?:đề\s+nghị|trình|kiến\s+nghị|đề\s+xuất|xin|mong|báo\s+cáo|tham\s+mưu)(?<whom>(?:[\s,]+(?!" + RequestWords.Acts + @"(?![\p{L}]))[^\s,.;]+){0,40}?)[\s,]+(?:sớm\s+|quan\s+tâm\s*,?\s*)?(?<act>" + RequestWords.Acts
        + @")(?![\p{L}])(?:(?:\s*[,/]\s*(?:và\s+)?|\s+và\s+|\s+hoặc\s+|\s+(?:để\s+)?(?!(?<!xem\s+xét\s+)quyết\s+định))(?<act>" + RequestWords.Acts + @")(?![\p{L}]))*(?:\s+(?:các\s+|bộ\s+)?(?<named>dự\s+thảo\s+)?(?:(?:các|\d{1,2})\s+)?(?<draft>" + RequestWords.Drafts + @")(?![\p{L}]))?",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Request();

    [GeneratedRegex(@"dự\s+thảo\s+(?<draft>" + RequestWords.Drafts + @")(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NamedDraft();

    // Without an addressee, only words about the matter stand between the verb and the act.
    [GeneratedRegex(@"^[\s,]*$|^[\s,]*(?:dự\s+thảo|hồ\s+sơ|nội\s+dung|như\s+trên|và|để|cấp\s+có|lãnh\s+đạo|quý)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Unaddressed();

    // Requests of the past, and reports that one was made.
    [GeneratedRegex(@"(?<![\p{L}])(?:đã|từng|được|để|sau\s+khi|trước\s+khi|khi|chưa|không)\s+(?:\p{L}+\s+){0,3}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Told();

    [GeneratedRegex(@"^[\s,]*(?:đồng\s+chí\s+)?(?:phó\s+)?chủ\s+tịch(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex BareChairman();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
