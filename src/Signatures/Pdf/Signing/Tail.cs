using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>Bytes after the end of the last revision.</summary>
internal static class Tail
{
    /// <summary>How many bytes follow an offset once white space around them is left out.</summary>
    public static int Count(ReadOnlySpan<byte> tail)
    {
        var (start, end) = (0, tail.Length);
        while (start < end && PdfCharacters.IsWhiteSpace(tail[start]))
        {
            start++;
        }

        while (end > start && PdfCharacters.IsWhiteSpace(tail[end - 1]))
        {
            end--;
        }

        return end - start;
    }

    /// <summary>Whether they look like a part of a PDF: some readers would take it for an update, others would not.</summary>
    public static bool LooksLikeUpdate(ReadOnlySpan<byte> tail) =>
        tail.IndexOf("obj"u8) >= 0 || tail.IndexOf("xref"u8) >= 0 || tail.IndexOf("trailer"u8) >= 0 || tail.IndexOf("%PDF-"u8) >= 0;
}
