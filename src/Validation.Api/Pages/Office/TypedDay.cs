using System.Globalization;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>A day as people and links write it.</summary>
internal static class TypedDay
{
    // Typed as Vietnamese forms have it: a browser's own date field shows the day in the browser's language.
    private static readonly string[] Forms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>Null where it is no day.</summary>
    public static DateOnly? Of(string? typed) => DateOnly.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
