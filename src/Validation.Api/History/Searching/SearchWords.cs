using TaskTracking.Language;

namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>What a person types, as a query of the word index: every word must begin a word of the decision, accents and case aside.</summary>
internal static class SearchWords
{
    /// <summary>Null where there is nothing to search for: no text, or only signs.</summary>
    public static string? QueryOf(string text)
    {
        var words = VietnameseText.Bare(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal)
            .Select(w => $"\"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\"*");
        var query = string.Join(' ', words);
        return query.Length == 0 ? null : query;
    }
}
