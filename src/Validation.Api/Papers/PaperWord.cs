using TaskTracking.Papers;

namespace TaskTracking.Validation.Api.Papers;

/// <summary>The kinds of papers in the API's words.</summary>
internal static class PaperWord
{
    public static string Of(PaperKind kind) => kind.ToString().ToLowerInvariant();

    public static bool TryRead(string word, out PaperKind kind)
    {
        foreach (var known in Enum.GetValues<PaperKind>())
        {
            if (string.Equals(word, Of(known), StringComparison.Ordinal))
            {
                kind = known;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
