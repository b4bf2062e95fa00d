using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.WorkingTime;

namespace TaskTracking.Rules.Tests.WorkingTime;

public sealed class WorkingCalendarTests
{
    // The rows of the guide's calendar_vectors.csv.
    [Theory]
    [InlineData("2019-06-20", "2019-06-25")] // plain
    [InlineData("2019-06-21", "2019-06-26")] // received on a Friday
    [InlineData("2019-04-26", "2019-05-04")] // 29 April swapped off, 30 April, 1 May; Saturday 4 May counts
    [InlineData("2019-05-03", "2019-05-07")] // Saturday 4 May counts
    [InlineData("2019-12-31", "2020-01-06")] // New Year inside
    [InlineData("2024-04-26", "2024-05-04")] // as in 2019
    [InlineData("2025-04-25", "2025-04-29")] // Saturday 26 April counts
    [InlineData("2026-02-13", "2026-02-25")] // Tết
    [InlineData("2026-08-20", "2026-08-24")] // Saturday 22 August counts
    [InlineData("2026-08-28", "2026-09-07")] // 31 August to 2 September off
    [InlineData("2026-11-20", "2026-11-26")] // 24 November inside
    [InlineData("2026-11-21", "2026-11-26")] // received on a Saturday
    [InlineData("2026-11-23", "2026-11-27")] // 24 November is the next day
    public void DueOn_GuideVector_ThirdWorkingDay(string received, string due) =>
        Assert.Equal(Day(due), World.Calendar.DueOn(At(received, 9)));

    [Fact]
    public void DueOn_LateEveningInUtc_CountsTheVietnameseDay() =>
        Assert.Equal(Day("2026-11-26"), World.Calendar.DueOn(new DateTimeOffset(2026, 11, 19, 18, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("2018-12-20")]
    [InlineData("2027-12-30")]
    [InlineData("9999-12-30")]
    public void DueOn_OutsideTheCoveredYears_IsNotInvented(string received) =>
        Assert.Null(World.Calendar.DueOn(At(received, 9)));

    [Fact]
    public void WorkingDaysBefore_AfterAHoliday_SkipsIt() =>
        Assert.Equal(Day("2026-11-23"), World.Calendar.WorkingDaysBefore(Day("2026-11-25"), 1));

    [Fact]
    public void IsWorked_SaturdayMadeUp_IsWorked()
    {
        Assert.True(World.Calendar.IsWorked(Day("2026-08-22")));
        Assert.False(World.Calendar.IsWorked(Day("2026-08-29")));
        Assert.False(World.Calendar.IsWorked(Day("2026-11-24")));
        Assert.Null(World.Calendar.IsWorked(Day("2030-01-02")));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string day, int hour) => new(Day(day).ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(7));
}
