using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Rules.Directory;

/// <summary>Whom a line of "Kính gửi" or "Nơi nhận" names, seen from the province of the directory.</summary>
internal enum NamedBody
{
    /// <summary>Another agency, people, a list.</summary>
    Other,

    /// <summary>The province's People's Committee, its standing members or leadership.</summary>
    Committee,

    /// <summary>Its Chairman or a Vice Chairman.</summary>
    Chairman,

    /// <summary>Its Office.</summary>
    Office,
}

/// <summary>Recognises the province's Committee, Chairman and Office in the words of a document (domain.md §8.3, "U").</summary>
internal static partial class ProvincialBodies
{
    /// <summary>Classifies one line.</summary>
    public static NamedBody BodyOf(this AgencyDirectory directory, string line)
    {
        var text = Shortened(line);
        var committee = Committee(directory).Match(text);
        if (!committee.Success || OfAnotherPlace(directory, text[(committee.Index + committee.Length)..]))
        {
            return Registry().IsMatch(text) ? NamedBody.Office : NamedBody.Other;
        }

        var before = text[..committee.Index];
        if (OfficeBefore().IsMatch(before))
        {
            return NamedBody.Office;
        }

        if (ChairmanBefore().IsMatch(before))
        {
            return NamedBody.Chairman;
        }

        return LeadersBefore().IsMatch(before) ? NamedBody.Committee : NamedBody.Other;
    }

    /// <summary>Whether a line names the Committee or its Chairman.</summary>
    public static bool NamesCommittee(this AgencyDirectory directory, string line) =>
        directory.BodyOf(line) is NamedBody.Committee or NamedBody.Chairman;

    private static string Shortened(string line) => VietnameseText.Fold(line)
        .Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal)
        .Replace("u.b.n.d", "ubnd", StringComparison.Ordinal);

    private static Regex Committee(AgencyDirectory directory) =>
        Shortened(directory.Province.Committee).Contains("ubnd thành phố", StringComparison.Ordinal) ? CityCommittee() : ProvinceCommittee();

    // "UBND tỉnh Gia Lai" in a dossier of Kon Tum; a capital after "tỉnh" is gone by folding, so the province list decides.
    private static bool OfAnotherPlace(AgencyDirectory directory, string rest)
    {
        var after = rest.TrimStart(' ', '-', ',');
        var own = VietnameseText.Fold(directory.Province.Name);
        return !after.StartsWith(own, StringComparison.Ordinal) && Provinces.Any(p => StartsWithName(after, p));
    }

    private static bool StartsWithName(string text, string name) =>
        text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetter(text[name.Length]));

    private static readonly string[] Provinces =
    [
        .. "An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Đăk Lăk|Đăk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Hồ Chí Minh"
            .Split('|').Select(VietnameseText.Fold),
    ];

    [GeneratedRegex(@"\bubnd(?: của)? tỉnh\b|\bubnd/tỉnh\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ProvinceCommittee();

    [GeneratedRegex(@"\bubnd (?:thành phố|tp\.?)(?!\p{L})|\bubnd tỉnh\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex CityCommittee();

    [GeneratedRegex(@"(?:văn phòng|vp\.?|cvp|chánh vp|trung tâm[^,;]*|cổng[^,;]*)(?: hđnd và)?(?: đoàn đbqh[^,;]*)? *$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfficeBefore();

    [GeneratedRegex(@"(?:chủ tịch|\bct\b|\bpct\b|\bcác pct)[ ,]*(?:các )?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ChairmanBefore();

    // Nothing before it but list marks and words of address: "Kính gửi: ", "đồng chí …, ", "thường trực ", "lãnh đạo ".
    [GeneratedRegex(@"^[\s\-+*•–:]*(?:kính (?:gửi|trình)[:\s]*)?(?:(?:thường trực|lãnh đạo|tập thể|các thành viên|thành viên|các đồng chí|tt\.?|ld\.?|lđ\.?|tv\.?|ủy viên)[\s.]*)*$|(?:[,;:]|\bvà) *$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LeadersBefore();

    [GeneratedRegex(@"^[\s\-+*]*(?:vpub|vpubnd|vp\.?ubnd|văn phòng ub)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Registry();
}
