using System.Globalization;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.Office;

/// <summary>What a person types as a reason or a note: bounded, composed, without control characters.</summary>
internal static class TypedText
{
    private const int Longest = 2000;

    /// <summary>What a refusal says of the bound.</summary>
    public static string[] Bound { get; } = [Longest.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Whether it says something and not too much.</summary>
    public static bool IsSound(string? typed) => Of(typed) is { Length: <= Longest };

    /// <summary>As it is kept: composed (NFC), line ends as one, trimmed; null where nothing is left.</summary>
    public static string? Of(string? typed)
    {
        var text = new string([.. VietnameseText.Compose(typed ?? string.Empty).ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c))]).Trim();
        return text.Length == 0 ? null : text;
    }
}
