using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>
/// Claims of competence over this matter. Competence of another body counts only where the sentence says it of the matter
/// ("việc … thuộc thẩm quyền của …"), not where it only describes things ("danh mục thủ tục thuộc thẩm quyền của các huyện").
/// </summary>
internal static partial class CompetenceReader
{
    private const int SubjectWords = 3;

    public static IReadOnlyList<CompetenceClaim> Read(StatementText text)
    {
        var found = new List<CompetenceClaim>();
        foreach (var sentence in text.Sentences.Where(s => s.Paragraph.Zone != Anatomy.BodyZone.Annex))
        {
            foreach (Match match in Claim().Matches(sentence.Said).Concat(Rule().Matches(sentence.Said)).Concat(Has().Matches(sentence.Said)).Concat(DecidedBy().Matches(sentence.Said)).Concat(LongClaim().Matches(sentence.Said)).Concat(GivenCompetence.In(sentence.Said)))
            {
                if (Of(text, sentence, match) is { } claim)
                {
                    found.Add(claim);
                }
            }
        }

        return found;
    }

    private static CompetenceClaim? Of(StatementText text, Sentence sentence, Match match)
    {
        var body = match.Groups["body"];
        var (holder, name) = HolderOf(text, sentence, body);
        if (holder is not { } known)
        {
            return null;
        }

        var negated = match.Groups["not"].Success;
        var ofThisMatter = known is CompetenceHolder.Committee or CompetenceHolder.Chairman && !negated;
        if (!ofThisMatter && (!(match.Groups["this"].Success || SaysOfMatter(sentence, match) || GivenCompetence.IsOfThis(sentence.Said[..match.Index]) || IsTheSubject(text, sentence, match)) || !IsTold(text, sentence, match)))
        {
            return null;
        }

        return new CompetenceClaim(known, name, negated, sentence.PlaceOf(match));
    }

    private static (CompetenceHolder? Holder, string Name) HolderOf(StatementText text, Sentence sentence, Group body)
    {
        var mention = sentence.Agencies.FirstOrDefault(a => a.Start >= body.Index - 1 && a.Start <= body.Index + 12 && a.End > body.Index);
        if (mention is null)
        {
            return OwnBody().IsMatch(body.Value) || IsOwnLevel(text, body.Value) ? (CompetenceHolder.Speaker, sentence.Words(body.Index, body.Length)) : Chair().IsMatch(body.Value) ? (CompetenceHolder.Chairman, sentence.Words(body.Index, body.Length)) : (null, string.Empty);
        }

        CompetenceHolder? holder = mention.Kind switch
        {
            AgencyKind.Committee => CompetenceHolder.Committee,
            AgencyKind.Chairman => CompetenceHolder.Chairman,
            _ when text.Speaker.Is(mention) => CompetenceHolder.Speaker,
            AgencyKind.Collective => null,
            _ => CompetenceHolder.OtherBody,
        };
        return (holder, mention.Name);
    }

    // "Ủy ban nhân dân cấp huyện" in a letter of a district, a town or a city of the province.
    private static bool IsOwnLevel(StatementText text, string body)
    {
        var level = Level().Match(body);
        var issuer = AgencyName.Key(text.Document.Issuer ?? string.Empty);
        return level.Success && (level.Groups["district"].Success ? DistrictCommittee().IsMatch(issuer) : CommuneCommittee().IsMatch(issuer));
    }

    // The claim speaks of what the letter itself is about: its first words, "thu hồi đất …", "cấp giấy phép hoạt động …".
    private static bool IsTheSubject(StatementText text, Sentence sentence, Match match)
    {
        var subject = Lead().Replace(VietnameseText.Fold(text.Document.Subject ?? string.Empty), string.Empty);
        var words = subject.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var from = sentence.Said.LastIndexOf(';', match.Index) + 1;
        var said = sentence.Said[from..(match.Index + match.Length)];

        // "giấy phép thi công … do Sở X cấp" for a letter on "cấp giấy phép thi công …".
        return words.Length >= SubjectWords
            && (said.Contains(string.Join(' ', words.Take(SubjectWords)), StringComparison.Ordinal)
                || (words is ["cấp", "giấy", ..] && said.Contains(string.Join(' ', words.Skip(1).Take(SubjectWords)), StringComparison.Ordinal)));
    }

    // The subject of the claim is the matter itself: "nội dung này", "việc cấp phép", "đây là nội dung"; or it is a legal statement.
    private static bool SaysOfMatter(Sentence sentence, Match match)
    {
        var before = sentence.Said[..match.Index];
        var from = before.LastIndexOfAny([';', ':']) + 1;
        var subject = Matter().Match(before[from..]);
        return subject.Success && !OtherVerb().IsMatch(subject.Groups["rest"].Value);
    }

    private static bool IsTold(StatementText text, Sentence sentence, Match match) =>
        text.Voices.SubjectAt(sentence, match.Index) is not { Kind: AgencyKind.Department or AgencyKind.Local } subject || text.Speaker.Is(subject);

    private const string Body = @"(?=(?<body>(?:chủ\s+tịch\s+)?(?:[^\s,.;()]+)(?:\s+[^\s,.;()]+){0,6}))";

