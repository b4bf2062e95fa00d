using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>
/// Where the document's own agency chooses: one of the options, or what to do about an opinion that differs. Leaving the
/// choice to the addressee, supposing one, or telling another agency's is none.
/// </summary>
internal static partial class ChoiceReader
{
    public static IReadOnlyList<Place> Read(StatementText text, IReadOnlyList<OptionStatement> options, IReadOnlyList<ReportedOpinion> table)
    {
        var found = new List<Place>();

        // A stand on one opinion does not answer another that the letter leaves to the addressee.
        var between = options.Count > 1 || text.Spoken.Any(s => OpenQuestionReader.LeavesDifference(text, s) is not null);
        foreach (var sentence in text.Spoken)
        {
            if (ChoiceOf(text, sentence, between) is { } match)
            {
                found.Add(sentence.PlaceOf(match));
            }
        }

        // A column of the table of opinions that answers each.
        return between ? found : [.. found, .. table.Where(o => o.View == OpinionView.Disagrees).Select(o => o.Answer).OfType<Place>()];
    }

    private static Match? ChoiceOf(StatementText text, Sentence sentence, bool between)
    {
        var describes = OptionHead().IsMatch(sentence.Said);
        foreach (Match match in Choices(sentence))
        {
            if ((!describes || Explicit().IsMatch(match.Value)) && IsOwn(text, sentence, match) && !Open(text, sentence, match))
            {
                return match;
            }
        }

        if (Outright().Matches(sentence.Said).FirstOrDefault(m => IsByOwn(text, sentence, m) && !Open(text, sentence, m)) is { } outright)
        {
            return outright;
        }

        // With options on the table only an option answers; without, a stand on the differing opinion does.
        return between || describes ? null
            : Stand().Matches(sentence.Said).FirstOrDefault(m => text.Voices.IsOwn(sentence, m.Index) && !Open(text, sentence, m))
                ?? Done().Matches(sentence.Said).FirstOrDefault(m => !Open(text, sentence, m))
                ?? (DifferenceAnswer.In(text, sentence) is { } answer && !Open(text, sentence, answer) ? answer : null);
    }

    private static IEnumerable<Match> Choices(Sentence sentence) =>
        Chosen().Matches(sentence.Said).Concat(Named().Matches(sentence.Said));

    // The agency itself is named as the one that chooses or answers for the choice.
    private static bool IsByOwn(StatementText text, Sentence sentence, Match match) =>
        text.Voices.SubjectAt(sentence, match.Index) is { } subject ? text.Speaker.Is(subject) && !AsksBetween(sentence, subject, match) : Myself().IsMatch(sentence.Said[..match.Index]);

    // "Sở … kính trình UBND tỉnh xem xét, lựa chọn …": the one that is asked is to choose.
    private static bool AsksBetween(Sentence sentence, AgencyMention subject, Match match) =>
        sentence.Agencies.Any(a => a.Kind is AgencyKind.Committee or AgencyKind.Chairman && a.Start >= subject.End && a.End <= match.Index);

    private static bool IsOwn(StatementText text, Sentence sentence, Match match) =>
        Polite().IsMatch(sentence.Said[..(match.Index + match.Length)]) || text.Voices.SubjectAt(sentence, match.Index) switch
        {
            null => true,
            { Kind: AgencyKind.Committee or AgencyKind.Chairman } asked => Asking().IsMatch(sentence.Said[..asked.Start]),
            var subject => text.Speaker.Is(subject),
        };

