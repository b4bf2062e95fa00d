using System.Buffers.Text;

namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>
/// Walks a content stream operator by operator (ISO 32000-1, 7.8.2). Only numbers and names are kept as operands; strings,
/// arrays, dictionaries and pictures in line are passed over.
/// </summary>
internal ref struct ContentScanner(ReadOnlySpan<byte> content)
{
    private const int MostOperands = 8;

    private readonly ReadOnlySpan<byte> _content = content;
    private readonly double[] _numbers = new double[MostOperands];
    private int _at;
    private int _count;

    /// <summary>The last name before the operator.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> Operator { get; private set; }

    /// <summary>The last numbers before the operator, at most eight.</summary>
    public readonly ReadOnlySpan<double> Numbers => _numbers.AsSpan(0, _count);

    /// <summary>Goes to the next operator; false at the end.</summary>
    public bool Read()
    {
        _count = 0;
        Name = default;
        while (_at < _content.Length)
        {
            var sign = _content[_at];
            if (IsSpace(sign) || sign is (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)')')
            {
                _at++;
            }
            else if (sign == '%')
            {
                _at += LengthTo(_content[_at..], "\r\n"u8);
            }
            else if (sign == '(')
            {
                SkipString();
            }
            else if (sign is (byte)'<' or (byte)'>')
            {
                // "<<" and ">>" only frame what is read like anything else; "<…>" is a string.
                _at += _at + 1 < _content.Length && _content[_at + 1] == sign ? 2 : sign == '>' ? 1 : LengthTo(_content[_at..], ">"u8);
            }
            else if (ReadWord())
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadWord()
    {
        var from = _at++;
        while (_at < _content.Length && !IsSpace(_content[_at]) && "()<>[]{}/%"u8.IndexOf(_content[_at]) < 0)
        {
            _at++;
        }

        var word = _content[from.._at];
        if (word[0] == '/')
        {
            Name = word[1..];
            return false;
        }

        if (Utf8Parser.TryParse(word, out double number, out var used) && used == word.Length && double.IsFinite(number))
        {
            Push(number);
            return false;
        }

        Operator = word;
        if (word.SequenceEqual("ID"u8))
        {
            SkipPicture();
        }

        return true;
    }

    private void Push(double number)
    {
        if (_count == MostOperands)
        {
            _numbers.AsSpan(1).CopyTo(_numbers);
            _count--;
        }

        _numbers[_count++] = number;
    }

    private void SkipString()
    {
        var depth = 0;
        for (; _at < _content.Length; _at++)
        {
            var sign = _content[_at];
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            _at += sign == '\\' ? 1 : 0;
            if (depth == 0)
            {
                _at++;
                return;
            }
        }
    }

    // The dots of a picture may look like anything; it ends at "EI" between white space.
    private void SkipPicture()
    {
        for (var end = _content[_at..].IndexOf("EI"u8); end >= 0; end = _content[_at..].IndexOf("EI"u8))
        {
            _at += end + 2;
            if (IsSpace(_content[_at - 3]) && (_at == _content.Length || IsSpace(_content[_at])))
            {
                return;
            }
        }

        _at = _content.Length;
    }

    private static int LengthTo(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> ends)
    {
        var end = rest.IndexOfAny(ends);
        return end < 0 ? rest.Length : end + 1;
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;
}
