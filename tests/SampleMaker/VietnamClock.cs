using System.Globalization;

namespace TaskTracking.SampleMaker;

/// <summary>The times of the sources: Vietnamese (+07:00), written <c>2026-11-19T22:00</c> or with seconds.</summary>
internal static class VietnamClock
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    public static DateTimeOffset At(string written) =>
        new(DateTime.ParseExact(written, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None), TimeSpan.FromHours(7));

    /// <summary>The same moment in UTC, as certificates want it.</summary>
    public static DateTime Utc(string written) => At(written).UtcDateTime;
}
