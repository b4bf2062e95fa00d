using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Agencies;

/// <summary>Finds the bodies that a sentence names, each on its own, also in lists that name the head once ("các Sở: Tài chính, Tư pháp").</summary>
internal static partial class AgencyMentions
{
    public static IReadOnlyList<AgencyMention> In(Sentence sentence)
    {
        var found = new List<AgencyMention>();
        var at = 0;
        var text = sentence.Unquoted;
        while (at < text.Length && Body().Match(text, at) is { Success: true } match)
        {
            var before = found.Count;
            at = Add(sentence, match, found);
            at = Math.Max(at, match.Index + (found.Count > before ? match.Length : 1));
        }

        return found;
    }

    private static int Add(Sentence sentence, Match match, List<AgencyMention> found)
    {
        if (match.Groups["department"].Success)
        {
            return DepartmentNames.Add(sentence, match, found);
        }

        if (match.Groups["local"].Success)
        {
            return LocalNames.Add(sentence, match, found);
        }

        var kind = KindOf(match);
        if (kind == AgencyKind.Bare && !(sentence.IsCapital(match.Index) && IsBeforeSmallLetter(sentence, match.Index + match.Length)))
        {
            return match.Index + 1;
        }

        var isCode = match.Groups["code"].Success;
        if ((isCode && !StandsAlone(sentence, match)) || (kind is AgencyKind.Ministry or AgencyKind.Other && !sentence.IsCapital(match.Index)))
        {
            return match.Index + 1;
        }

        found.Add(new AgencyMention(match.Index, match.Length, sentence.Words(match.Index, match.Length), kind));
        return match.Index + match.Length;
    }

    private static AgencyKind KindOf(Match match) =>
        match.Groups["office"].Success ? AgencyKind.Office
        : match.Groups["chairman"].Success ? AgencyKind.Chairman
        : match.Groups["committee"].Success ? AgencyKind.Committee
        : match.Groups["council"].Success ? AgencyKind.Council
        : match.Groups["government"].Success ? AgencyKind.Government
        : match.Groups["ministry"].Success ? AgencyKind.Ministry
        : match.Groups["self"].Success ? AgencyKind.Self
        : match.Groups["collective"].Success ? AgencyKind.Collective
        : match.Groups["outsider"].Success ? AgencyKind.Outsider
        : match.Groups["other"].Success ? AgencyKind.Other
        : match.Groups["bare"].Success ? AgencyKind.Bare
        : AgencyKind.Department;

    private static bool IsBeforeSmallLetter(Sentence sentence, int at)
    {
        while (at < sentence.Text.Length && sentence.Text[at] == ' ')
        {
            at++;
        }

        return at < sentence.Text.Length && char.IsLetter(sentence.Text[at]) && !sentence.IsCapital(at);
    }

    private static bool StandsAlone(Sentence sentence, Match match)
    {
        for (var i = match.Index; i < match.Index + match.Length; i++)
        {
            if (char.IsLetter(sentence.Text[i]) && sentence.Text[i] != 'g' && !sentence.IsCapital(i))
            {
                return false;
            }
        }

        return true;
    }

    private const string Province = @"(?:tỉnh|cấp\s+tỉnh)";

    // The order decides: an office before its committee, lists before single names.
    [GeneratedRegex(
        @"(?<![\p{L}\d/&-])(?:(?<office>(?:văn\s+phòng|vp)\s*" + AgencyLexicon.Committee + @"(?:\s+" + Province + @"))"
        + @"|(?<chairman>(?:(?:đồng\s+chí\s+)?(?:phó\s+)?chủ\s+tịch|lãnh\s+đạo|thường\s+trực|thành\s+viên|ủy\s+viên)\s+" + AgencyLexicon.Committee + @"\s+" + Province + @")"
        + @"|(?<committee>" + AgencyLexicon.Committee + @"\s+" + Province + @")"
        + @"|(?<council>(?:thường\s+trực\s+)?(?:hội\s+đồng\s+nhân\s+dân|hđnd)\s+(?:" + Province + @"|các\s+cấp|huyện|xã)|(?:ban\s+thường\s+vụ\s+|ban\s+chấp\s+hành\s+đảng\s+bộ\s+|thường\s+trực\s+)?tỉnh\s+ủy|đảng\s+ủy\s+" + AgencyLexicon.Committee + @"\s+tỉnh)"
        + @"|(?<government>thủ\s+tướng\s+chính\s+phủ|văn\s+phòng\s+chính\s+phủ|chính\s+phủ|quốc\s+hội)"
        + @"|(?<local>" + AgencyLexicon.Committee + @"\s+(?:các\s+)?" + AgencyLexicon.Level + @"(?![\p{L}]))"
        + @"|(?<self>" + AgencyLexicon.Self + @")"
        + @"|(?<collective>" + AgencyLexicon.Collective + @")(?!\s*:?\s*(?:" + AgencyLexicon.Fields + @"))"
        + @"|(?<fixed>" + AgencyLexicon.Fixed + @")"
        + @"|(?<ministry>bộ\s+(?:" + AgencyLexicon.Fields + "|" + AgencyLexicon.MinistryFields + "|" + AgencyLexicon.ShortFields + @"))"
        + @"|(?<department>(?<!(?:cơ|trụ|hội)\s)(?:các\s+)?sở(?:\s*,\s*(?:ban|ngành|cơ\s+quan|đơn\s+vị))*)"
        + @"|(?<code>" + AgencyLexicon.Codes + @")(?![\p{L}\d&/-])"
        + @"|(?<outsider>(?:hội\s+đồng|tổ)\s+thẩm\s+định|chủ\s+đầu\s+tư|nhà\s+đầu\s+tư|doanh\s+nghiệp)"
        + @"|(?<other>(?:chi\s+cục|công\s+ty|trường\s+(?:đại\s+học|cao\s+đẳng|chính\s+trị|trung\s+học|thpt)|bệnh\s+viện|trung\s+tâm)\s+(?:\p{L}+\s+){0,2}\p{L}+)|(?<!quý\s)(?<bare>" + AgencyLexicon.Bare + @"))(?![\p{L}])",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Body();
}
