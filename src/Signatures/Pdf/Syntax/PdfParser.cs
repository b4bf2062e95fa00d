using System.Text;

namespace TaskTracking.Signatures.Pdf.Syntax;

/// <summary>Reads objects (ISO 32000-2 §7.3) at a position of a source; nesting and counts are bounded by the budget.</summary>
internal ref struct PdfParser(ReadOnlySpan<byte> source, int position, PdfBudget budget)
{
    private PdfLexer _lexer = new(source, position);

    public int Position
    {
        readonly get => _lexer.Position;
        set => _lexer.Position = value;
    }

    /// <summary>The next token, for what is no object: "obj", "xref", "trailer".</summary>
    public PdfToken NextToken() => _lexer.Next();

    public readonly bool IsKeyword(PdfToken token, ReadOnlySpan<byte> word) => _lexer.IsKeyword(token, word);

    /// <summary>Reads one object; a stream is given as its dictionary, with the position after it.</summary>
    /// <exception cref="PdfFault">No object stands here, or a bound was passed.</exception>
    public PdfObject ReadObject()
    {
        var start = _lexer.Position;
        try
        {
            return Read(_lexer.Next(), 0);
        }
        finally
        {
            budget.Read(_lexer.Position - start);
        }
    }

    private PdfObject Read(PdfToken token, int depth)
    {
        budget.ParsedObject();
        return token.Kind switch
        {
            PdfTokenKind.Integer => ReadInteger(token),
            PdfTokenKind.Real => new PdfReal(token.Number),
            PdfTokenKind.Name => new PdfName(PdfText.DecodeName(_lexer.Text(token)[1..])),
            PdfTokenKind.Text => new PdfString(PdfText.DecodeLiteral(_lexer.Text(token)), token.Start, token.End, false),
            PdfTokenKind.HexText => new PdfString(PdfText.DecodeHex(_lexer.Text(token)), token.Start, token.End, true),
            PdfTokenKind.ArrayOpen => ReadArray(depth + 1),
            PdfTokenKind.DictionaryOpen => ReadDictionary(depth + 1),
            PdfTokenKind.Keyword => ReadWord(token),
            _ => throw PdfFault.Corrupt(),
        };
    }

    private PdfObject ReadInteger(PdfToken first)
    {
        var integer = new PdfInteger((long)first.Number);
        if (first.Number is < 0 or > int.MaxValue)
        {
            return integer;
        }

        var mark = _lexer.Position;
        if (mark < _lexer.Source.Length && (_lexer.Source[mark] == (byte)'%' || PdfCharacters.IsWhiteSpace(_lexer.Source[mark])))
        {
            _lexer.SkipBlank();
            if (_lexer.Position < _lexer.Source.Length && PdfCharacters.IsDigit(_lexer.Source[_lexer.Position]))
            {
                var second = _lexer.Next();
                _lexer.SkipBlank();
                var at = _lexer.Position;
                if (second is { Kind: PdfTokenKind.Integer, Number: >= 0 and <= ushort.MaxValue }
                    && at < _lexer.Source.Length && _lexer.Source[at] == (byte)'R'
                    && _lexer.IsKeyword(_lexer.Next(), "R"u8))
                {
                    return new PdfReference((int)first.Number, (int)second.Number);
                }
            }
        }

        _lexer.Position = mark;
        return integer;
    }

    private PdfArray ReadArray(int depth)
    {
        RefuseDepth(depth);
        var items = new List<PdfObject>();
        for (var token = _lexer.Next(); token.Kind != PdfTokenKind.ArrayClose; token = _lexer.Next())
        {
            items.Add(Read(token, depth));
        }

        return new PdfArray(items);
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        RefuseDepth(depth);
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        List<PdfObject>? overridden = null;
        for (var token = _lexer.Next(); token.Kind != PdfTokenKind.DictionaryClose; token = _lexer.Next())
        {
            if (token.Kind != PdfTokenKind.Name)
            {
                throw PdfFault.Corrupt();
            }

            var key = PdfText.DecodeName(_lexer.Text(token)[1..]);
            var next = _lexer.Next();
            if (next.Kind == PdfTokenKind.DictionaryClose)
            {
                // A key without a value before ">>": read as null, as every viewer does.
                Put(entries, key, PdfNull.Instance, ref overridden);
                break;
            }

            Put(entries, key, Read(next, depth), ref overridden);
        }

        return new PdfDictionary(entries, overridden ?? []);
    }

    private static void Put(Dictionary<string, PdfObject> entries, string key, PdfObject value, ref List<PdfObject>? overridden)
    {
        if (!entries.TryAdd(key, value))
        {
            (overridden ??= []).Add(entries[key]);
            entries[key] = value;
        }
    }

    private readonly PdfObject ReadWord(PdfToken token)
    {
        var word = _lexer.Text(token);
        if (word.SequenceEqual("null"u8))
        {
            return PdfNull.Instance;
        }

        if (word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8))
        {
            return new PdfBoolean(word[0] == (byte)'t');
        }

        return word.SequenceEqual("endobj"u8) || word.SequenceEqual("obj"u8) || word.SequenceEqual("stream"u8) || word.Length > 64
            ? throw PdfFault.Corrupt()
            : new PdfStrayWord(Encoding.Latin1.GetString(word));
    }

    private readonly void RefuseDepth(int depth)
    {
        if (depth > budget.Limits.Depth)
        {
            throw PdfFault.TooComplex();
        }
    }
}
