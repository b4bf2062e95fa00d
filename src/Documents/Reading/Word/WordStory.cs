using System.Xml;
using TaskTracking.Documents.Reading.Packages;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>
/// Reads one story (body, header, footer, footnotes) forward in one pass, without building a tree. What the page does not
/// show is noted as hidden and left out of the lines.
/// </summary>
internal sealed class WordStory(WordContext context, LineZone zone)
{
    private readonly Stack<OpenParagraph> _paragraphs = new();
    private readonly TableCursor _tables = new();
    private readonly List<SourceLine> _lines = [];
    private readonly Stack<bool> _choices = new();
    private readonly RunWriter _runs = new(context);
    private readonly Stack<int> _textBoxes = new();
    private int _numbered;

    /// <summary>The fields met so far.</summary>
    public FieldStack Fields => _runs.Fields;

    /// <summary>The sections of the story, in order.</summary>
    public List<WordSection> Sections { get; } = [];

    /// <summary>What most of the body's letters look like.</summary>
    public LookTally BodyLook => _runs.Written;

    /// <summary>Reads the story the reader stands on.</summary>
    public IReadOnlyList<SourceLine> Read(XmlReader reader)
    {
        while (BoundedXml.Next(reader))
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var empty = reader.IsEmptyElement;
                var name = reader.LocalName;
                Open(reader, name);
                if (empty)
                {
                    Close(name);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                Close(reader.LocalName);
            }
        }

        return _lines;
    }

    private void Open(XmlReader reader, string name)
    {
        switch (name)
        {
            case "p":
                OpenParagraph();
                break;
            case "pPr":
                ReadParagraphLook(reader);
                break;
            case "r":
                _runs.Look = default;
                break;
            case "rPr":
                _runs.Look = RunLook.Read(reader);
                break;
            case "t" or "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "sym" or "delText" or "instrText" or "textpath":
                if (_paragraphs.TryPeek(out var paragraph))
                {
                    _runs.Write(reader, name, paragraph, _tables.MayBeDark);
                }

                break;
            case "fldChar":
                Fields.Mark(WordXml.Attribute(reader, "fldCharType"));
                break;
            case "fldSimple":
                Fields.Judge(WordXml.Attribute(reader, "instr"));
                break;
            case "ins" or "del" or "moveFrom" or "moveTo":
                _runs.Removed += name is "del" or "moveFrom" ? 1 : 0;
                Note(HiddenContentKind.TrackedChange, null);
                break;
            case "commentReference":
                Note(HiddenContentKind.Comment, null);
                break;
            case "sdtPr" or "tblGrid" or "tblPrChange" or "trPrChange" or "tcPrChange":
                BoundedXml.Pass(reader);
                break;
            case "sectPr":
                Sections.Add(WordSection.Read(reader));
                break;
            case "txbxContent":
                _textBoxes.Push(_tables.Depth);
                break;
            default:
                OpenAlternative(reader, name);
                OpenTable(reader, name);
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "p" when _paragraphs.TryPop(out var paragraph):
                _lines.AddRange(paragraph.Close());
                break;
            case "del" or "moveFrom":
                _runs.Removed = Math.Max(0, _runs.Removed - 1);
                break;
            case "txbxContent":
                _textBoxes.TryPop(out _);
                break;
            case "tbl":
                _tables.CloseTable();
                break;
            case "AlternateContent":
                _choices.TryPop(out _);
                break;
        }
    }

    // The choices of mc:AlternateContent say the same thing in several vocabularies: the first counts, once.
    private void OpenAlternative(XmlReader reader, string name)
    {
        if (name == "AlternateContent")
        {
            _choices.Push(false);
        }
        else if (name is "Choice" or "Fallback" && _choices.TryPop(out var taken))
        {
            _choices.Push(true);
            if (taken)
            {
                BoundedXml.Pass(reader);
            }
        }
    }

    private void OpenTable(XmlReader reader, string name)
    {
        switch (name)
        {
            case "tbl":
                _tables.OpenTable();
                break;
            case "tr":
                _tables.OpenRow();
                break;
            case "tc":
                _tables.OpenCell();
                break;
            case "gridSpan":
                _tables.Span(WordXml.Number(reader, "val") ?? 1);
                break;
            case "tblStyle":
                _tables.Style(WordXml.Value(reader));
                break;
            case "shd" when RunLook.IsShade(reader):
                _tables.Shade();
                break;
        }
    }

    private void OpenParagraph()
    {
        var inBox = _textBoxes.TryPeek(out var outerTables);
        var where = inBox && zone == LineZone.Body ? LineZone.TextBox : zone;
        var number = zone == LineZone.Body ? ++_numbered : (int?)null;

        // A box in a table cell stands on the page, not in the table; a table in the box has cells again.
        var cell = inBox && _tables.Depth == outerTables ? null : _tables.Cell;
        _paragraphs.Push(new OpenParagraph(context, where, number, cell) { Look = context.Styles.Paragraph(default) });
    }

    private void ReadParagraphLook(XmlReader reader)
    {
        var own = ParagraphLook.Read(reader, child =>
        {
            switch (child.LocalName)
            {
                case "sectPr":
                    Sections.Add(WordSection.Read(child));
                    break;
                case "pPrChange":
                    Note(HiddenContentKind.TrackedChange, null);
                    break;
                case "rPr":
                    RunLook.Read(child, NoteMarkChange);
                    break;
            }
        });
        if (_paragraphs.TryPeek(out var paragraph))
        {
            paragraph.Look = context.Styles.Paragraph(own);
            paragraph.Mark = context.Numbering.Next(paragraph.Look.List, paragraph.Look.Level);
        }
    }

    // The paragraph mark itself inserted or deleted.
    private void NoteMarkChange(XmlReader child)
    {
        if (child.LocalName is "ins" or "del" or "moveFrom" or "moveTo")
        {
            Note(HiddenContentKind.TrackedChange, null);
        }
    }

    private void Note(HiddenContentKind kind, string? quote)
    {
        if (_paragraphs.TryPeek(out var paragraph))
        {
            paragraph.Note(kind, quote);
        }
    }
}
