using System.Text.RegularExpressions;

namespace TaskTracking.Language;

/// <summary>Names of agencies made comparable: one key for all the ways a document writes the same agency.</summary>
public static partial class AgencyName
{
    /// <summary>
    /// The comparison form: folded, "Ủy ban nhân dân" as "ubnd", "&amp;" as "và", list marks and "(b/c)" gone, the province after
    /// a department's name gone ("Sở Tài chính tỉnh Kon Tum" = "Sở Tài chính"); "UBND tỉnh Kon Tum" = "UBND tỉnh".
    /// Abbreviations ("STC") stay as they are: only the directory knows them.
    /// </summary>
    public static string Key(string name)
    {
        var key = VietnameseText.Fold(name);
        key = Marks().Replace(key, string.Empty).Trim();
        key = key.Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal)
            .Replace("u.b.n.d", "ubnd", StringComparison.Ordinal)
            .Replace("hội đồng nhân dân", "hđnd", StringComparison.Ordinal)
            .Replace("&", " và ", StringComparison.Ordinal)
            .Replace("đắk", "đăk", StringComparison.Ordinal)
            .Replace("tp.", "thành phố ", StringComparison.Ordinal);
        key = Spaces().Replace(key, " ").Trim();
        key = ProvinceOfDepartment().Replace(key, "$1");
        key = ProvinceOfCommittee().Replace(key, "$1");
        return Hyphens().Replace(key, " ").Trim(' ', '.', ',', ';', ':');
    }

    [GeneratedRegex(@"^[\s\-+*•–]+|\((?:b/c|để b/c|báo cáo|p/h|để phối hợp|để biết|để báo cáo|th/hiện|t/hiện)\)|[;.,:]+\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*-\s*|\s*,\s*", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Hyphens();

    // Any body of the province but the Committee, the Council and the Party themselves, and those who belong to them.
    [GeneratedRegex(@"^((?:sở|ban|thanh tra|công an|văn phòng|bộ chỉ huy|bch|vp)\b.*?|(?!(?:chủ tịch|phó chủ tịch|lãnh đạo|thường trực|tập thể|thành viên|ủy viên|các|những|tỉnh|đoàn đại biểu|đoàn đbqh|ubnd|vpubnd|hđnd|đảng ủy)\b)(?!.*(?:ubnd|hđnd) tỉnh)\p{L}+(?: .*?)?)\s+tỉnh(?:\s+[\p{L}' \-]+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ProvinceOfDepartment();

    [GeneratedRegex(@"^((?:chủ tịch |lãnh đạo |thường trực |văn phòng )?(?:ubnd|hđnd) tỉnh)\s+[\p{L}' \-]+$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ProvinceOfCommittee();
}
