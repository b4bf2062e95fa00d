using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// A text folded and without its spaces, which still knows where words began. Extraction breaks the words of signature blocks
/// ("KT. CH Ủ TỊCH") and glues others ("KT.CHỦ TỊCH"): posts are found in this form.
/// </summary>
internal sealed class SqueezedText
{
    private readonly FoldedText _folded;
    private readonly int[] _positions;
    private readonly bool[] _starts;

    public SqueezedText(string text)
    {
        _folded = FoldedText.Of(text);
        var letters = new System.Text.StringBuilder(_folded.Text.Length);
        var positions = new List<int>(_folded.Text.Length);
        var starts = new List<bool>(_folded.Text.Length);
        var start = true;
        for (var i = 0; i < _folded.Text.Length; i++)
        {
            var character = _folded.Text[i];
            if (character == ' ')
            {
                start = true;
                continue;
            }

            letters.Append(character);
            positions.Add(i);
            starts.Add(start || !char.IsLetter(character));
            start = !char.IsLetter(character);
        }

        Text = letters.ToString();
        _positions = [.. positions];
        _starts = [.. starts];
    }

    /// <summary>The squeezed form.</summary>
    public string Text { get; }

    /// <summary>A word begins here, or the text has ended.</summary>
    public bool IsBoundary(int index) => index >= _starts.Length || _starts[index];

    /// <summary>The original words behind a stretch, in NFC with single spaces.</summary>
    public string Words(int start, int end)
    {
        if (end <= start)
        {
            return string.Empty;
        }

        var last = _positions[end - 1];
        return _folded.Quote(_positions[start], last - _positions[start] + 1);
    }
}
