using System.Text.RegularExpressions;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Which agency a written name means: the directory's code where it knows the name, else the comparison form of the name.
/// "Sở Tài chính", "SỞ TÀI CHÍNH TỈNH KON TUM", "STC", "Sở KH&amp;ĐT" and, in a list of departments, "Tài chính" each mean one agency.
/// </summary>
internal sealed partial class AgencyIdentity(AgencyDirectory directory, DateOnly day)
{
    private const int FewestLetters = 3;

    // Abbreviated words inside a name; the directory knows only names and short names.
    private static readonly (string Short, string Full)[] ShortWords =
    [
        ("bộ chqs", "bộ chỉ huy quân sự"), ("bch quân sự", "bộ chỉ huy quân sự"), ("bch qs", "bộ chỉ huy quân sự"), ("bch bđbp", "bộ chỉ huy bộ đội biên phòng"),
        ("bch bộ đội", "bộ chỉ huy bộ đội"), ("mttq việt nam", "mặt trận tổ quốc việt nam"), ("mttqvn", "mặt trận tổ quốc việt nam"),
        ("ub mặt trận", "ủy ban mặt trận"), ("bhxh", "bảo hiểm xã hội"), ("vksnd", "viện kiểm sát nhân dân"), ("tand", "tòa án nhân dân"),
        ("bql ", "ban quản lý "), (" kkt", " khu kinh tế"), ("tx.", "thị xã "), ("pt-th", "phát thanh truyền hình"), ("ptth", "phát thanh truyền hình"),
    ];

    private readonly List<(string Code, string Letters, string Initials)> _names =
    [
        .. from agency in directory.Agencies.OrderByDescending(a => a.ExistsOn(day))
           from name in agency.ShortNames.Append(agency.Name)
           select (agency.Code, Letters(name), Initials(name)),
    ];

    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The identity behind a written name; null for nothing and for words that name no single agency ("các đơn vị").</summary>
    public string? Of(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        if (!_known.TryGetValue(written, out var identity))
        {
            var key = directory.KeyOf(Expanded(written));
            identity = Known(written) ?? Known(key) ?? Half(key) ?? (IsCollective(written) ? null : OfPlace(key) ?? Known("Sở " + key) ?? key);
            _known[written] = identity;
        }

        return identity;
    }

    /// <summary>The agency whose abbreviation a notation holds: "STC-NS" and "BCTĐ-STP" (Decree 30/2020, Appendix I); null where none is known.</summary>
    public string? OfNotation(string? notation) => directory.OfNotation(notation, day)?.Code;

    /// <summary>Whether two identities mean one agency; an abbreviation unknown to the directory equals the name it abbreviates.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null
        && (string.Equals(one, other, StringComparison.Ordinal) || Abbreviates(one, other) || Abbreviates(other, one)
            || AbbreviatedName.Fits(one, other) || AbbreviatedName.Fits(other, one) || IsBranch(one, other) || IsBranch(other, one));

    /// <summary>Words for agencies at large: they name none ("các đơn vị", "05/05 sở, ngành", "UBND các huyện").</summary>
    public static bool IsCollective(string written) => Collective().IsMatch(VietnameseText.Fold(written));

    private static string Expanded(string written) =>
        ShortWords.Aggregate(VietnameseText.Fold(written), (name, word) => name.Replace(word.Short, word.Full, StringComparison.Ordinal));

    private string? Known(string written)
    {
        if (directory.Named(written, day) is { } agency)
        {
            return agency.Code;
        }

        var letters = Letters(written);
        return _names.Find(n => string.Equals(n.Letters, letters, StringComparison.Ordinal)).Code
            ?? _names.Find(n => letters.Length >= FewestLetters && string.Equals(n.Initials, letters, StringComparison.Ordinal)).Code;
    }

    // "Công văn của phường Quy Nhơn": a place that writes is its People's Committee.
    private string? OfPlace(string key) => PlaceName().IsMatch(key) ? Known("UBND " + key) ?? Half("ubnd " + key) ?? "ubnd " + key : null;

    // "UBND phường Xuân Hương" of "UBND phường Xuân Hương - Đà Lạt": a name joined of two is read up to what looks like a list's dash.
    private string? Half(string key)
    {
        var joined = Commune().IsMatch(key)
            ? directory.Agencies.Where(a => a.Name.Contains(" - ", StringComparison.Ordinal) && directory.KeyOf(a.Name).StartsWith(key + " ", StringComparison.Ordinal)).Take(2).ToList()
            : [];
        return joined.Count == 1 ? joined[0].Code : null;
    }

    // "Kho bạc Nhà nước tỉnh" and "Kho bạc Nhà nước Lâm Đồng": a branch of a body of the State is named by its province or by the word.
    private static bool IsBranch(string one, string other) =>
        other.Length > one.Length && Branch().IsMatch(one) && other.StartsWith(WithoutProvince(one) + " ", StringComparison.Ordinal);

    private static string WithoutProvince(string name) => name.EndsWith(" tỉnh", StringComparison.Ordinal) ? name[..^5] : name;

    // "STC" and "Sở TC" of "Sở Tài chính"; the "T" of "CAT" is the province that comparison leaves out.
    private static bool Abbreviates(string one, string other)
    {
        var (letters, initials) = (Letters(one), Initials(other));
        return letters.Length >= FewestLetters
            && (string.Equals(letters, initials, StringComparison.Ordinal) || string.Equals(letters, initials + "t", StringComparison.Ordinal));
    }

    // "Sở KH&ĐT", "SKH&ĐT" and "SKHĐT" come to the same letters.
    private static string Letters(string name) => string.Concat(Words(name).Select((word, i) => i == 0 && word == "sở" ? "s" : word));

    private static string Initials(string name)
    {
        var words = Words(name);
        return words.Length == 1 ? words[0] : string.Concat(words.Select(word => word == "ubnd" ? word : word[..1]));
    }

    private static string[] Words(string name) =>
    [
        .. AgencyName.Key(name)
            .Split([' ', '.', ',', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word != "và"),
    ];

    [GeneratedRegex(@"^ubnd (?:phường|xã|thị trấn|đặc khu) \p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Commune();

    [GeneratedRegex(@"^(?:kho bạc nhà nước|cục (?:thuế|thống kê|hải quan|quản lý thị trường|thi hành án dân sự)|thuế|thống kê|bảo hiểm xã hội|công an|bộ chỉ huy (?:quân sự|bộ đội biên phòng)|tòa án nhân dân|viện kiểm sát nhân dân|ngân hàng nhà nước|(?:công ty )?điện lực|liên đoàn lao động|ủy ban mặt trận tổ quốc(?: việt nam)?|ban dân tộc|thanh tra|ban quản lý (?:các )?khu (?:công nghiệp|kinh tế))(?: tỉnh)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Branch();

    [GeneratedRegex(@"^(?:phường|xã|thị trấn|huyện|thị xã|thành phố|đặc khu) \p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PlaceName();

    [GeneratedRegex(
        @"^(?:các|những|tất cả|toàn bộ|đa số|hầu hết|một số|nhiều|\d+)\b|\bcác (?:sở|ban|ngành|cơ quan|đơn vị|địa phương|huyện|xã|phường)\b|^(?:(?:sở|ban|ngành|cơ quan|đơn vị|địa phương)(?:,? (?:và )?|$))+$|\bliên quan$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Collective();
}
