namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>Where a filed dossier stands now. Made by the filing itself (a trigger), changed by acts; what changed it stands in the events.</summary>
internal sealed class DeskRow
{
    /// <summary>The sequence of the kept decision.</summary>
    public required long Dossier { get; init; }

    /// <summary>The last of the three working days, by the calendar in force.</summary>
    public required DateOnly Due { get; set; }

    /// <summary>The filing agency's code, as kept; here again so that a list need not look elsewhere.</summary>
    public string? Agency { get; init; }

    /// <summary>What the machine recommends: as kept, and once facts were corrected, by the judgement in force.</summary>
    public required string Recommended { get; set; }

    /// <summary>Sequence of the judgement of corrected facts in force; null: what was kept at filing.</summary>
    public long? Judgement { get; set; }

    /// <summary>Account of whoever works on it; null where nobody does.</summary>
    public string? Holder { get; set; }

    /// <summary>Sequence of the disposition in force; null while none is made.</summary>
    public long? Disposition { get; set; }

    /// <summary>How many of its reminders were told for this due day: 0 to 3.</summary>
    public required int Reminded { get; set; }

    /// <summary>How often it changed: who acts says which state was seen.</summary>
    public required long Moves { get; set; }
}