    private const string Acts = @"(?:(?:xem\s+xét|quyết\s+định|ban\s+hành|phê\s+duyệt|giải\s+quyết|quản\s+lý|cấp|xử\s+lý|chấp\s+thuận|thẩm\s+định|công\s+bố|thực\s+hiện|điều\s+chỉnh|bổ\s+nhiệm)(?:\s*,\s*|\s+và\s+|\s+))*";

    [GeneratedRegex(@"(?<![\p{L}])(?:(?<not>không(?:\s+(?:phải|còn))?|chưa|vượt(?:\s+quá)?)\s+)?(?:là\s+|thuộc\s+|theo\s+phân\s+cấp\s+thuộc\s+)*(?:chức\s+năng\s*,\s*|nhiệm\s+vụ\s*(?:,|và)\s*|phạm\s+vi\s+)?thẩm\s+quyền\s+" + Acts + @"(?:của|thuộc(?:\s+về)?)\s+" + Body, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Claim();

    // "thẩm quyền cấp giấy phép … thuộc Bộ trưởng Bộ Y tế", "thẩm quyền phê duyệt … là của …".
    [GeneratedRegex(@"(?<![\p{L}])thẩm\s+quyền\s+(?!của|thuộc)[^.;]{3,200}?\s+(?<not>(?:không|chẳng|hết)\s+(?:còn\s+|phải\s+)?|chưa\s+)?(?:thuộc(?:\s+về)?|là\s+của|đã\s+(?:được\s+)?giao\s+cho)\s+" + Body, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LongClaim();

    [GeneratedRegex(@"^(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+cấp\s+(?:(?<district>huyện)|xã)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Level();

    [GeneratedRegex(@"^ubnd (?:huyện|thành phố|thị xã|quận) ", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DistrictCommittee();

    [GeneratedRegex(@"^ubnd (?:xã|phường|thị trấn|đặc khu) ", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex CommuneCommittee();

    [GeneratedRegex(@"^(?:[\s\-–:,]*(?:v/v|về việc|về|việc|tờ trình|đề nghị|đề xuất|kính trình|trình|xin|kiến nghị|xem xét)(?!\p{L}))*[\s\-–:,]*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Lead();

    // "theo quy định tại … Điều … thì UBND tỉnh (có trách nhiệm) quyết định"
    [GeneratedRegex(@"(?:điểm|khoản|điều)\s+\S{1,4}[^.;]{0,200}?(?:thì|,|quy\s+định:?|là)\s+" + @"(?<body>(?:chủ\s+tịch\s+)?(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+(?:cấp\s+)?tỉnh)\s+(?:có\s+(?:trách\s+nhiệm|thẩm\s+quyền)\s+)?(?:quyết\s+định|ban\s+hành|phê\s+duyệt|quy\s+định|chấp\s+thuận|xem\s+xét)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<![\p{L}])(?:do\s+)?(?<body>(?:chủ\s+tịch\s+)?(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+(?:cấp\s+)?tỉnh)\s+(?<not>không\s+)?(?:có\s+)?(?:đủ\s+)?thẩm\s+quyền", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Has();

    // "việc … do Hội đồng nhân dân tỉnh quyết định theo Điều 14 …"; a plan that another body once issued is no claim.
    [GeneratedRegex(@"(?<![\p{L}])do\s+" + Body + @"[^.;,]{5,70}?\s+(?:xem\s+xét\s*,\s*)?quyết\s+định\s+(?:(?:phê\s+duyệt|cấp|chấp\s+thuận|ban\s+hành|cho\s+phép)\s+)?(?:theo|tại)\s+(?:ủy\s+quyền|phân\s+cấp|quy\s+định|điểm|khoản|điều|luật|nghị\s+định|nghị\s+quyết)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DecidedBy();

    [GeneratedRegex(@"^(?:sở|đơn\s+vị|cơ\s+quan|ban|giám\s+đốc)(?:\s+(?:mình|chúng\s+tôi|này|trình))?(?:\s|$)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OwnBody();

    [GeneratedRegex(@"^chủ\s+tịch", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Chair();

    [GeneratedRegex(@"(?:^|,|\btuy\b|\bmặc\s+dù\b|\bsong\b|\bnhưng\b|\bthì\b|\bnên\b|\bdo\b|\bvì\b|\bdo\s+vậy\b|\btrong\s+đó\b)\s*(?:(?:lâu|xưa|trước|hiện)\s+nay,?\s+)?(?:\d{1,2}[.)]\s*|[-+]\s*)?(?:đây\s+(?:là|cũng)|(?<!các\s)(?:nội\s+dung|việc|vấn\s+đề|hồ\s+sơ|công\s+việc|nhiệm\s+vụ|dự\s+án|thẩm\s+quyền|văn\s+bản|vụ\s+việc|thủ\s+tục|kế\s+hoạch|đề\s+án|đồ\s+án|phương\s+án|giấy\s+phép|quy\s+hoạch))(?![\p{L}])(?<rest>[^;:]*)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, MatchTimeout.Milliseconds)]
    private static partial Regex Matter();

    // A main verb between the matter and the claim makes the claim an attribute of something else.
    [GeneratedRegex(@"(?<![\p{L}])(?:đề\s+nghị|kính|(?<!(?:chương|công|quá|lộ|quy|tiến)\s)trình|(?<!(?:nút|bàn|chuyển|đường|ngã|điểm)\s)giao(?!\s+(?:thông|lộ|cắt|dịch|nhau))|yêu\s+cầu|các|những|danh\s+mục|đối\s+với)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OtherVerb();
}
