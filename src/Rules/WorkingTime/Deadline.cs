using TaskTracking.Language;

namespace TaskTracking.Rules.WorkingTime;

/// <summary>
/// A due day as the Office sees it come: a term in days ends at midnight of its last day (Civil Code 2015, article 148.5),
/// but what is left of it is time at work.
/// </summary>
/// <param name="Calendar">Which days are worked, and when.</param>
/// <param name="Due">The last day; a working day.</param>
public sealed record Deadline(WorkingCalendar Calendar, DateOnly Due)
{
    private static readonly TimeSpan Hours = TimeSpan.FromHours(4);

    /// <summary>The first instant at which it is past.</summary>
    public DateTimeOffset End => EndOf(Due);

    /// <summary>The first instant after a Vietnamese day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => At(day.AddDays(1), TimeOnly.MinValue);

    /// <summary>Whether it is past.</summary>
    public bool IsOver(DateTimeOffset now) => now >= End;

    /// <summary>Time at work until the end; zero where none is left. Null where the calendar does not cover a day between.</summary>
    public TimeSpan? Left(DateTimeOffset now)
    {
        var local = VietnamTime.Of(now);
        var today = DateOnly.FromDateTime(local.DateTime);
        var left = TimeSpan.Zero;
        for (var day = today; day <= Due; day = day.AddDays(1))
        {
            switch (Calendar.IsWorked(day))
            {
                case null:
                    return null;
                case true:
                    left += day == today ? Calendar.Hours.From(TimeOnly.FromDateTime(local.DateTime)) : Calendar.Hours.OfADay;
                    break;
            }
        }

        return left;
    }

    /// <summary>
    /// When it is told: with a whole working day left, that is at the end of work on the working day before; with four hours of
    /// work left (a shorter working day: when it begins); and when it is past. Null where the calendar does not cover it.
    /// </summary>
    public DateTimeOffset? At(Reminder reminder) => reminder switch
    {
        Reminder.Day => Calendar.WorkingDaysBefore(Due, 1) is { } before ? At(before, Calendar.Hours.Spans[^1].To) : null,
        Reminder.Hours => At(Due, Calendar.Hours.TimeWith(Hours) ?? Calendar.Hours.Spans[0].From),
        _ => End,
    };

    private static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), VietnamTime.Offset);
}

/// <summary>What is told of a deadline, in its order.</summary>
public enum Reminder
{
    /// <summary>One working day is left.</summary>
    Day,

    /// <summary>Four hours of work are left.</summary>
    Hours,

    /// <summary>It is past.</summary>
    Overdue,
}
