using System.Buffers.Text;

namespace TaskTracking.Signatures.Pdf.Syntax;

/// <summary>Splits bytes into tokens (ISO 32000-2 §7.2). Never reads outside its source, never allocates.</summary>
internal ref struct PdfLexer(ReadOnlySpan<byte> source, int position)
{
    private readonly ReadOnlySpan<byte> _source = source;

    public int Position { get; set; } = Math.Clamp(position, 0, source.Length);

    public readonly ReadOnlySpan<byte> Source => _source;

    public readonly ReadOnlySpan<byte> Text(PdfToken token) => _source[token.Start..token.End];

    public readonly bool IsKeyword(PdfToken token, ReadOnlySpan<byte> word) =>
        token.Kind == PdfTokenKind.Keyword && Text(token).SequenceEqual(word);

    /// <summary>Skips white space and comments.</summary>
    public void SkipBlank()
    {
        while (Position < _source.Length)
        {
            var current = _source[Position];
            if (current == (byte)'%')
            {
                var line = _source[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = line < 0 ? _source.Length : Position + line;
            }
            else if (PdfCharacters.IsWhiteSpace(current))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    public PdfToken Next()
    {
        SkipBlank();
        if (Position >= _source.Length)
        {
            return new PdfToken(PdfTokenKind.EndOfData, Position, Position);
        }

        var start = Position;
        switch (_source[start])
        {
            case (byte)'[':
                return Take(PdfTokenKind.ArrayOpen, 1);
            case (byte)']':
                return Take(PdfTokenKind.ArrayClose, 1);
            case (byte)'(':
                return Take(PdfTokenKind.Text, TextLength(_source[start..]));
            case (byte)'<':
                return start + 1 < _source.Length && _source[start + 1] == (byte)'<'
                    ? Take(PdfTokenKind.DictionaryOpen, 2)
                    : Take(PdfTokenKind.HexText, HexLength(_source[start..]));
            case (byte)'>':
                return start + 1 < _source.Length && _source[start + 1] == (byte)'>'
                    ? Take(PdfTokenKind.DictionaryClose, 2)
                    : throw PdfFault.Corrupt();
            case (byte)'/':
                return Take(PdfTokenKind.Name, 1 + WordLength(_source[(start + 1)..]));
            case (byte)'{' or (byte)'}' or (byte)')':
                throw PdfFault.Corrupt();
            default:
                return NumberOrKeyword();
        }
    }

    private PdfToken NumberOrKeyword()
    {
        var length = WordLength(_source[Position..]);
        var word = _source.Slice(Position, length);
        if (word[0] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.'))
        {
            return Take(PdfTokenKind.Keyword, length);
        }

        var digits = word[0] == (byte)'+' ? word[1..] : word;
        if (Utf8Parser.TryParse(digits, out long integer, out var used) && used == digits.Length)
        {
            return Take(PdfTokenKind.Integer, length, integer);
        }

        return Utf8Parser.TryParse(digits, out double real, out used) && used == digits.Length && double.IsFinite(real)
            ? Take(PdfTokenKind.Real, length, real)
            : Take(PdfTokenKind.Keyword, length);
    }

    private PdfToken Take(PdfTokenKind kind, int length, double number = 0)
    {
        var token = new PdfToken(kind, Position, Position + length, number);
        Position += length;
        return token;
    }

    private static int WordLength(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny(PdfCharacters.TokenEnd);
        return end < 0 ? rest.Length : end;
    }

    private int HexLength(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'>');
        return end < 0 ? throw Unterminated() : end + 1;
    }

    private int TextLength(ReadOnlySpan<byte> rest)
    {
        var open = 0;
        for (var index = 0; index < rest.Length; index++)
        {
            var next = rest[index..].IndexOfAny((byte)'\\', (byte)'(', (byte)')');
            if (next < 0)
            {
                break;
            }

            index += next;
            switch (rest[index])
            {
                case (byte)'\\':
                    index++;
                    break;
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    return index + 1;
            }
        }

        throw Unterminated();
    }

    /// <summary>Leaves the position at the end, so that the reader's account of bytes read holds what was searched in vain.</summary>
    private PdfFault Unterminated()
    {
        Position = _source.Length;
        return PdfFault.Corrupt();
    }
}
