using System.Collections;

namespace TaskTracking.Language;

/// <summary>Letter-spaced headings ("T Ờ   T R Ì N H"): which spaces only stretch a word.</summary>
internal readonly struct LetterSpacing
{
    private const int FewestLetters = 4;

    private readonly BitArray? _gaps;

    private LetterSpacing(BitArray? gaps) => _gaps = gaps;

    public bool IsGap(int index) => _gaps is not null && _gaps[index];

    /// <summary>A run of at least four single letters, each one space from the next; two and more spaces part words.</summary>
    public static LetterSpacing Find(string text)
    {
        BitArray? gaps = null;
        var i = 0;
        while (i < text.Length)
        {
            var end = RunEnd(text, i, out var letters);
            if (letters >= FewestLetters)
            {
                gaps ??= new BitArray(text.Length);
                MarkGaps(text, i, end, gaps);
            }

            i = Math.Max(end, i + 1);
        }

        return new LetterSpacing(gaps);
    }

    private static int RunEnd(string text, int start, out int letters)
    {
        letters = 0;
        var i = start;
        if (start > 0 && IsLetter(text[start - 1]))
        {
            return start;
        }

        while (i < text.Length && char.IsUpper(text[i]))
        {
            var next = i + 1;
            while (next < text.Length && text[next] is >= '\u0300' and <= '\u036F')
            {
                next++;
            }

            if (next < text.Length && IsLetter(text[next]))
            {
                return i;
            }

            letters++;
            i = next;
            while (next < text.Length && (text[next] is ' ' or '\u00A0'))
            {
                next++;
            }

            if (next == i || next >= text.Length || !char.IsUpper(text[next]))
            {
                return i;
            }

            i = next;
        }

        return i;
    }

    private static void MarkGaps(string text, int start, int end, BitArray gaps)
    {
        for (var i = start; i < end; i++)
        {
            var single = text[i] is ' ' or '\u00A0'
                && (i == 0 || !char.IsWhiteSpace(text[i - 1]))
                && (i + 1 >= text.Length || !char.IsWhiteSpace(text[i + 1]));
            gaps[i] = single;
        }
    }

    private static bool IsLetter(char character) => char.IsLetter(character);
}
