using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TaskTracking.Facts;

namespace TaskTracking.ReadingCorpus;

/// <summary>
/// Number, day and month that signing tools stamp on as signatures of their own: ours by the place of each, beside what
/// pdftotext's page text (which draws the stamps) says in the same file.
/// </summary>
internal static partial class StampSection
{
    public static async Task<string> WriteAsync(Corpus corpus)
    {
        var page = new StringBuilder("| file | number from a stamp | is the labelled one | day and month from a stamp | as pdftotext shows it |\n| --- | --- | --- | --- | --- |\n");
        int stamped = 0, right = 0;
        foreach (var row in corpus.OfKinds("pdf-text", "pdf-scan").Where(r => corpus.Manifest!.Cell(r, "signatures") is not ("" or "0")))
        {
            var file = corpus.Manifest!.Cell(row, "file");
            var document = (await corpus.ReadAsync(corpus.Load(file))).Document;
            if (document is null || !(Stamped(document.Evidence, "number") || Stamped(document.Evidence, "date")))
            {
                continue;
            }

            stamped++;
            var labelled = Remark().Replace(corpus.Manifest.Cell(row, "number"), string.Empty);
            var number = labelled.Length == 0 ? (bool?)null : document.Number == labelled;
            var shown = Shown((await PeerText.ReadAsync(corpus.PathOf(file))).Text);
            var date = shown is null || document.Date is null ? (bool?)null : shown == document.Date;
            right += number != false && date != false && document is { Number: not null, Date: not null } ? 1 : 0;
            page.Append($"| `{FileCode.Of(file)}` | {Word(Stamped(document.Evidence, "number"))} | {Word(number)} | {Word(Stamped(document.Evidence, "date"))} | {Word(date)} |\n");
        }

        return stamped == 0 ? "None there: not measured.\n" : page.Append(CultureInfo.InvariantCulture, $"\nAll parts read and none contradicted: {right} of {stamped} files.\n").ToString();
    }

    private static bool Stamped(IReadOnlyDictionary<string, Place> evidence, string part) =>
        evidence.TryGetValue(part, out var place) && place.Method == ReadingMethod.Signature;

    private static DateOnly? Shown(string text) =>
        Date().Match(text) is { Success: true } match
        && DateOnly.TryParseExact($"{match.Groups["day"].Value}/{match.Groups["month"].Value}/{match.Groups["year"].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static string Word(bool? value) => value switch
    {
        true => "yes",
        false => "no",
        _ => "not known",
    };

    [GeneratedRegex(@"ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Remark();
}
