namespace TaskTracking.Rules.WorkingTime;

/// <summary>When the Office works on a working day: spans of Vietnamese time, in order and apart from each other.</summary>
public sealed record WorkingHours
{
    /// <summary>Takes spans in the order of the day.</summary>
    /// <exception cref="ArgumentException">There is none, one ends before it begins, or two overlap.</exception>
    public WorkingHours(IReadOnlyList<WorkingSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        if (!AreInOrder(spans))
        {
            throw new ArgumentException("Spans must be in order.", nameof(spans));
        }

        Spans = spans;
    }

    /// <summary>07:30–11:30 and 13:30–17:00, as most offices keep; for a calendar that names none.</summary>
    public static WorkingHours Usual { get; } = new([new(new TimeOnly(7, 30), new TimeOnly(11, 30)), new(new TimeOnly(13, 30), new TimeOnly(17, 0))]);

    /// <summary>At least one.</summary>
    public IReadOnlyList<WorkingSpan> Spans { get; }

    /// <summary>What is worked on a whole day.</summary>
    public TimeSpan OfADay => TimeSpan.FromTicks(Spans.Sum(s => s.Length.Ticks));

    /// <summary>What is still worked from a time of day on.</summary>
    public TimeSpan From(TimeOnly time) => TimeSpan.FromTicks(Spans.Sum(s => Math.Clamp((s.To - time).Ticks * (s.To > time ? 1 : 0), 0, s.Length.Ticks)));

    /// <summary>The latest time of day from which so much is still worked; null where that is more than a day or nothing.</summary>
    public TimeOnly? TimeWith(TimeSpan left)
    {
        if (left <= TimeSpan.Zero || left > OfADay)
        {
            return null;
        }

        foreach (var span in Spans.Reverse())
        {
            if (left <= span.Length)
            {
                return span.To.Add(-left);
            }

            left -= span.Length;
        }

        return null;
    }

    /// <summary>Whether spans can be a day's.</summary>
    internal static bool AreInOrder(IReadOnlyList<WorkingSpan> spans) =>
        spans.Count > 0 && spans.All(s => s.From < s.To) && spans.Zip(spans.Skip(1)).All(pair => pair.First.To <= pair.Second.From);
}

/// <summary>A span of a day, its end not counted.</summary>
public sealed record WorkingSpan(TimeOnly From, TimeOnly To)
{
    /// <summary>How long it is.</summary>
    public TimeSpan Length => To - From;
}
