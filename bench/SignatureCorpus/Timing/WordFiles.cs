using System.Globalization;
using System.Text;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Tests.OpenXml;
using TaskTracking.Signatures.Tests.Pki;

namespace TaskTracking.SignatureCorpus.Timing;

/// <summary>Signed Word files made on the spot: of every size up to 1 MB, with one to five signatures; and one of 900 parts.</summary>
internal static class WordFiles
{
    private const int Rounds = 20;

    public static void Write(StringBuilder page)
    {
        page.Append("| Word files | MB | signatures | references of each | median ms | p95 ms |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var (size, signatures, parts) in new[] { (50_000, 1, 5), (300_000, 2, 20), (1_000_000, 1, 20), (1_000_000, 5, 20), (100_000, 1, 900) })
        {
            var maker = new OpenXmlMaker();
            for (var part = 0; part < parts; part++)
            {
                maker.Add($"word/media/image{part.ToString(CultureInfo.InvariantCulture)}.xml", Noise(part, size / parts));
                maker.Document.Add(($"rIdX{part.ToString(CultureInfo.InvariantCulture)}", OpenXmlMaker.Office + "image", $"media/image{part.ToString(CultureInfo.InvariantCulture)}.xml"));
            }

            for (var count = 0; count < signatures; count++)
            {
                maker.Sign();
            }

            var file = maker.ToArray();
            var options = new InspectionOptions { ValidationTime = TestPki.Now, Trust = Judging.Trust(), Policy = Judging.Policy };
            if (SignatureInspector.Inspect("a.docx", file, options).Signatures.Any(fact => fact.Indication != Facts.Signatures.Indication.TotalPassed))
            {
                throw new InvalidOperationException("A file made to be measured does not pass.");
            }

            var times = Enumerable.Range(0, Rounds).Select(_ => Clock.Time(() => SignatureInspector.Inspect("a.docx", file, options))).ToList();
            page.Append(CultureInfo.InvariantCulture, $"| 1 | {Clock.Text(file.Length / 1_000_000.0, 2)} | {signatures} | {parts + 4} | {Clock.Text(Clock.Median(times))} | {Clock.Text(Clock.At(times, 0.95))} |\n");
        }
    }

    // Text that no compression makes small, so that the file is as large as it says.
    private static string Noise(int seed, int length)
    {
        var bytes = new byte[length * 3 / 4];
        new Random(seed).NextBytes(bytes);
        return "<a>" + Convert.ToBase64String(bytes) + "</a>";
    }
}
