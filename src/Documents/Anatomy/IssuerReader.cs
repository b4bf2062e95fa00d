using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>The issuing agency and the one above it, as printed.</summary>
internal sealed record Issuers(string? Issuer, Place? IssuerPlace, string? Parent, Place? ParentPlace)
{
    public static Issuers None { get; } = new(null, null, null, null);
}

/// <summary>
/// Joins the lines of box 2 (Decree 30/2020/NĐ-CP, Appendix I) into agencies: a name may run over several lines, and the
/// superior agency stands above the issuer.
/// </summary>
internal static partial class IssuerReader
{
    public static Issuers Read(IReadOnlyList<Segment> lines)
    {
        var agencies = new List<(string Name, Place Place)>();
        foreach (var line in lines.Where(l => l.Text.Any(char.IsLetter)))
        {
            foreach (var (text, place) in Cut(line))
            {
                if (agencies.Count > 0 && !Begins(agencies[^1].Name, text))
                {
                    agencies[^1] = (agencies[^1].Name + " " + text, Join(agencies[^1].Place, place));
                    Recut(agencies);
                }
                else
                {
                    agencies.Add((text, place));
                }
            }
        }

        if (agencies.Count == 0)
        {
            return Issuers.None;
        }

        var parent = agencies.Count > 1 ? agencies[^2] : default;
        return new Issuers(agencies[^1].Name, agencies[^1].Place, parent.Name, parent.Place);
    }

    private static IEnumerable<(string Text, Place Place)> Cut(Segment line)
    {
        var text = Spaces().Replace(line.Text, " ").Trim();
        var inner = Subordinate().Match(VietnameseText.Fold(text));
        if (inner.Success && VietnameseText.Fold(text).Length == text.Length)
        {
            yield return (text[..inner.Index].Trim(), line.ToPlace());
            yield return (text[inner.Index..].Trim(), line.ToPlace());
        }
        else
        {
            yield return (text, line.ToPlace());
        }
    }

    // "BỘ TÀI" + "CHÍNH CỤC HẢI QUAN": only the joined words show where the second name begins.
    private static void Recut(List<(string Name, Place Place)> agencies)
    {
        var (name, place) = agencies[^1];
        var inner = Subordinate().Match(VietnameseText.Fold(name));
        if (inner.Success && VietnameseText.Fold(name).Length == name.Length)
        {
            agencies[^1] = (name[..inner.Index].Trim(), place);
            agencies.Add((name[inner.Index..].Trim(), place));
        }
    }

    private static bool Begins(string before, string line)
    {
        // One word alone is the rest of a name, even where it begins others: "SỞ TÀI NGUYÊN VÀ MÔI" / "TRƯỜNG".
        var above = VietnameseText.Fold(before);
        return line.Contains(' ', StringComparison.Ordinal) && AgencyWord().IsMatch(VietnameseText.Fold(line)) && !Unfinished().IsMatch(above);
    }

    private static Place Join(Place above, Place below)
    {
        var quote = above.Quote + " " + below.Quote;
        return above with { Box = Boxes.Around([above.Box, below.Box]), Quote = quote.Length <= 300 ? quote : quote[..300] };
    }

    [GeneratedRegex(
        @"^(?:ủy ban|ubnd|hội đồng|hđnd|bộ|sở|tổng cục|cục|chi cục|vụ|văn phòng|ban|thanh tra|công an|trường|trung tâm|phòng|viện|bệnh viện|đoàn|tổ|chính phủ|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng bộ|kho bạc|ngân hàng|quỹ|tổng công ty|công ty|hội|liên hiệp|tổng hội|hiệp hội|liên đoàn|liên minh|tập đoàn|mặt trận|đài|báo|tòa án|viện kiểm sát|kiểm toán|bảo hiểm|ủy viên|thủ tướng|chủ tịch|quốc hội|đại học|học viện|khoa|thuế|chi nhánh|hạt|đội|trạm|bộ chỉ huy|bộ tư lệnh|nhà xuất bản|bhxh|bql|bch|bchqs|ubmttq|mttq|kbnn|vksnd|tand|ttyt)\b",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex AgencyWord();

    // A name that cannot end here: the next line goes on with it, whatever word it begins with.
    [GeneratedRegex(@"(?:^(?:ủy ban nhân dân|hội đồng nhân dân|văn phòng|đoàn đại biểu quốc hội|ban quản lý(?: dự án)?|thanh tra|công an|ủy ban|hội đồng|ban chỉ đạo|ban chấp hành|tổ công tác|đoàn kiểm tra|trung tâm|trường|ủy ban mặt trận tổ quốc)|\bvà|[,\-]|\bcủa|\bvề|&)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<=^(?:ủy ban nhân dân|ubnd|bộ|hội đồng nhân dân|hđnd) .{2,60}) (?:sở|tổng cục|cục|chi cục|thanh tra (?:tỉnh|thành phố|bộ|sở)|văn phòng|ban (?:dân tộc|quản lý|tôn giáo)|bql|công an (?:tỉnh|thành phố))\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
