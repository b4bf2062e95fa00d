using System.Text;
using TaskTracking.Documents.Reading.Pdf.Rulings;
using TaskTracking.Facts.Documents;
using TaskTracking.Tools;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>Reads a PDF (ISO 32000-1): text with places, what signatures draw, what hides, what acts.</summary>
internal sealed class PdfReader(IToolRunner tools)
{
    // ISO 32000-1, Annex H.3.4.4: readers look for the end mark in the last kilobyte; signing tools append a little.
    private const int EndMarkWithin = 4096;

    private readonly PdfTools _tools = new(tools);

    /// <summary>Reads the file by two children at a time: one for the structure, one for the text.</summary>
    /// <exception cref="UnreadableFileException">Locked, broken, too complex, or a tool is missing or too slow.</exception>
    public async Task<SourceText> ReadAsync(SourceFile file, CancellationToken cancellation)
    {
        using var folder = new PrivateFolder();
        var path = await folder.WriteAsync("in.pdf", file.Content, cancellation).ConfigureAwait(false);
        if (file.Password is { } password)
        {
            path = await UnlockAsync(folder, path, password, file.Content.Length, cancellation).ConfigureAwait(false);
        }

        using var sibling = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var textTask = _tools.TextAsync(path, false, file.Content.Length, sibling.Token);
        try
        {
            var (json, repaired) = await _tools.StructureAsync(path, file.Content.Length, cancellation).ConfigureAwait(false);
            if (repaired && IsCutOff(file.Content.Span))
            {
                throw new UnreadableFileException(ReadingCode.Corrupt);
            }

            using var objects = PdfObjects.Parse(json);
            var visible = await textTask.ConfigureAwait(false);
            return await BuildAsync(path, file, objects, visible, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await EndAsync(textTask, sibling).ConfigureAwait(false);
        }
    }

    private async Task<SourceText> BuildAsync(
        string path, SourceFile file, PdfObjects objects, IReadOnlyList<PdfTextPage> visible, CancellationToken cancellation)
    {
        var pages = PdfPages.Read(objects);
        if (pages.Count == 0)
        {
            throw new UnreadableFileException(ReadingCode.Corrupt);
        }

        var active = PdfActivity.Of(objects);
        var seen = Text(file, objects, pages, visible).Finish(pages.Count, active);
        var maySetInvisible = seen.Origin == TextOrigin.None
            ? visible.Any(p => p.HasUnusedFonts)
            : InvisibleText.MayBeIn(file.Content.Span, objects);
        if (!maySetInvisible)
        {
            return seen;
        }

        var all = await _tools.TextAsync(path, true, file.Content.Length, cancellation).ConfigureAwait(false);
        if (seen.Origin == TextOrigin.None)
        {
            // Invisible text over pictures of pages is a text layer: it stands for what the picture shows.
            return Text(file, objects, pages, all).Finish(pages.Count, active);
        }

        var text = Text(file, objects, pages, visible);
        foreach (var (page, fragment) in InvisibleText.Between(visible, all))
        {
            text.AddInvisible(page, fragment);
        }

        return text.Finish(pages.Count, active);
    }

    private static PdfText Text(SourceFile file, PdfObjects objects, IReadOnlyList<PdfPage> pages, IReadOnlyList<PdfTextPage> texts)
    {
        var text = new PdfText(new PageRulings(file.Content, objects));
        foreach (var page in texts)
        {
            text.Add(page, page.Number >= 1 && page.Number <= pages.Count ? pages[page.Number - 1] : null, objects);
        }

        return text;
    }

    private async Task<string> UnlockAsync(PrivateFolder folder, string path, string password, long size, CancellationToken cancellation)
    {
        var passwordFile = await folder.WriteAsync("password", Encoding.UTF8.GetBytes(password), cancellation).ConfigureAwait(false);
        var unlocked = Path.Combine(folder.Path, "unlocked.pdf");
        await _tools.UnlockAsync(path, passwordFile, unlocked, size, cancellation).ConfigureAwait(false);
        return unlocked;
    }

    // Repair finds pages in half a file as well; that half is not the document.
    private static bool IsCutOff(ReadOnlySpan<byte> content) =>
        content[Math.Max(0, content.Length - EndMarkWithin)..].LastIndexOf("%%EOF"u8) < 0;

    private static async Task EndAsync(Task running, CancellationTokenSource cancel)
    {
        if (running.IsCompletedSuccessfully)
        {
            return;
        }

        await cancel.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
