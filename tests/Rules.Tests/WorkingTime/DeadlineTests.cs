using System.Globalization;
using System.Text.RegularExpressions;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.WorkingTime;

namespace TaskTracking.Rules.Tests.WorkingTime;

/// <summary>The three working days and what is left of them, against a second computation that knows the calendar's lines and counts minutes.</summary>
public sealed partial class DeadlineTests
{
    private const int Instants = 10_000;

    [Theory]
    [InlineData("2026-11-25 08:00", "2026-11-26", "14:30")] // half an hour is gone
    [InlineData("2026-11-26 07:00", "2026-11-26", "07:30")]
    [InlineData("2026-11-26 12:00", "2026-11-26", "03:30")] // at noon the afternoon is left
    [InlineData("2026-11-26 16:59", "2026-11-26", "00:01")]
    [InlineData("2026-11-26 20:00", "2026-11-26", "00:00")] // after work, not yet over
    [InlineData("2026-11-27 08:00", "2026-11-26", "00:00")]
    [InlineData("2026-11-23 17:00", "2026-11-25", "07:30")] // 24 November is off
    public void Left_OfADueDay_IsTimeAtWork(string now, string due, string left) =>
        Assert.Equal(TimeSpan.ParseExact(left, "hh\\:mm", CultureInfo.InvariantCulture), Of(due).Left(At(now)));

    [Theory]
    [InlineData("2026-11-26", Reminder.Day, "2026-11-25 17:00")]
    [InlineData("2026-11-25", Reminder.Day, "2026-11-23 17:00")]
    [InlineData("2026-11-26", Reminder.Hours, "2026-11-26 11:00")]
    [InlineData("2026-11-26", Reminder.Overdue, "2026-11-27 00:00")]
    public void At_OfAReminder_IsWhenSoMuchIsLeft(string due, Reminder reminder, string at) => Assert.Equal(At(at), Of(due).At(reminder));

    [Fact]
    public void Left_OutsideTheCalendar_IsNotInvented() =>
        Assert.Null(new Deadline(World.Calendar, new DateOnly(2028, 1, 3)).Left(At("2027-12-31 08:00")));

    [Fact]
    public void IsOver_LastMinuteOfTheDay_IsNot()
    {
        Assert.False(Of("2026-11-26").IsOver(At("2026-11-26 23:59")));
        Assert.True(Of("2026-11-26").IsOver(At("2026-11-27 00:00")));
    }

    [Fact]
    public void DueLeftAndReminders_TenThousandInstants_AgreeWithCountingMinutes()
    {
        var second = SecondCalendar.Read(File.ReadAllLines(RepositoryFiles.PathOf("calendar.yaml")));
        var random = new Random(20261128);
        var first = new DateTime(2019, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        for (var turn = 0; turn < Instants; turn++)
        {
            var received = first.AddMinutes(random.Next(0, 60 * 24 * 365 * 8 + 60 * 24 * 350));
            var due = second.DueOn(received);
            Assert.Equal(due, World.Calendar.DueOn(Local(received)));

            var deadline = new Deadline(World.Calendar, due);
            var now = received.AddMinutes(random.Next(0, 60 * 24 * 14));
            Assert.Equal(second.MinutesLeft(now, due), deadline.Left(Local(now))!.Value.TotalMinutes);
            Assert.Equal(450, second.MinutesLeft(deadline.At(Reminder.Day)!.Value.DateTime, due));
            Assert.Equal(240, second.MinutesLeft(deadline.At(Reminder.Hours)!.Value.DateTime, due));
            Assert.True(Local(received) < deadline.At(Reminder.Day) && deadline.At(Reminder.Day) < deadline.At(Reminder.Hours) && deadline.At(Reminder.Hours) < deadline.At(Reminder.Overdue));
        }
    }

    private static Deadline Of(string due) => new(World.Calendar, DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static DateTimeOffset At(string text) => Local(DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    private static DateTimeOffset Local(DateTime time) => new(time, TimeSpan.FromHours(7));

    /// <summary>The calendar's lines read by themselves, and nothing clever.</summary>
    private sealed partial record SecondCalendar(HashSet<DateTime> Off, HashSet<DateTime> MadeUp)
    {
        public static SecondCalendar Read(string[] lines)
        {
            var split = Array.FindIndex(lines, l => l.StartsWith("madeUp:", StringComparison.Ordinal));
            return new SecondCalendar(Days(lines[..split]), Days(lines[split..]));
        }

        public DateOnly DueOn(DateTime received)
        {
            var day = received.Date;
            for (var counted = 0; counted < 3;)
            {
                day = day.AddDays(1);
                counted += Worked(day) ? 1 : 0;
            }

            return DateOnly.FromDateTime(day);
        }

        public int MinutesLeft(DateTime now, DateOnly due)
        {
            var left = 0;
            for (var minute = now; minute < due.ToDateTime(TimeOnly.MinValue).AddDays(1); minute = minute.AddMinutes(1))
            {
                var time = (minute.Hour * 60) + minute.Minute;
                left += Worked(minute.Date) && (time is >= 450 and < 690 or >= 810 and < 1020) ? 1 : 0;
            }

            return left;
        }

        private bool Worked(DateTime day) => MadeUp.Contains(day) || (!Off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

        private static HashSet<DateTime> Days(IEnumerable<string> lines) =>
            [.. lines.Select(l => Day().Match(l)).Where(m => m.Success).Select(m => DateTime.ParseExact(m.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture))];

        [GeneratedRegex(@"^  - \{ date: (\d{4}-\d\d-\d\d),", RegexOptions.None, 1000)]
        private static partial Regex Day();
    }
}
