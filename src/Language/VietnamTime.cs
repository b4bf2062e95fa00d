using System.Globalization;

namespace TaskTracking.Language;

/// <summary>Vietnam's time: UTC+7 all year, no summer time.</summary>
public static class VietnamTime
{
    /// <summary>The offset of every Vietnamese time.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(7);

    /// <summary>The same instant on a Vietnamese clock.</summary>
    public static DateTimeOffset Of(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The Vietnamese day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant).DateTime);

    /// <summary>A day as Vietnamese documents write it: "18/11/2026".</summary>
    public static string Text(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
