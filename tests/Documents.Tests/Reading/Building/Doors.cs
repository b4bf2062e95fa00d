using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Reading.Packages;
using TaskTracking.Documents.Reading.Pdf;
using TaskTracking.Tools;

namespace TaskTracking.Documents.Tests.Reading.Building;

/// <summary>The two ways the tests enter: the public door, and the text as the anatomy receives it.</summary>
internal static class Doors
{
    private static readonly DocumentReader Reader = new(new ToolRunner());

    public static Task<ReadingResult> Read(string path, byte[] bytes) =>
        Reader.ReadAsync(new SourceFile(path, bytes), CancellationToken.None);

    public static SourceText FromDocx(string body) => FromDocx(DocxBuilder.WithBody(body));

    public static SourceText FromDocx(DocxBuilder builder) => PackageReader.Read(builder.Build());

    public static Task<SourceText> FromPdf(PdfBuilder builder) =>
        new PdfReader(new ToolRunner()).ReadAsync(new SourceFile("a.pdf", builder.Build()), CancellationToken.None);

    public static IEnumerable<string> Texts(SourceText text) => text.Lines.Select(l => l.Text);
}
