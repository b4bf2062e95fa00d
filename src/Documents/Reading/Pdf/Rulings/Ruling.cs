namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>A straight line that a page shows, across or down, in points from its top left.</summary>
/// <param name="At">Its height where it goes across, its distance from the left where it goes down.</param>
internal readonly record struct Ruling(bool IsAcross, double At, double From, double To)
{
    // Borders are drawn cell by cell and end a line's width before or after each other.
    private const double Slack = 3;

    /// <summary>Whether two lines, one across and one down, meet or cross.</summary>
    public bool Meets(Ruling other) =>
        other.At >= From - Slack && other.At <= To + Slack && At >= other.From - Slack && At <= other.To + Slack;

    /// <summary>Lines that go on from one another as one; two close together, as of a double border, as one.</summary>
    public static IReadOnlyList<Ruling> Joined(IEnumerable<Ruling> lines)
    {
        var joined = new List<Ruling>();
        var level = new List<Ruling>();
        foreach (var line in lines.OrderBy(l => l.At))
        {
            if (level.Count > 0 && line.At - level[0].At > Slack)
            {
                JoinLevel(level, joined);
                level.Clear();
            }

            level.Add(line);
        }

        JoinLevel(level, joined);
        return joined;
    }

    private static void JoinLevel(List<Ruling> level, List<Ruling> joined)
    {
        Ruling? open = null;
        foreach (var line in level.OrderBy(l => l.From))
        {
            if (open is { } before && line.From <= before.To + Slack)
            {
                open = before with { To = Math.Max(before.To, line.To) };
                continue;
            }

            if (open is { } done)
            {
                joined.Add(done);
            }

            open = line with { At = level[0].At };
        }

        if (open is { } last)
        {
            joined.Add(last);
        }
    }
}
