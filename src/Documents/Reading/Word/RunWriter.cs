using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>Writes what a run holds into its paragraph, as far as the page shows it: fields' results, insertions, seen letters.</summary>
internal sealed class RunWriter(WordContext context)
{
    public FieldStack Fields { get; } = new();

    /// <summary>The properties of the open run itself.</summary>
    public RunLook Look { get; set; }

    /// <summary>How many deletions and moves away (w:del, w:moveFrom) are open around the run.</summary>
    public int Removed { get; set; }

    /// <summary>What most of the written letters look like.</summary>
    public LookTally Written { get; } = new();

    /// <summary>Writes the element the reader stands on.</summary>
    /// <param name="onDark">A background may lie behind the run.</param>
    public void Write(XmlReader reader, string name, OpenParagraph paragraph, bool onDark)
    {
        switch (name)
        {
            case "instrText":
                Fields.AppendCode(RunText.Read(reader));
                break;
            case "delText":
                BoundedXml.Pass(reader);
                break;
            case "textpath":
                paragraph.Append(reader.GetAttribute("string") ?? string.Empty, default, null);
                break;
            case "br" or "cr":
                BreakLine(paragraph);
                break;
            default:
                Append(paragraph, name == "t" ? RunText.Read(reader) : RunText.Of(reader, name), onDark);
                break;
        }
    }

    private bool IsShown => Removed == 0 && !Fields.InCode;

    private void BreakLine(OpenParagraph paragraph)
    {
        if (IsShown)
        {
            paragraph.BreakLine();
        }
    }

    private void Append(OpenParagraph paragraph, string text, bool onDark)
    {
        if (!IsShown)
        {
            return;
        }

        var look = context.Styles.Run(Look, paragraph.Look.Style);
        var typeface = context.Theme.Typeface(look.Font);
        var decoded = context.Encodings.Decode(text, typeface);
        if (!string.IsNullOrWhiteSpace(decoded) && HiddenRun.KindOf(look, paragraph.Look, onDark) is { } kind)
        {
            paragraph.Note(kind, decoded);
            return;
        }

        paragraph.Append(decoded, look, typeface);
        Written.Add(decoded, look, typeface);
    }
}
