using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>Tasks of the Committee or its Chairman that the document says it carries out, and whether they were given in person (clause 3.b).</summary>
internal static partial class AssignmentReader
{
    public static IReadOnlyList<AssignmentStatement> Read(StatementText text)
    {
        var found = new List<AssignmentStatement>();
        foreach (var sentence in text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex))
        {
            var match = Carries().Match(sentence.Said);
            if (match.Success && !Asked().IsMatch(sentence.Said[..match.Index]) && Of(sentence, match) is { } assignment)
            {
                found.Add(assignment);
            }
            else if (GivenInPerson(sentence) is { } personal)
            {
                found.Add(personal);
            }
        }

        return found;
    }

    private static AssignmentStatement? Of(Sentence sentence, Match match)
    {
        var letter = sentence.Instruments.FirstOrDefault(i => i.Number is not null && IsOfCommittee(sentence, i));
        var byCommittee = letter is not null || sentence.Agencies.Any(a => a.Kind is AgencyKind.Committee or AgencyKind.Chairman && a.Start >= match.Index - 40 && a.Start <= match.Index + match.Length + 80);
        if (!byCommittee)
        {
            return null;
        }

        var inPerson = InPerson().IsMatch(sentence.Said) || GivenInPerson(sentence) is not null;
        return new AssignmentStatement(letter?.Number, letter?.Date, inPerson, sentence.PlaceOf(match));
    }

    // In any words: the Committee or its Chairman, a verb of giving, and the head as a person.
    private static AssignmentStatement? GivenInPerson(Sentence sentence)
    {
        var said = sentence.Said;
        foreach (var giver in sentence.Agencies.Where(a => a.Kind is AgencyKind.Committee or AgencyKind.Chairman))
        {
            var match = Gives().Match(said, Math.Min(giver.End, said.Length));
            if (match.Success && IsPersonal(said[match.Index..]) && !Asked().IsMatch(said[..giver.Start]) && !Supposed().IsMatch(said[..giver.Start]))
            {
                var letter = sentence.Instruments.FirstOrDefault(i => i.Number is not null && IsOfCommittee(sentence, i));
                return new AssignmentStatement(letter?.Number, letter?.Date, true, sentence.PlaceOf(match));
            }
        }

        return null;
    }

    private static bool IsPersonal(string given) => Named().IsMatch(given) && (Personally().IsMatch(given) || Member().IsMatch(given));

    private static bool IsOfCommittee(Sentence sentence, InstrumentMention instrument) =>
        instrument.Kind is not ("luật" or "nghị định" or "thông tư" or "bộ luật" or "tờ trình")
        && (instrument.Notation.Contains("ubnd", StringComparison.Ordinal) || instrument.Notation.StartsWith("vp-", StringComparison.Ordinal)
            || sentence.Agencies.Any(a => a.Kind is AgencyKind.Committee or AgencyKind.Chairman && a.Start >= instrument.Start && a.Start <= instrument.End + 12)
            || (instrument.Number?.Contains('/', StringComparison.Ordinal) == true && sentence.Agencies.Any(a => a.Kind is AgencyKind.Committee or AgencyKind.Chairman && a.End <= instrument.Start && instrument.Start - a.End < 60)));

    [GeneratedRegex(
        @"(?<![\p{L}])(?:thực\s+hiện|triển\s+khai|(?<!kèm\s)theo|căn\s+cứ|tiếp\s+thu|chấp\s+hành|trên\s+cơ\s+sở)\s+(?:ý\s+kiến\s+)?(?:(?:sự\s+)?(?:chỉ\s+đạo|phân\s+công|yêu\s+cầu|giao\s+nhiệm\s+vụ|kết\s+luận)|nhiệm\s+vụ\s+(?:được\s+)?(?:giao|phân\s+công|ubnd|ủy\s+ban|chủ\s+tịch)|ý\s+kiến\s+(?:của|tại)|(?:công\s+văn|văn\s+bản|thông\s+báo)(?:\s+kết\s+luận)?\s+số)|(?:thực\s+hiện|triển\s+khai|chấp\s+hành)\s+(?:kế\s+hoạch|chương\s+trình|quyết\s+định|chỉ\s+thị)\s+số"
        + @"|(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+tỉnh\s*,?\s+(?:đã\s+|có\s+[^.;]{0,80}?\s)?(?:giao|phân\s+công|chỉ\s+đạo|yêu\s+cầu)(?![\p{L}])|(?:được\s+)(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+tỉnh\s+(?:giao|phân\s+công)|nhiệm\s+vụ\s+(?:do\s+)?(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+tỉnh\s+giao",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Carries();

    // The head as a person: named directly, by "đồng chí", as member of the Committee, or "trực tiếp".
    [GeneratedRegex(
        @"giao\s+(?:nhiệm\s+vụ\s+)?(?:đích\s+danh|trực\s+tiếp)|trực\s+tiếp\s+giao|(?:giao|phân\s+công|chỉ\s+đạo|yêu\s+cầu)\s+(?:nhiệm\s+vụ\s+)?(?:cho\s+)?(?:cá\s+nhân\s+)?(?:đồng\s+chí|đ/c|ông|bà)\s|(?:giao|phân\s+công)\s+(?:cho\s+)?(?:[^.;]{0,60}?\s)?ủy\s+viên\s+(?:ubnd|ủy\s+ban\s+nhân\s+dân)|(?:giao|yêu\s+cầu|phân\s+công)\s+(?:cho\s+)?(?:giám\s+đốc|thủ\s+trưởng|trưởng\s+ban|chánh\s+thanh\s+tra|người\s+đứng\s+đầu)\s+[^.;]{0,80}?\strực\s+tiếp",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex InPerson();

    [GeneratedRegex(@"\G[^.;]{0,80}?" + AuthorityWords.Start + "(?:" + AuthorityWords.Give + "|" + AuthorityWords.Delegate + ")" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Gives();

    // The head by post or by an address before the name; a department alone is no person.
    [GeneratedRegex(AuthorityWords.Start + "(?:" + AuthorityWords.Head + "|đồng chí|đ/c|ông|bà|tôi|ủy viên)" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Named();

    [GeneratedRegex(AuthorityWords.Start + "(?:đích danh|đích thân|trực tiếp|cá nhân|tự mình|chịu trách nhiệm cá nhân)" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Personally();

    [GeneratedRegex(AuthorityWords.Start + "(?:ủy viên|thành viên) (?:ubnd|ủy ban nhân dân)" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Member();

    [GeneratedRegex(AuthorityWords.Start + "(?:nếu|trường hợp|khi)" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"(?<![\p{L}])(?:đề\s+nghị|kính\s+trình|kính\s+đề\s+nghị|kiến\s+nghị|trình|tham\s+mưu)\s+(?:[^.;,]{0,20}\s)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asked();
}
