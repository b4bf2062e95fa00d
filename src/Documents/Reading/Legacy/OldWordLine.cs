using System.Text;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Legacy;

/// <summary>A line of an old Word text as its characters come: marks of fields, pictures and notes left out ([MS-DOC] 2.4.1, 2.8.25).</summary>
internal sealed class OldWordLine
{
    private const char CellEnd = '\a';
    private const char LineBreak = '\v';
    private const char PageBreak = '\f';
    private const char FieldStart = '\u0013';
    private const char FieldResult = '\u0014';
    private const char FieldEnd = '\u0015';
    private const char FirmHyphen = '\u001E';

    private readonly StringBuilder _visible = new();
    private readonly StringBuilder _hidden = new();
    private readonly Stack<bool> _fields = new();

    public string Visible => _visible.ToString();

    public string Hidden => _hidden.ToString();

    /// <summary>Why some of it is not seen, where there is such.</summary>
    public HiddenContentKind? Unseen { get; private set; }

    public static bool Ends(char letter) => letter is '\r' or CellEnd or LineBreak or PageBreak;

    public void Add(char letter, HiddenContentKind? unseen)
    {
        switch (letter)
        {
            case FieldStart:
                _fields.Push(true);
                break;
            case FieldResult or FieldEnd:
                _fields.TryPop(out _);
                Result(letter);
                break;
            case FirmHyphen:
                Write('-', unseen);
                break;
            case '\t' or >= ' ' when !_fields.Contains(true):
                Write(letter, unseen);
                break;
        }
    }

    public void Clear()
    {
        _visible.Clear();
        _hidden.Clear();
        Unseen = null;
    }

    // Between start and result stands what the field is made of; only its result is on the page.
    private void Result(char letter)
    {
        if (letter == FieldResult)
        {
            _fields.Push(false);
        }
    }

    private void Write(char letter, HiddenContentKind? unseen)
    {
        (unseen is null ? _visible : _hidden).Append(letter);
        Unseen ??= char.IsWhiteSpace(letter) ? null : unseen;
    }
}
