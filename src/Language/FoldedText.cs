using System.Text;

namespace TaskTracking.Language;

/// <summary>A text in comparison form (<see cref="VietnameseText.Fold"/>) that still knows where each character came from.</summary>
public sealed class FoldedText
{
    private readonly int[] _origins;

    private FoldedText(string original, string text, int[] origins)
    {
        Original = original;
        Text = text;
        _origins = origins;
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The comparison form.</summary>
    public string Text { get; }

    /// <summary>Folds a text; linear in its length.</summary>
    public static FoldedText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var text = new StringBuilder(original.Length);
        var origins = new List<int>(original.Length + 1);
        AppendLetters(original, text, origins);
        UnifyTonePlacement(text);
        origins.Add(original.Length);
        return new FoldedText(original, text.ToString(), [.. origins]);
    }

    /// <summary>The original words behind a stretch of the folded text, in NFC and trimmed.</summary>
    public string Quote(int start, int length)
    {
        var (from, count) = Span(start, length);
        return VietnameseText.Compose(Original.Substring(from, count)).Trim();
    }

    /// <summary>Where a stretch of the folded text stands in the original.</summary>
    public (int Start, int Length) Span(int start, int length)
    {
        var from = _origins[start];
        var to = _origins[Math.Min(start + length, _origins.Length - 1)];
        return (from, to - from);
    }

    private static void AppendLetters(string original, StringBuilder text, List<int> origins)
    {
        var spaced = LetterSpacing.Find(original);
        for (var i = 0; i < original.Length; i++)
        {
            var character = Simplify(original[i]);
            if (character == '\0' || spaced.IsGap(i))
            {
                continue;
            }

            if (character is >= '\u0300' and <= '\u036F')
            {
                if (text.Length > 0 && VietnameseLetters.TryCompose(text[^1], character, out var letter))
                {
                    text[^1] = letter;
                }

                continue;
            }

            if (character == ' ' && (text.Length == 0 || text[^1] == ' '))
            {
                continue;
            }

            text.Append(char.ToLowerInvariant(character));
            origins.Add(i);
        }

        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
            origins.RemoveAt(origins.Count - 1);
        }
    }

    private static char Simplify(char character) => character switch
    {
        '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') => '\0',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u00AC' => '-',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' => '\'',
        '\u00D0' or '\u0189' => 'Đ',
        '\u00F0' or '\u0256' => 'đ',
        _ => char.IsWhiteSpace(character) || char.IsControl(character) ? ' ' : character,
    };

    // One style for open syllables: hoà → hòa, khoẻ → khỏe, uỷ → ủy; never after q (quý, quỹ), never in toàn or tuyệt.
    private static void UnifyTonePlacement(StringBuilder text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!VietnameseLetters.TrySplit(text[i], out var second, out var tone) || tone == 0)
            {
                continue;
            }

            var first = text[i - 1];
            var glide = (first == 'o' && (second == 'a' || second == 'e'))
                || (first == 'u' && second == 'y' && (i < 2 || text[i - 2] != 'q'));
            if (glide && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
            {
                text[i - 1] = VietnameseLetters.Join(first, tone);
                text[i] = second;
            }
        }
    }
}