    // "Phương án 1: đề xuất giữ nguyên …" describes the option; only an outright choice within it counts.
    [GeneratedRegex(@"^[\s\-+*•]*(?:\(?[\da-zđ]{1,2}[.)]\s*)?(?:phương\s+án|pa)\s*(?:\d|i{1,3}|iv|v|[abcd]|một|hai|ba|thứ\s+\p{L}+)\s*[:.(\-]|^[\s\-+*]*(?:ưu|nhược)\s+điểm", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OptionHead();

    [GeneratedRegex(@"chọn|tối\s+ưu|(?:phương\s+án|pa)\s+(?:này|trên)|(?:đề\s+xuất|kiến\s+nghị)\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Explicit();

    // "một trong hai phương án", "phương án 1 hoặc phương án 2", "nếu chọn phương án 1", "chưa chọn", "để UBND tỉnh lựa chọn".
    private static bool Open(StatementText text, Sentence sentence, Match match)
    {
        var (from, to) = sentence.ClauseAround(match.Index, match.Length);

        // "Cân nhắc hai ý kiến, Sở chọn …": what was weighed before is not left open after.
        var weighed = Weighing().Match(sentence.Said[from..match.Index]);
        from += weighed.Success ? weighed.Length : 0;
        return LeftOpen().IsMatch(sentence.Said[from..to]) || OpenQuestionReader.IsIn(sentence.Said[from..to]) || OpenQuestionReader.LeavesDifference(text, sentence) is not null || Supposed().IsMatch(sentence.Said[from..match.Index]);
    }

    private const string Object = @"(?:theo\s+|với\s+|là\s+|cho\s+|áp\s+dụng\s+|nội\s+dung\s+|hướng\s+|:\s*)*";

    // A verb of choosing or proposing whose object is one option.
    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:không|chưa)\s(?:(?:hoàn\s+toàn|lựa|đề\s+xuất)\s)?)(?:(?:lựa\s+)?chọn|đề\s+xuất|kiến\s+nghị|đề\s+nghị|thống\s+nhất|nhất\s+trí|nghiêng\s+về|ưu\s+tiên|ủng\s+hộ|bảo\s+vệ|trình)\s+(?:[^.;]{0,200}?\s)??" + Object + @"(?:(?:phương\s+án|pa)\s*[""'(]?(?:(?:số|thứ)\s+)?(?:\d|i{1,3}|iv|v|[abcd]|một|hai|ba|nhất|nhì)(?![\p{L}\d])|" + OptionReader.OtherName + @"\s+[""'(]?(?:[abcd]|thứ\s+(?:nhất|hai|ba))(?![\p{L}\d])|(?:lựa\s+chọn|phương\s+án)\s+(?:này|trên|nêu\s+trên|đầu\s+tiên|cuối\s+cùng))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Chosen();

    // "Phương án chọn: Phương án 1", "Phương án 2 là phương án tối ưu", "phương án được đề xuất là …"
    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:ý\s+kiến|quan\s+điểm|chính\s+kiến|lựa\s+chọn|đề\s+xuất|kiến\s+nghị)\s+(?:của\s+(?:\p{L}+\s+){1,6}?)?(?:là|:)\s+(?:theo\s+|chọn\s+|lấy\s+|với\s+|thực\s+hiện\s+)*(?:phương\s+án|pa)\s*(?:(?:số|thứ)\s+)?(?:\d|i{1,3}|iv|v|[abcd]|một|hai|ba|nhất|nhì)(?![\p{L}\d])|(?:quan\s+điểm|chính\s+kiến|lựa\s+chọn)\s+của\s+(?:\p{L}+\s+){1,8}?là\s+[^.;]{1,160}?(?:phương\s+án|pa)\s*(?:\d|[abcd]|một|hai|ba|thứ\s+\p{L}+)(?![\p{L}\d])|(?:chỉ|duy\s+nhất)\s+(?:có\s+)?(?:phương\s+án|pa)\s*(?:\d|i{1,3}|[abcd]|một|hai|ba|thứ\s+\p{L}+)\s+(?:là\s+)?(?:đáp\s+ứng|phù\s+hợp|khả\s+thi|bảo\s+đảm)|phương\s+án\s+(?:được\s+)?(?:lựa\s+chọn|chọn|đề\s+xuất|kiến\s+nghị|tối\s+ưu)\s*(?:là|:)\s*\S|(?:phương\s+án|pa)\s*(?:\d|i{1,3}|[abcd]|một|hai|ba|thứ\s+\p{L}+)\s+(?:[^.;]{0,80}?\s)?(?:là\s+)?(?:phương\s+án\s+)?(?:tối\s+ưu|phù\s+hợp\s+(?:nhất|hơn)|khả\s+thi\s+(?:nhất|hơn)|hợp\s+lý\s+(?:nhất|hơn)|được\s+(?:sở\s+\p{L}+\s+\p{L}+\s+)?(?:lựa\s+chọn|đề\s+xuất|chọn|kiến\s+nghị)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Named();

    // Choosing said outright by the agency itself, whatever the thing chosen is called, or answering for the choice made.
    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:không|chưa|được)\s)(?:(?:lựa\s+)?chọn|lấy|nghiêng\s+về)\s+(?:áp\s+dụng\s+|ghi\s+|thực\s+hiện\s+)*(?:(?:phương\s+án|" + OptionReader.OtherName + @")\s+(?!nào|phù\s+hợp|tối\s+ưu|thích\s+hợp|hợp\s+lý|sau|và\s|để\s|rồi\s|cho\s)[\p{L}\d]|[“""]|theo\s+(?!quy\s+định|luật|chỉ\s+đạo))|(?:hoàn\s+toàn\s+)?chịu\s+trách\s+nhiệm\s+(?:về|với|đối\s+với)\s+(?:việc\s+)?(?:sự\s+)?(?:lựa\s+chọn|đề\s+xuất|phương\s+án)\s+(?:này|trên|nêu|đã|của\s+mình)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Outright();

    [GeneratedRegex(@"(?<![\p{L}])(?:sở|ban|chi\s+cục|cơ\s+quan\s+(?:trình|chủ\s+trì)|đơn\s+vị\s+trình|chúng\s+tôi)\s+(?:xin\s+|đã\s+|đề\s+xuất\s+|quyết\s+định\s+)*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Myself();

    [GeneratedRegex(@"^[\s\-+*•]*(?:sau\s+khi\s+|qua\s+|trên\s+cơ\s+sở\s+)?(?:cân\s+nhắc|xem\s+xét|so\s+sánh|nghiên\s+cứu)\s[^,;]{0,100},", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Weighing();

    // A stand on a differing opinion: taken over, kept as drafted, changed, put aside, in favour of one side, or a proposal of one's own.
    [GeneratedRegex(@"(?<![\p{L}])(?:" + StandWords.Handling + "|" + StandWords.Siding + "|" + StandWords.Following + "|" + StandWords.Proposing + ")", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Stand();

    // Told of the thing itself: nobody else could have changed the draft.
    [GeneratedRegex(@"(?<![\p{L}])" + StandWords.Done, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Done();

    [GeneratedRegex(
        @"một\s+trong\s+(?:hai|ba|các|những|số|\d)|(?<!so\s+với\s+)" + OptionReader.OtherName + @"\s+(?:[abcd]|thứ\s+\p{L}+)\s*(?:hoặc|hay|/)\s*(?:là\s+)?(?:\p{L}+\s+){0,2}?(?:[abcd]|thứ\s+\p{L}+)(?![\p{L}\d])|(?<!so\s+với\s+)(?:phương\s+án|pa)\s*[^\s,]{1,5}\s*(?:,|hoặc|hay|và|/)\s*(?:là\s+)?(?:(?:phương\s+án|pa)\s*(?:\d|i|b|hai|thứ)|\d(?!\d)|ii)|để\s+(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+tỉnh\s+(?:xem\s+xét\s*,?\s*)?(?:quyết\s+định\s+)?(?:lựa\s+)?chọn(?!\s+theo)|(?:cho\s+ý\s+kiến|chỉ\s+đạo)\s+(?:về\s+)?(?:việc\s+)?(?:lựa\s+)?chọn|chọn\s+(?:phương\s+án\s+)?nào|xin\s+ý\s+kiến\s+(?:chỉ\s+đạo\s+)?về\s+(?:các\s+|\d{1,2}\s+|hai\s+)phương\s+án|(?:chưa|không)\s+(?:có\s+cơ\s+sở\s+)?(?:đề\s+xuất\s+|lựa\s+|đề\s+nghị\s+)?chọn|(?:\d{1,2}|hai|ba|các)\s+phương\s+án\s*(?:sau|như\s+sau|để|nêu|:)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex LeftOpen();

    [GeneratedRegex(@"(?<![\p{L}])(?:nếu|trường\s+hợp|giả\s+sử|ưu\s+điểm|nhược\s+điểm|hạn\s+chế\s+của|so\s+với|khi)(?![\p{L}])[^.;,]{0,60}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"(?<![\p{L}])kính\s+(?:đề\s+nghị|trình|mong)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Polite();

    [GeneratedRegex(@"(?:đề\s+nghị|trình|kiến\s+nghị|đề\s+xuất|báo\s+cáo|xin|mong)\s+(?:các\s+|đồng\s+chí\s+|lãnh\s+đạo\s+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asking();
}
