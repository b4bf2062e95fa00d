using System.Text.RegularExpressions;

namespace TaskTracking.Papers.Words;

/// <summary>A sentence that the Office words itself in papers.yaml.</summary>
/// <param name="Section">Its section there: "return".</param>
/// <param name="Name">Its key in the section: "intro".</param>
/// <param name="Slots">The names in braces that it may use.</param>
public sealed record Phrase(string Section, string Name, IReadOnlyList<string> Slots)
{
    /// <summary>"return.intro".</summary>
    public string Key => $"{Section}.{Name}";

    /// <summary>Every name in braces that a text uses; null where its braces are no names.</summary>
    public static IReadOnlyList<string>? SlotsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = PaperWords.Slot().Replace(text, string.Empty);
        return rest.Contains('{', StringComparison.Ordinal) || rest.Contains('}', StringComparison.Ordinal)
            ? null
            : [.. PaperWords.Slot().Matches(text).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];
    }
}
