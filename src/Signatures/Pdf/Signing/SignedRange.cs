using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>What a /ByteRange says, checked against the file and the /Contents it must leave out (ISO 32000-2 §12.8.1).</summary>
/// <param name="Ranges">The signed bytes; empty where they cannot be used.</param>
/// <param name="End">After the last signed byte; 0 where they cannot be used.</param>
/// <param name="Unusable">Why the value cannot be used at all.</param>
/// <param name="Flaws">Why its coverage is partial although a digest can be formed.</param>
internal sealed record SignedRange(
    IReadOnlyList<(long Offset, long Length)> Ranges, long End, SignatureRemark? Unusable, IReadOnlyList<SignatureRemark> Flaws)
{
    private static readonly System.Buffers.SearchValues<byte> Hexadecimal = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF \t\r\n\f\0"u8);

    public static SignedRange Read(SignatureValue value, ReadOnlySpan<byte> file)
    {
        if (value.Dictionary is not { } dictionary)
        {
            return Refuse(PdfRemarks.ValueNotDictionary);
        }

        if (dictionary.HasDuplicateKeys)
        {
            return Refuse(PdfRemarks.ValueAmbiguous);
        }

        // Direct, as the standard asks: an indirect /Contents would stand outside the object that is looked at.
        if (dictionary["Contents"] is not PdfString contents)
        {
            return Refuse(PdfRemarks.ContentsMissing);
        }

        if (contents.Bytes.Span.IndexOfAnyExcept((byte)0) < 0)
        {
            return Refuse(PdfRemarks.ContentsEmpty);
        }

        var numbers = value.View.Items(dictionary, "ByteRange").Select(item => (value.View.Resolve(item) as PdfInteger)?.Value ?? -1).ToArray();
        if (numbers.Length != 4 || numbers.Any(number => number < 0))
        {
            return Refuse(PdfRemarks.ByteRangeMalformed);
        }

        if (numbers[0] > file.Length || numbers[1] > file.Length - numbers[0]
            || numbers[2] > file.Length || numbers[3] > file.Length - numbers[2])
        {
            return Refuse(PdfRemarks.ByteRangeBeyondFile);
        }

        if (!value.IsInFile)
        {
            return Refuse(PdfRemarks.ContentsNotInFile);
        }

        return new SignedRange(
            [(numbers[0], numbers[1]), (numbers[2], numbers[3])], numbers[2] + numbers[3], null, [.. FlawsOf(numbers, contents, OnlyHex(file, contents))]);
    }

    private static IEnumerable<SignatureRemark> FlawsOf(long[] range, PdfString contents, bool isOnlyHex)
    {
        if (range[0] != 0)
        {
            yield return PdfRemarks.RangeNotFromStart;
        }

        if (range[0] + range[1] != contents.Start || range[2] != contents.End || !contents.IsHex || !isOnlyHex)
        {
            yield return PdfRemarks.GapNotContents;
        }
    }

    /// <summary>Between the brackets, where nothing is signed, may stand no word: a table that was signed could lead to it.</summary>
    private static bool OnlyHex(ReadOnlySpan<byte> file, PdfString contents) =>
        contents.IsHex && file[(contents.Start + 1)..(contents.End - 1)].IndexOfAnyExcept(Hexadecimal) < 0;

    private static SignedRange Refuse(SignatureRemark why) => new([], 0, why, []);
}
