using System.Globalization;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Dates as figures printed in a document.</summary>
internal static class VietnameseDate
{
    /// <summary>The day, or null where a figure is blank or the day does not exist ("31 tháng 4").</summary>
    public static DateOnly? Of(string day, string month, string year)
    {
        if (!int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            || !int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y))
        {
            return null;
        }

        return y is >= 1900 and <= 2100 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }
}
