using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// A paragraph of the running text as the statements read it: lines of a PDF joined, hyphenation kept, spaces single. Knows
/// where each character came from.
/// </summary>
internal sealed class BodyParagraph
{
    private readonly IReadOnlyList<(int Start, SourceLine Line)> _lines;

    private BodyParagraph(string text, BodyZone zone, IReadOnlyList<(int Start, SourceLine Line)> lines)
    {
        Text = text;
        Zone = zone;
        _lines = lines;
        Folded = FoldedText.Of(text);
    }

    /// <summary>The paragraph's own words.</summary>
    public string Text { get; }

    /// <summary>The same in comparison form, with offsets into <see cref="Text"/>.</summary>
    public FoldedText Folded { get; }

    public BodyZone Zone { get; }

    /// <summary>In a table of the body: its cell; the statements read tables of opinions by rows.</summary>
    public TableCell? Cell => _lines[0].Line.Cell;

    public IReadOnlyList<SourceLine> Lines => [.. _lines.Select(l => l.Line)];

    /// <summary>Joins lines into one paragraph.</summary>
    public static BodyParagraph Join(BodyZone zone, IReadOnlyList<SourceLine> lines)
    {
        var starts = new List<(int, SourceLine)>(lines.Count);
        var text = new System.Text.StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && !(line is { Cell: not null, Box: not null } && BreaksNumber(text, line.Text)))
            {
                text.Append(' ');
            }

            starts.Add((text.Length, line));
            AppendWords(text, line.Text);
        }

        return new BodyParagraph(text.ToString(), zone, starts);
    }

    // A narrow cell breaks a number behind its sign: "1320/SKHCN-" over "CĐS".
    private static bool BreaksNumber(System.Text.StringBuilder text, string next) =>
        text.Length > 1 && text[^1] is '-' or '/' && char.IsLetterOrDigit(text[^2]) && next.TrimStart() is [var first, ..] && char.IsLetterOrDigit(first);

    // Justified lines of a PDF come with two and more spaces between words.
    private static void AppendWords(System.Text.StringBuilder text, string line)
    {
        var words = VietnameseText.Compose(line).AsSpan().Trim();
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsWhiteSpace(words[i]))
            {
                text.Append(words[i]);
            }
            else if (!char.IsWhiteSpace(words[i - 1]))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>The place of a stretch of the folded text: its own words; the box around its lines on the page where it starts.</summary>
    public Place PlaceOf(int foldedStart, int foldedLength)
    {
        var (start, length) = Folded.Span(foldedStart, foldedLength);
        var first = 0;
        while (first + 1 < _lines.Count && _lines[first + 1].Start <= start)
        {
            first++;
        }

        var line = _lines[first].Line;
        var lines = _lines.Skip(first).TakeWhile((l, i) => i == 0 || (l.Start < start + length && l.Line.Page == line.Page)).Select(l => l.Line.Box);
        return line.ToPlace(Folded.Quote(foldedStart, foldedLength)) with { Box = Boxes.Around(lines) ?? line.Box };
    }

    /// <summary>The place of the whole paragraph.</summary>
    public Place PlaceOf() => PlaceOf(0, Folded.Text.Length);
}

/// <summary>Parts of the running text.</summary>
internal enum BodyZone
{
    /// <summary>"Căn cứ …" lines before the text proper.</summary>
    Opening,

    /// <summary>The text proper, up to the signature block.</summary>
    Text,

    /// <summary>Annexes and lists after the signature block of the first document.</summary>
    Annex,
}
