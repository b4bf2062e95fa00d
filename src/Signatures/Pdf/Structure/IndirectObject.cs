using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>"N G obj … endobj" at an offset of the file (ISO 32000-2 §7.3.10).</summary>
/// <param name="Start">Offset of the object number.</param>
/// <param name="End">After "endobj", or after the object where that word is missing.</param>
/// <param name="IsIrregular">"endobj" is missing, or the length of the stream is not what its dictionary says.</param>
internal sealed record IndirectObject(int Number, int Generation, PdfObject Value, int Start, int End, bool IsIrregular)
{
    /// <param name="file">The whole file.</param>
    /// <param name="offset">Where the object number should stand; white space before it is skipped.</param>
    /// <param name="length">Resolves an indirect /Length; null where it cannot.</param>
    /// <param name="budget">Bounds.</param>
    /// <exception cref="PdfFault">No object stands here.</exception>
    public static IndirectObject Read(ReadOnlySpan<byte> file, int offset, Func<PdfReference, long?> length, PdfBudget budget)
    {
        var parser = new PdfParser(file, offset, budget);
        var number = parser.NextToken();
        var generation = parser.NextToken();
        if (number is not { Kind: PdfTokenKind.Integer, Number: >= 0 and <= int.MaxValue }
            || generation is not { Kind: PdfTokenKind.Integer, Number: >= 0 and <= ushort.MaxValue }
            || !parser.IsKeyword(parser.NextToken(), "obj"u8))
        {
            throw PdfFault.Corrupt();
        }

        var mark = parser.Position;
        if (parser.IsKeyword(PeekSafely(ref parser), "endobj"u8))
        {
            parser.NextToken();
            return new((int)number.Number, (int)generation.Number, PdfNull.Instance, number.Start, parser.Position, false);
        }

        parser.Position = mark;
        var value = parser.ReadObject();
        var end = parser.Position;
        var irregular = false;
        var next = PeekSafely(ref parser);
        if (value is PdfDictionary dictionary && parser.IsKeyword(next, "stream"u8))
        {
            (value, end, irregular) = ReadStream(file, next.End, ((int)number.Number, (int)generation.Number), dictionary, length, budget);
            parser.Position = end;
            next = PeekSafely(ref parser);
        }

        if (parser.IsKeyword(next, "endobj"u8))
        {
            end = next.End;
        }
        else
        {
            irregular = true;
        }

        return new((int)number.Number, (int)generation.Number, value, number.Start, end, irregular);
    }

    private static PdfToken PeekSafely(ref PdfParser parser)
    {
        var mark = parser.Position;
        try
        {
            return parser.NextToken();
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return new PdfToken(PdfTokenKind.EndOfData, mark, mark);
        }
        finally
        {
            parser.Position = mark;
        }
    }

    private static (PdfStream Stream, int End, bool IsIrregular) ReadStream(
        ReadOnlySpan<byte> file,
        int afterKeyword,
        (int Number, int Generation) id,
        PdfDictionary dictionary,
        Func<PdfReference, long?> length,
        PdfBudget budget)
    {
        var start = afterKeyword;
        if (start < file.Length && file[start] == (byte)'\r')
        {
            start++;
        }

        if (start < file.Length && file[start] == (byte)'\n')
        {
            start++;
        }

        var stated = dictionary["Length"] switch
        {
            PdfInteger direct => direct.Value,
            PdfReference reference => length(reference),
            _ => null,
        };
        if (stated is >= 0 && stated <= file.Length - start)
        {
            var after = start + (int)stated.Value;
            var blank = 0;
            while (blank < 4 && after + blank < file.Length && PdfCharacters.IsWhiteSpace(file[after + blank]))
            {
                blank++;
            }

            if (file[(after + blank)..].StartsWith("endstream"u8))
            {
                return (new PdfStream(id.Number, id.Generation, dictionary, start, (int)stated.Value), after + blank + 9, false);
            }
        }

        var found = file[start..].IndexOf("endstream"u8);
        budget.Read(found < 0 ? file.Length - start : found);
        if (found < 0)
        {
            throw PdfFault.Corrupt();
        }

        return (new PdfStream(id.Number, id.Generation, dictionary, start, found), start + found + 9, true);
    }
}
