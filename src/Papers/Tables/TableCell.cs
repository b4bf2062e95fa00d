using System.Globalization;

namespace TaskTracking.Papers.Tables;

/// <summary>One cell of a table: text, or a moment of Vietnamese time that a spreadsheet can sort and reckon with. Never a formula.</summary>
public sealed record TableCell
{
    private TableCell(string text, DateTime? moment, bool hasTime) => (Text, Moment, HasTime) = (text, moment, hasTime);

    /// <summary>Nothing stands there.</summary>
    public static TableCell Empty { get; } = new(string.Empty, null, hasTime: false);

    /// <summary>As a person reads it: the text itself, "20/11/2026" or "20/11/2026 09:30".</summary>
    public string Text { get; }

    /// <summary>By the clock on a Vietnamese wall; null for text.</summary>
    internal DateTime? Moment { get; }

    internal bool HasTime { get; }

    /// <summary>Text, whatever it holds; null is an empty cell.</summary>
    public static TableCell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new(text, null, hasTime: false);

    /// <summary>A calendar day.</summary>
    public static TableCell Of(DateOnly day) => new(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), day.ToDateTime(TimeOnly.MinValue), hasTime: false);

    /// <summary>An instant already in Vietnamese time, to the minute; its offset is dropped.</summary>
    public static TableCell Of(DateTimeOffset vietnamese) => new(vietnamese.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture), vietnamese.DateTime, hasTime: true);
}
