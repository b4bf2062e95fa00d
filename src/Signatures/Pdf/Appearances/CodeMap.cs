using System.Text;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Appearances;

/// <summary>What the codes of one font mean (ISO 32000-2 §9.10): its ToUnicode map, else Latin-1 for fonts of one byte a code.</summary>
internal sealed class CodeMap
{
    private const int MostCodes = 70_000;

    private readonly Dictionary<int, string> _codes = [];
    private readonly int _bytes;

    private CodeMap(int bytes) => _bytes = bytes;

    public static CodeMap Read(DocumentView view, PdfDictionary? font)
    {
        var isComposite = font is not null && view.Name(font, "Subtype") == "Type0";
        var map = new CodeMap(isComposite ? 2 : 1);
        if (font is not null && view.Get<PdfStream>(font, "ToUnicode") is { } stream)
        {
            map.Fill(view.Store.Decode(stream, view), view);
        }

        return map;
    }

    /// <summary>The text of a shown string; codes without a meaning are left out.</summary>
    public string Text(ReadOnlySpan<byte> codes)
    {
        var text = new StringBuilder();
        for (var at = 0; at + _bytes <= codes.Length; at += _bytes)
        {
            var code = _bytes == 2 ? (codes[at] << 8) | codes[at + 1] : codes[at];
            text.Append(_codes.TryGetValue(code, out var meaning) ? meaning : _bytes == 1 && _codes.Count == 0 ? ((char)code).ToString() : string.Empty);
        }

        return text.ToString();
    }

    /// <summary>bfchar and bfrange of the map; operands pile up until their operator comes.</summary>
    private void Fill(byte[] map, DocumentView view)
    {
        var parser = new PdfParser(map, 0, view.Store.Budget);
        var operands = new List<PdfObject>();
        while (parser.Position < map.Length && _codes.Count < MostCodes)
        {
            var start = parser.Position;
            var token = parser.NextToken();
            if (token.Kind == PdfTokenKind.EndOfData)
            {
                return;
            }

            if (token.Kind != PdfTokenKind.Keyword)
            {
                parser.Position = start;
                operands.Add(parser.ReadObject());
                continue;
            }

            if (parser.IsKeyword(token, "endbfchar"u8))
            {
                Pairs(operands);
            }
            else if (parser.IsKeyword(token, "endbfrange"u8))
            {
                Ranges(operands);
            }

            operands.Clear();
        }
    }

    private void Pairs(List<PdfObject> operands)
    {
        for (var at = 0; at + 1 < operands.Count; at += 2)
        {
            if (operands[at] is PdfString code && operands[at + 1] is PdfString meaning)
            {
                _codes[Number(code)] = Encoding.BigEndianUnicode.GetString(meaning.Bytes.Span);
            }
        }
    }

    private void Ranges(List<PdfObject> operands)
    {
        for (var at = 0; at + 2 < operands.Count; at += 3)
        {
            if (operands[at] is not PdfString first || operands[at + 1] is not PdfString last)
            {
                continue;
            }

            for (var code = Number(first); code <= Number(last) && _codes.Count < MostCodes; code++)
            {
                var offset = code - Number(first);
                if (operands[at + 2] is PdfString start && Encoding.BigEndianUnicode.GetString(start.Bytes.Span) is { Length: > 0 } text)
                {
                    _codes[code] = text[..^1] + (char)(text[^1] + offset);
                }
                else if (operands[at + 2] is PdfArray each && offset < each.Items.Count && each.Items[offset] is PdfString one)
                {
                    _codes[code] = Encoding.BigEndianUnicode.GetString(one.Bytes.Span);
                }
            }
        }
    }

    private static int Number(PdfString code)
    {
        var value = 0;
        foreach (var octet in code.Bytes.Span[..Math.Min(code.Bytes.Length, 2)])
        {
            value = (value << 8) | octet;
        }

        return value;
    }
}
