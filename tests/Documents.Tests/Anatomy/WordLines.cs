using TaskTracking.Documents.Reading;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Tests.Anatomy;

/// <summary>Texts as their reader would leave them: the ways in which one document reaches the anatomy.</summary>
internal static class WordLines
{
    /// <summary>A Word text without tables: one line, one paragraph.</summary>
    public static SourceText Of(string text) => Of(text.Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n').Select((l, i) => new SourceLine { Text = VietnameseText.Compose(l), Paragraph = i + 1 }));

    public static SourceText Of(IEnumerable<SourceLine> lines) => new() { Format = FileFormat.Docx, Origin = TextOrigin.Text, Lines = [.. lines] };

    public static SourceText Pdf(IEnumerable<SourceLine> lines) => new() { Format = FileFormat.Pdf, Origin = TextOrigin.Text, Pages = 1, Lines = [.. lines] };
}
