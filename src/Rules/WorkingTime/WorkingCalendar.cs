using TaskTracking.Language;

namespace TaskTracking.Rules.WorkingTime;

/// <summary>calendar.yaml: public holidays and made-up working days, year by year; weekends are off unless made up (domain.md §7).</summary>
public sealed record WorkingCalendar
{
    /// <summary>Days off that are no weekends, with their names.</summary>
    public required IReadOnlyDictionary<DateOnly, string> Off { get; init; }

    /// <summary>Weekend days that are worked.</summary>
    public required IReadOnlyDictionary<DateOnly, string> MadeUp { get; init; }

    /// <summary>First and last year the file covers; outside them nobody may count.</summary>
    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    /// <summary>When a working day is worked.</summary>
    public WorkingHours Hours { get; init; } = WorkingHours.Usual;

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The office's time limit: clause 6.a.</summary>
    public const int LimitInWorkingDays = 3;

    /// <summary>
    /// The last day of the three working days: the day of receipt does not count, counting starts the next day (Civil Code 2015,
    /// articles 147 and 148). Null where the calendar does not cover a day that has to be counted.
    /// </summary>
    public DateOnly? DueOn(DateTimeOffset receivedAt) => Step(VietnamTime.DayOf(receivedAt), LimitInWorkingDays, forward: true);

    /// <summary>The n-th working day before a day, that day not counted; null where the calendar does not cover it.</summary>
    public DateOnly? WorkingDaysBefore(DateOnly day, int count) => Step(day, count, forward: false);

    /// <summary>Whether a day is worked; null outside the covered years.</summary>
    public bool? IsWorked(DateOnly day)
    {
        if (day.Year < FirstYear || day.Year > LastYear)
        {
            return null;
        }

        return !Off.ContainsKey(day) && (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || MadeUp.ContainsKey(day));
    }

    private DateOnly? Step(DateOnly day, int count, bool forward)
    {
        while (count > 0)
        {
            if (day == (forward ? DateOnly.MaxValue : DateOnly.MinValue))
            {
                return null;
            }

            day = day.AddDays(forward ? 1 : -1);
            switch (IsWorked(day))
            {
                case null:
                    return null;
                case true:
                    count--;
                    break;
            }
        }

        return day;
    }
}
