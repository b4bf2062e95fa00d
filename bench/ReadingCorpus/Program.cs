using TaskTracking.ReadingCorpus;
using TaskTracking.ReadingCorpus.Timing;

// Reads a labelled corpus through the public door and says what share of the cells came out right, and how long it took.
// Usage: ReadingCorpus FOLDER [--show] [--page FILE]   FOLDER holds texts.csv and manifest.csv; --show prints labels and
// readings of the misses (names of people among them) instead of a page; --page writes the page with the timing.
if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Usage: ReadingCorpus FOLDER [--show] [--page FILE]");
    return 2;
}

var page = args.SkipWhile(a => a != "--page").Skip(1).FirstOrDefault();
var corpus = new Corpus(args[0]);
var text = await new ReadingPage(corpus, args.Contains("--show", StringComparer.Ordinal)).WriteAsync();
if (page is not null)
{
    text += await TimingSection.WriteAsync(corpus);
    await File.WriteAllTextAsync(page, text);
}

Console.WriteLine(text);
return 0;
