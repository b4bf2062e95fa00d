using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.SignatureCorpus.Pages;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Tests.Mutants;
using TaskTracking.Signatures.Tests.Pki;

namespace TaskTracking.SignatureCorpus.Timing;

/// <summary>Letters with many real signatures (RSA-2048, timestamps, widgets with appearances, an update each), made on the spot.</summary>
internal static class Linearity
{
    private const int Rounds = 5;
    private const int Small = 200_000;
    private const int Large = 40_000_000;

    private static readonly (int Count, int PictureBytes)[] Letters = [(10, Small), (20, Small), (40, Small), (51, Small), (80, Small), (10, Large), (51, Large), (80, Large)];

    public static void Write(StringBuilder page)
    {
        var options = new InspectionOptions { ValidationTime = TestPki.Now, Trust = StateKeys.Trust(), Policy = BookPolicy.Value };
        page.Append("| signatures | file KB | passed | ms | ms a signature | pdfsig ms |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var (count, pictureBytes) in Letters)
        {
            var letter = new StateLetter(pictureBytes: pictureBytes);
            for (var signature = 0; signature < count; signature++)
            {
                letter.Sign(signature % 2 == 0 ? StateKeys.Person : StateKeys.Office);
            }

            var file = letter.Bytes;
            var report = SignatureInspector.Inspect("letter.pdf", file, options);
            var median = Clock.Median(Enumerable.Range(0, Rounds).Select(_ => Clock.Time(() => SignatureInspector.Inspect("letter.pdf", file, options))));
            page.Append($"| {ClassTable.Text(count)} | {ClassTable.Text(file.Length / 1024)} | {ClassTable.Text(report.Signatures.Count(signature => signature.Indication == Indication.TotalPassed))} | {Clock.Text(median)} | {Clock.Text(median / count, 2)} | {Clock.Text(Peer(file))} |\n");
        }
    }

    private static double Peer(byte[] file)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            return Clock.Median(Enumerable.Range(0, Rounds).Select(_ => Clock.Time(() => Clock.Run("pdfsig", ["-nocert", path]))));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
