using System.Security.Cryptography;
using System.Text;
using TaskTracking.SampleMaker.Pdf;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>
/// Prints documents to PDF: all that go through Word in one run of LibreOffice, each of the others by Chromium. What it printed stands in
/// the folder of <c>SAMPLE_KEEP</c> under the hash of what was printed, so that an unchanged document is the same file again.
/// </summary>
internal sealed class PrintShop : IDisposable
{
    private readonly string kept;
    private readonly bool temporary;

    public PrintShop(string? keep)
    {
        temporary = keep is null;
        kept = keep is null ? Directory.CreateTempSubdirectory("sample-pages-").FullName : Path.Combine(keep, "pages");
        Directory.CreateDirectory(kept);
    }

    /// <summary>Prints all that is not there yet.</summary>
    public void Prepare(IEnumerable<DocumentSource> documents)
    {
        var waiting = documents.Select(source => (Source: source, Page: PagePath(source, out var content), Content: content))
            .Where(each => !File.Exists(each.Page)).DistinctBy(each => each.Page).ToList();
        PrintByLibreOffice(waiting.Where(each => !ByChromium(each.Source)).Select(each => (each.Page, each.Content)).ToList());
        foreach (var (_, page, content) in waiting.Where(each => ByChromium(each.Source)))
        {
            PrintByChromium(page, content);
        }
    }

    /// <summary>The printed file, in plain order and slim; unsigned.</summary>
    public byte[] Page(DocumentSource source)
    {
        var page = PagePath(source, out _);
        if (!File.Exists(page))
        {
            Prepare([source]);
        }

        return File.ReadAllBytes(page);
    }

    public void Dispose()
    {
        if (temporary)
        {
            Directory.Delete(kept, recursive: true);
        }
    }

    private static bool ByChromium(DocumentSource source) => source.Print == "chromium";

    private string PagePath(DocumentSource source, out byte[] content)
    {
        content = ByChromium(source) ? Encoding.UTF8.GetBytes(new HtmlPage(new Sheet(source)).Markup()) : WordFile.Make(source);
        return Path.Combine(kept, Convert.ToHexStringLower(SHA256.HashData(content))[..24] + ".pdf");
    }

    private void PrintByLibreOffice(IReadOnlyList<(string Page, byte[] Content)> waiting)
    {
        foreach (var batch in waiting.Chunk(40))
        {
            foreach (var (page, content) in batch)
            {
                File.WriteAllBytes(Path.ChangeExtension(page, ".docx"), content);
            }

            var profile = new Uri(Path.Combine(kept, "profile")).AbsoluteUri;
            Tool.Run("soffice", [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"false\"},\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"false\"}}",
                "--outdir", kept, .. batch.Select(each => Path.ChangeExtension(each.Page, ".docx"))]);
            foreach (var (page, _) in batch)
            {
                Finish(page);
                File.Delete(Path.ChangeExtension(page, ".docx"));
            }
        }
    }

    private static void PrintByChromium(string page, byte[] content)
    {
        var html = Path.ChangeExtension(page, ".html");
        File.WriteAllBytes(html, content);
        Tool.Run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--disable-pdf-tagging", "--no-pdf-header-footer", $"--print-to-pdf={page}", html]);
        Finish(page);
        File.Delete(html);
    }

    private static void Finish(string page)
    {
        var plain = page + ".plain";
        Tool.Run("qpdf", ["--object-streams=disable", "--remove-unreferenced-resources=yes", "--deterministic-id", page, plain], accepted: 3);
        File.WriteAllBytes(page, SlimPage.Rewrite(new PdfFile(File.ReadAllBytes(plain))));
        File.Delete(plain);
    }
}
