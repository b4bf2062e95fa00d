using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Names of the provincial People's Committee, its Chairman and its Office, in any spelling.</summary>
internal static partial class CommitteeName
{
    /// <summary>The Committee or its Chairman (leaders, standing members included); not the Office, not a district or commune.</summary>
    public static bool Is(string name) => Committee().IsMatch(AgencyName.Key(name));

    /// <summary>The Office of the Committee.</summary>
    public static bool IsOffice(string name) => Office().IsMatch(AgencyName.Key(name));

    // Cities under the central government have no word "tỉnh": the six of 2025.
    [GeneratedRegex(
        @"^(?:(?:đồng chí |ông |bà )?(?:chủ tịch|phó chủ tịch|các phó chủ tịch|lãnh đạo|thường trực|tập thể lãnh đạo)(?: và các phó chủ tịch)? )?(?:ubnd|vpubnd) (?:tỉnh|(?:thành phố|tp) (?:hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|huế))\b(?! (?:ủy|đoàn))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Committee();

    [GeneratedRegex(@"^(?:chánh |lãnh đạo )?(?:văn phòng|vp) ?(?:ubnd|đoàn đbqh và hđnd và ubnd)(?: (?:tỉnh|thành phố|tp)\b|$)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Office();
}
