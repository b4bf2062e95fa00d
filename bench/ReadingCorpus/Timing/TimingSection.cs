using System.Diagnostics;
using System.Globalization;
using System.Text;
using TaskTracking.Documents;

namespace TaskTracking.ReadingCorpus.Timing;

/// <summary>How long reading takes and what memory it keeps, on the machine that ran it.</summary>
internal static class TimingSection
{
    private const int Rounds = 5;
    private const int MemoryFiles = 1000;
    private const int Cores = 2;

    public static async Task<string> WriteAsync(Corpus corpus)
    {
        var page = new StringBuilder("\n## Speed and memory\n\nThis part differs from run to run. Times are wall times, warm, and hold the children that are started (qpdf and poppler). Bars: 40 ms a page over all text PDFs, 40 DOCX files a second. ");
        page.Append(CultureInfo.InvariantCulture, $"Load of the machine before this part: {Load()} on {Environment.ProcessorCount} cores; more than a little of it makes the figures those of a busy machine.\n\n");
        await PdfAsync(page, corpus);
        var words = corpus.TextsAsWord().ToList();
        if (words.Count > 0)
        {
            await WordAsync(page, corpus, words);
            await MemoryAsync(page, corpus, words);
        }

        return page.ToString();
    }

    private static async Task PdfAsync(StringBuilder page, Corpus corpus)
    {
        page.Append("| text PDF | pages | ours, ms a page | pdftotext, ms a page | ours ÷ pdftotext |\n| --- | ---: | ---: | ---: | ---: |\n");
        var pages = 0;
        double allOurs = 0, allPeer = 0;
        foreach (var file in corpus.OfKinds("pdf-text").Select(r => corpus.Manifest!.Cell(r, "file")))
        {
            var source = corpus.Load(file);
            var count = (await corpus.ReadAsync(source)).Document?.Pages ?? 0;
            if (count == 0)
            {
                continue;
            }

            var ours = new List<double>();
            var peer = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                var clock = Stopwatch.StartNew();
                await corpus.ReadAsync(source);
                ours.Add(clock.Elapsed.TotalMilliseconds);
                peer.Add((await PeerText.ReadAsync(corpus.PathOf(file))).Time.TotalMilliseconds);
            }

            pages += count;
            allOurs += Median(ours);
            allPeer += Median(peer);
            Row(page, $"`{FileCode.Of(file)}`", count, Median(ours), Median(peer));
        }

        if (pages > 0)
        {
            Row(page, "**all**", pages, allOurs, allPeer);
        }
    }

    private static void Row(StringBuilder page, string name, int pages, double ours, double peer) =>
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {pages} | {ours / pages:0.0} | {peer / pages:0.0} | {ours / peer:0.0} |\n");

    private static async Task WordAsync(StringBuilder page, Corpus corpus, List<SourceFile> words)
    {
        var rates = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            await Parallel.ForEachAsync(words, new ParallelOptions { MaxDegreeOfParallelism = Cores }, async (file, _) => await corpus.ReadAsync(file));
            rates.Add(words.Count / clock.Elapsed.TotalSeconds);
        }

        page.Append(CultureInfo.InvariantCulture, $"\nDOCX, {words.Count} files, two at a time: {Median(rates):0} files a second (bar: 40).\n");
    }

    private static async Task MemoryAsync(StringBuilder page, Corpus corpus, List<SourceFile> words)
    {
        var pdfs = corpus.OfKinds("pdf-text").Select(r => corpus.Load(corpus.Manifest!.Cell(r, "file"))).ToList();
        var marks = new List<(int Files, long Heap, long Resident)>();
        for (var i = 1; i <= MemoryFiles; i++)
        {
            // One file in ten a PDF, as far as there are any.
            await corpus.ReadAsync(pdfs.Count > 0 && i % 10 == 0 ? pdfs[i / 10 % pdfs.Count] : words[i % words.Count]);
            if (i % 100 == 0)
            {
                var heap = GC.GetTotalMemory(forceFullCollection: true);
                using var process = Process.GetCurrentProcess();
                marks.Add((i, heap, process.WorkingSet64));
            }
        }

        page.Append("\n| files read | live heap, MB | resident, MB |\n| ---: | ---: | ---: |\n");
        foreach (var (files, heap, resident) in marks.Where(m => m.Files is 100 or 500 or MemoryFiles))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {files} | {heap / 1048576.0:0.0} | {resident / 1048576.0:0} |\n");
        }
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
