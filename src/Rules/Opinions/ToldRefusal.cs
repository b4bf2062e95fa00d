using System.Text.RegularExpressions;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Rules.Opinions;

/// <summary>
/// An opinion that agrees to one thing and refuses another ("nhất trí khoan ngầm; không chấp nhận đào hở") is told as it is where
/// the report too denies what was refused ("nhất trí khoan ngầm, không đào hở").
/// </summary>
internal static partial class ToldRefusal
{
    public static bool IsIn(ReportedOpinion reported, OwnView given)
    {
        var (report, opinion) = (VietnameseText.Fold(reported.Place.Quote), VietnameseText.Fold(given.Place.Quote));
        var refused = Refused().Matches(opinion);
        return refused.Count > 0
            && Agreed().IsMatch(Refused().Replace(opinion, string.Empty))
            && refused.All(r => Denied().Matches(report).Any(d => Holds(d.Groups["what"].Value, r.Groups["what"].Value)));
    }

    private static bool Holds(string denied, string what) => string.Concat(" ", denied, " ").Contains(string.Concat(" ", what, " "), StringComparison.Ordinal);

    private const string Agree = @"(?:chấp\s+nhận|chấp\s+thuận|đồng\s+ý|đồng\s+thuận|thống\s+nhất|nhất\s+trí|tán\s+thành|ủng\s+hộ)";

    // What is refused, by its first two words.
    [GeneratedRegex(@"(?<!\p{L})(?:không|chưa)\s+" + Agree + @"\s+(?:(?:với|về|việc|cho|để|nội\s+dung|phương\s+án|đề\s+xuất)\s+)*(?<what>\p{L}+\s+\p{L}+)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Refused();

    [GeneratedRegex(@"(?<!\p{L})(?<!(?:không|chưa)\s)" + Agree + @"(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Agreed();

    // The clause behind a negator.
    [GeneratedRegex(@"(?<!\p{L})(?:không|chưa|trừ|tránh|bỏ|cấm)\s+(?<what>[^.;,:]+)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Denied();
}
