using System.Text;
using TaskTracking.Language;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Appearances;

/// <summary>
/// The words that a signature's appearance draws: a number, a day, "SAO Y; …". The state's tools draw them in forms within forms, with fonts of
/// two bytes a code (domain.md §1.5). Only words, in the order they are drawn; where they stand is not asked.
/// </summary>
internal sealed class AppearanceText
{
    private const int Deepest = 6;
    private const int Longest = 500;
    private const int LargestContent = 256 * 1024;

    private readonly DocumentView _view;
    private readonly StringBuilder _text = new();

    private AppearanceText(DocumentView view) => _view = view;

    /// <summary>The words, white space run together; null where there are none, or they cannot be read.</summary>
    public static string? Read(DocumentView view, PdfDictionary widget)
    {
        if (view.Get<PdfDictionary>(widget, "AP") is not { } appearance || view.Get<PdfStream>(appearance, "N") is not { } normal)
        {
            return null;
        }

        try
        {
            var reader = new AppearanceText(view);
            reader.Draw(normal, 0);
            var words = string.Join(' ', reader._text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return words.Length == 0 ? null : VietnameseText.Compose(words[..Math.Min(words.Length, Longest)]);
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return null;
        }
    }

    private void Draw(PdfStream form, int depth)
    {
        var content = _view.Store.Decode(form, _view);
        if (depth > Deepest || content.Length > LargestContent)
        {
            return;
        }

        var resources = _view.Get<PdfDictionary>(form.Dictionary, "Resources") ?? PdfDictionary.Empty;
        var fonts = new Dictionary<string, CodeMap>(StringComparer.Ordinal);
        var font = CodeMap.Read(_view, null);
        var operands = new List<PdfObject>();
        var parser = new PdfParser(content, 0, _view.Store.Budget);
        while (_text.Length < Longest)
        {
            var start = parser.Position;
            var token = parser.NextToken();
            if (token.Kind == PdfTokenKind.EndOfData || parser.IsKeyword(token, "BI"u8))
            {
                return;
            }

            if (token.Kind != PdfTokenKind.Keyword)
            {
                parser.Position = start;
                operands.Add(parser.ReadObject());
                continue;
            }

            if (parser.IsKeyword(token, "Tf"u8))
            {
                font = Font(resources, operands, fonts) ?? font;
            }
            else if (parser.IsKeyword(token, "Do"u8) && operands is [PdfName name] && Form(resources, name) is { } inner)
            {
                Draw(inner, depth + 1);
            }
            else
            {
                Show(operands, font);
            }

            operands.Clear();
        }
    }

    /// <summary>Strings shown by any operator (Tj, TJ, ' and "); between two operators, words end.</summary>
    private void Show(List<PdfObject> operands, CodeMap font)
    {
        foreach (var operand in operands)
        {
            foreach (var shown in operand is PdfArray array ? array.Items : [operand])
            {
                if (shown is PdfString text)
                {
                    _text.Append(font.Text(text.Bytes.Span));
                }
            }
        }

        _text.Append(' ');
    }

    private CodeMap? Font(PdfDictionary resources, List<PdfObject> operands, Dictionary<string, CodeMap> known)
    {
        if (operands is not [PdfName name, ..])
        {
            return null;
        }

        if (!known.TryGetValue(name.Value, out var map))
        {
            var fonts = _view.Get<PdfDictionary>(resources, "Font") ?? PdfDictionary.Empty;
            known[name.Value] = map = CodeMap.Read(_view, _view.Get<PdfDictionary>(fonts, name.Value));
        }

        return map;
    }

    private PdfStream? Form(PdfDictionary resources, PdfName name) =>
        _view.Get<PdfDictionary>(resources, "XObject") is { } objects && _view.Get<PdfStream>(objects, name.Value) is { } form
        && _view.Name(form.Dictionary, "Subtype") == "Form"
            ? form
            : null;
}
