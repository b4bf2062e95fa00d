using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// A stretch of a line that stands alone in its column: the unit in which headings and signature blocks are read. A line of
/// Word that holds two columns parted by tabs is two segments; a row of a PDF whose number was stamped on is one.
/// </summary>
internal sealed class Segment
{
    private readonly IReadOnlyList<(int Start, SourceLine Line)> _pieces;

    public Segment(string text, IReadOnlyList<(int Start, SourceLine Line)> pieces, int index, int? column)
    {
        Text = text;
        _pieces = pieces;
        Index = index;
        Column = column;
        Folded = FoldedText.Of(text);
    }

    /// <summary>Its own words in NFC, trimmed.</summary>
    public string Text { get; }

    public FoldedText Folded { get; }

    /// <summary>Comparison form.</summary>
    public string Key => Folded.Text;

    /// <summary>Position of its line among the lines of the source.</summary>
    public int Index { get; }

    /// <summary>Which of several stretches of its line it is, from 0; null where its line is not parted.</summary>
    public int? Column { get; }

    public SourceLine Line => _pieces[0].Line;

    public IReadOnlyList<SourceLine> Lines => [.. _pieces.Select(p => p.Line).Distinct()];

    public IReadOnlyList<(int Start, SourceLine Line)> Pieces => _pieces;

    /// <summary>Has letters, and hardly a small one: "KT. GIÁM ĐỐC", "SỞ GD&amp;ĐT", "PHÓ CHỦ TỊCH UBND tỉnh" not.</summary>
    public bool IsCapitals => Capitals.Are(Text);

    /// <summary>A ruled line drawn with characters.</summary>
    public bool IsRule => Text.Length > 0 && Text.All(c => c is '-' or '_' or '=' or '*' or '~' or '–' or '—' or '―' or '.' or ' ' or '¯' or '…');

    /// <summary>The place of the whole segment, in its own words.</summary>
    public Place ToPlace() => ToPlace(0, Text.Length);

    /// <summary>The place of a stretch of its text: box around all its pieces; read from a signature where any of them was.</summary>
    public Place ToPlace(int start, int length)
    {
        var end = start + Math.Max(length, 1);
        var hit = _pieces.Where((p, i) => p.Start < end && (i + 1 == _pieces.Count || _pieces[i + 1].Start > start)).ToList();
        var place = (hit.Count > 0 ? hit[0].Line : Line).ToPlace(Text.Substring(start, Math.Min(length, Text.Length - start)));
        var method = hit.Any(p => p.Line.Method == ReadingMethod.Signature) ? ReadingMethod.Signature : place.Method;
        return place with { Box = Boxes.Around(hit.Select(p => p.Line.Box)) ?? place.Box, Method = method };
    }

    /// <summary>A part of this segment as one of its own.</summary>
    public Segment Part(int start, int length, int? column)
    {
        var leading = Text.Substring(start, length).Length - Text.Substring(start, length).TrimStart().Length;
        var from = start + leading;
        var text = Text.Substring(start, length).Trim();
        var pieces = _pieces.Where((p, i) => p.Start < from + Math.Max(text.Length, 1) && (i + 1 == _pieces.Count || _pieces[i + 1].Start > from))
            .Select(p => (Math.Max(0, p.Start - from), p.Line))
            .ToList();
        return new Segment(text, pieces.Count > 0 ? pieces : [(0, Line)], Index, column);
    }
}
