using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskTracking.Papers.Tests;

/// <summary>What stands in a Word file, paragraph by paragraph, by the SDK and not by our own reader.</summary>
internal static class WordText
{
    public static IReadOnlyList<string> Lines(Paper paper)
    {
        using var memory = new MemoryStream(paper.Content.ToArray());
        using var package = WordprocessingDocument.Open(memory, isEditable: false);
        return [.. package.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(p => p.InnerText)];
    }

    public static string All(Paper paper) => string.Join('\n', Lines(paper));
}
