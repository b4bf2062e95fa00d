using System.Globalization;
using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Sentences;

/// <summary>Dates as sentences write them: "ngày 05 tháng 9 năm 2026", "05/9/2026", "5-9-2026". Impossible days are none.</summary>
internal static partial class SpokenDates
{
    /// <summary>A date, with groups d, m and y; for use inside larger patterns on folded text.</summary>
    public const string Pattern = @"(?:ngày\s*)?(?<d>\d{1,2})\s*(?:[/.\-]|tháng)\s*(?<m>\d{1,2})\s*(?:[/.\-]|năm)\s*(?<y>\d{4})(?!\d)";

    /// <summary>The day that a match of <see cref="Pattern"/> names, or null where the calendar has no such day.</summary>
    public static DateOnly? DayOf(Match match)
    {
        if (!match.Groups["y"].Success)
        {
            return null;
        }

        var year = Number(match.Groups["y"]);
        var month = Number(match.Groups["m"]);
        var day = Number(match.Groups["d"]);
        return year is >= 1945 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    /// <summary>The first date of a folded text, or null.</summary>
    public static DateOnly? First(string folded)
    {
        var match = Date().Match(folded);
        return match.Success ? DayOf(match) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)" + Pattern, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Date();
}
