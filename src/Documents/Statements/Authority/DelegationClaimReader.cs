using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>Where a letter says that the head delegated the signing to a deputy; the Committee's delegations to agencies are another matter.</summary>
internal static partial class DelegationClaimReader
{
    public static IReadOnlyList<Place> Read(StatementText text) =>
    [
        .. from sentence in text.Sentences
           where sentence.Paragraph.Zone != Anatomy.BodyZone.Annex
           let match = Claim().Match(sentence.Said)
           where match.Success && !Supposed().IsMatch(sentence.Said[..match.Index])
           select sentence.PlaceOf(match),
    ];

    [GeneratedRegex(@"(?<![\p{L}])(?:nếu|trường\s+hợp|khi|không\s+được)(?![\p{L}])[^.;,]{0,80}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();

    private const string Head = @"(?:giám\s+đốc|thủ\s+trưởng|trưởng\s+ban|chánh\s+thanh\s+tra|chánh\s+văn\s+phòng|chỉ\s+huy\s+trưởng|người\s+đứng\s+đầu|lãnh\s+đạo\s+sở)";

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:được|theo)\s+(?:sự\s+)?(?:ủy\s+quyền|phân\s+công|ủy\s+nhiệm)\s+(?:[^.;,]{0,40}?\s)?của\s+(?:đồng\s+chí\s+)?" + Head
        + @"|được\s+(?:đồng\s+chí\s+)?" + Head + @"(?:\s+[^\s.;,]+){0,6}?\s+(?:ủy\s+quyền|phân\s+công|giao|ủy\s+nhiệm)\s+(?:ký|cho|điều\s+hành|xử\s+lý|thay|phụ\s+trách)"
        + @"|(?<!phó\s)" + Head + @"(?:\s+[^\s.;,]+){0,8}?\s+(?:đã\s+)?(?:ủy\s+quyền|phân\s+công|ủy\s+nhiệm)\s+(?:cho\s+)?(?:đồng\s+chí|đ/c|ông|bà|phó|cấp\s+phó|tôi|\p{L}+\s+\p{L}+\s+\p{L}+\s*[,-]\s*phó)"
        + @"|(?:giấy|văn\s+bản|thông\s+báo|quyết\s+định)\s+(?:về\s+việc\s+)?(?:ủy\s+quyền|phân\s+công)\s+(?:số\s+\S+\s+)?(?:ngày\s+[\d/]+\s+)?của\s+(?:đồng\s+chí\s+)?" + Head
        + @"|thừa\s+(?:ủy\s+quyền|lệnh)\s+" + Head + ")",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Claim();
}
