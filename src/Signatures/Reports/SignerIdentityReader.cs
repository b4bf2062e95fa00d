using System.Text.RegularExpressions;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// Who a certificate says signed, and whether that is a person or an organisation. The state PKI has no identifier for it: the rule is
/// that of domain.md §2.6, derived from real names. What cannot be told stays unknown and is never guessed.
/// </summary>
internal static partial class SignerIdentityReader
{
    public static SignerIdentity Read(Certificate certificate)
    {
        var subject = certificate.Subject;
        var commonName = subject.Value(DistinguishedName.CommonNameOid);
        var organization = subject.Value(DistinguishedName.OrganizationOid);
        var identifiers = subject.Values(DistinguishedName.UserIdOid).ToList();
        return new SignerIdentity(commonName, organization, KindOf(subject, commonName, organization, identifiers))
        {
            OtherNames =
            [
                .. subject.Values(DistinguishedName.OrganizationalUnitOid),
                .. subject.Values(DistinguishedName.LocalityOid),
                .. identifiers,
            ],
        };
    }

    private static SignerIdentityKind KindOf(DistinguishedName subject, string? commonName, string? organization, List<string> identifiers)
    {
        if (identifiers.Exists(identifier => OrganizationIdentifier().IsMatch(identifier)))
        {
            return SignerIdentityKind.Organization;
        }

        if (commonName is null)
        {
            return SignerIdentityKind.Unknown;
        }

        var folded = VietnameseText.Fold(commonName);
        if (organization is not null && folded == VietnameseText.Fold(organization))
        {
            return SignerIdentityKind.Organization;
        }

        var withoutPost = LeadingPost().Replace(folded, string.Empty).Trim();
        var name = PersonName.Key(withoutPost);
        if (AgencyHead().IsMatch(withoutPost) || (AgencyWord().IsMatch(withoutPost) && !IsShortName(name)))
        {
            // A post of an agency ("Giám đốc Sở …") names neither the person nor the agency.
            return withoutPost.Length == folded.Length ? SignerIdentityKind.Organization : SignerIdentityKind.Unknown;
        }

        var namesPerson = subject.Value(DistinguishedName.SurnameOid) is not null || subject.Value(DistinguishedName.GivenNameOid) is not null;
        return namesPerson || (PersonShape().IsMatch(name) && (withoutPost.Length != folded.Length || FamilyNames.Begin(name) || IsVietnameseName(name)))
            ? SignerIdentityKind.Person
            : SignerIdentityKind.Unknown;
    }

    // "Lê Văn Phòng", "Nguyễn Quốc Hội": a family name and no more than three other syllables, whatever they mean elsewhere.
    private static bool IsShortName(string name) => FamilyNames.Begin(name) && name.Count(c => c == ' ') is 1 or 2 && PersonShape().IsMatch(name);

    // A rarer family name: syllables as Vietnamese and its sister languages build them, with a mark somewhere. "John Smith" and "VNPT" stay unknown.
    private static bool IsVietnameseName(string name) =>
        name.Any(c => c > 127) && name.Split(' ').All(s => s.Length <= 7 && Syllable().IsMatch(VietnameseText.Bare(s)));

    [GeneratedRegex(@"^\s*(?:MST|MNS)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OrganizationIdentifier();

    /// <summary>What only an agency's own name begins with, though a family name may begin so too.</summary>
    [GeneratedRegex(
        @"^(?:văn phòng|văn thư|cao đẳng|đoàn (?:thanh niên|đại biểu|đbqh|tncs|luật sư|kiểm tra|thanh tra|công tác)|lâm trường|sơn trường|ban (?!thị|văn (?!hóa|phòng))|hội đồng|trung tâm|an ninh|kim loại)\b",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex AgencyHead();

    /// <summary>One vowel group, with consonants before and after it.</summary>
    [GeneratedRegex(@"^[bcdghjklmnpqrstvxz']{0,4}[aeiouy]{1,3}[bcghkmnprtuw']{0,3}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Syllable();

    /// <summary>Words an agency's own name begins with or holds; on the folded form, as whole words.</summary>
    [GeneratedRegex(
        @"\bviệt nam\b|\b(?:ủy ban|ubnd|hội đồng|hđnd|văn phòng|chi cục|tổng cục|cổng thông tin|trung tâm|đại học|học viện|bệnh viện|công ty|tập đoàn|tổng công ty|ngân hàng|viện kiểm sát|tòa án|thanh tra|công an|kho bạc|bảo hiểm|ban quản lý|ban dân tộc|ban chỉ đạo|ban chỉ huy|ban tổ chức|ban tuyên giáo|ban thường vụ|ban cơ yếu|trạm y tế|bộ tư lệnh|bộ chỉ huy|liên đoàn|hiệp hội|mặt trận|đảng ủy|tỉnh ủy|huyện ủy|thành ủy|chính phủ|quốc hội|đbqh|máy chủ|thi hành án|kiểm lâm|quản lý thị trường|hợp tác xã|ubmttq|mttq|bộ chqs|đảng bộ|thanh niên|tncs|thư viện|bảo tàng|vườn quốc gia|bưu điện|trường (?:mầm|tiểu|trung|thpt|thcs|cao|đại|chính|dự|phổ|ptdt|th\b))|^(?:sở|ban|phòng|cục|vụ|viện|trường|trung tâm|bộ (?:tài|nội|ngoại|quốc|công|nông|xây|giao|khoa|giáo|y|văn|tư|thông|lao|kế|tài nguyên|dân)|hội|quỹ|đài|báo|tổ chức|nhà máy|nhà thiếu nhi|xí nghiệp|kho|thuế|thống kê|hải quan|chi nhánh|hạt|đội|thpt|thcs|ptdtnt|ptdtbt|mầm non|mẫu giáo|tiểu học|tỉnh|thành phố|huyện|thị xã|quận|xã|phường)\b",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex AgencyWord();

    /// <summary>A post before a person's name ("phó chi cục trưởng", "giám đốc"); never an agency's first word alone.</summary>
    [GeneratedRegex(
        @"^(?:(?:quyền|phó|q\.|thứ|phó tổng)\s*)?(?:chi cục trưởng|cục trưởng|vụ trưởng|tổng cục trưởng|giám đốc|tổng giám đốc|chủ tịch|bí thư|bộ trưởng|trưởng|thủ tướng|chánh văn phòng|chánh thanh tra|trưởng phòng|trưởng ban|hiệu trưởng|viện trưởng)(?=\s)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex LeadingPost();

    /// <summary>Two to six syllables of letters; "K'Brang" and "H'Len" are one each.</summary>
    [GeneratedRegex(@"^\p{L}+(?:'\p{L}+)?(?:\s\p{L}+(?:'\p{L}+)?){1,5}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PersonShape();
}
