using System.Text;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>A paragraph while it is read: its lines so far, and what is to be noted about it once its words are known.</summary>
internal sealed class OpenParagraph(WordContext context, LineZone zone, int? number, TableCell? cell)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceLine> _lines = [];
    private readonly List<(HiddenContentKind Kind, string? Quote)> _notes = [];
    private LookTally _tally = new();

    /// <summary>Resolved over styles and defaults, once w:pPr was read.</summary>
    public ParagraphLook Look { get; set; }

    /// <summary>The number of its list; it stands before the first visible words.</summary>
    public string Mark { get; set; } = string.Empty;

    public bool Starts => _text.Length == 0 && _lines.Count == 0;

    public void Append(string text, in RunLook look, string? typeface)
    {
        if (Mark.Length > 0 && !string.IsNullOrWhiteSpace(text))
        {
            _text.Append(Mark);
            Mark = string.Empty;
        }

        _text.Append(text);
        _tally.Add(text, look, typeface);
    }

    public void Note(HiddenContentKind kind, string? quote) => _notes.Add((kind, quote));

    /// <summary>Ends a line; white lines leave none.</summary>
    public void BreakLine()
    {
        var text = _text.ToString();
        _text.Clear();
        if (!string.IsNullOrWhiteSpace(text))
        {
            context.Count(text.Length);
            _lines.Add(Line(text));
        }

        _tally = new LookTally();
    }

    /// <summary>Ends the paragraph and gives its lines.</summary>
    public IReadOnlyList<SourceLine> Close()
    {
        BreakLine();
        var place = _lines.Count > 0 ? _lines[0] : Line(string.Empty);
        foreach (var (kind, quote) in _notes)
        {
            context.Hidden.Add(kind, place, quote ?? place.Text);
        }

        return _lines;
    }

    private SourceLine Line(string text) => new()
    {
        Text = text,
        Paragraph = number,
        Cell = cell,
        Zone = zone,
        Bold = _tally.Bold,
        Italic = _tally.Italic,
        Size = _tally.Size,
        Alignment = Look.Alignment,
    };
}
