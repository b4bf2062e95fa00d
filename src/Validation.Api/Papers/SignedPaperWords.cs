using TaskTracking.Language;
using TaskTracking.Papers.Words;

namespace TaskTracking.Validation.Api.Papers;

/// <summary>
/// Whether a text is the paper of a dossier and its decision: it names the dossier's code, and it is not headed as the paper of another
/// decision. A clerk may edit all else.
/// </summary>
internal static class SignedPaperWords
{
    // By what each paper is told apart: its subject, or its title, as the Office words them.
    private static readonly (string Kind, string Phrase)[] Heads = [("return", "return.about"), ("forward", "forward.about"), ("accept", "accept.title")];

    /// <summary>Why it is not; null where it is.</summary>
    /// <param name="decision">"accept", "return" or "forward".</param>
    /// <returns>A code.</returns>
    public static string? ProblemOf(IReadOnlyList<string> lines, string code, string decision, PaperWords words)
    {
        var text = Bare(string.Concat(lines));
        if (!Names(text, Bare(code)))
        {
            return "paper-other-dossier";
        }

        var headed = Heads.Where(h => text.Contains(Bare(words.Texts[h.Phrase].Split('{')[0]), StringComparison.Ordinal)).Select(h => h.Kind).ToList();
        return headed.Count > 0 && !headed.Contains(decision, StringComparer.Ordinal) ? "paper-other-decision" : null;
    }

    // "HS-2026-000001" does not stand in "HS-2026-0000012".
    private static bool Names(string text, string code)
    {
        for (var at = text.IndexOf(code, StringComparison.Ordinal); at >= 0; at = text.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            if (at + code.Length == text.Length || !char.IsAsciiDigit(text[at + code.Length]))
            {
                return true;
            }
        }

        return false;
    }

    // Without spaces: a PDF breaks lines, and some break words.
    private static string Bare(string text) => new([.. VietnameseText.Bare(VietnameseText.Compose(text)).Where(c => !char.IsWhiteSpace(c))]);
}
