using System.Diagnostics;
using TaskTracking.Papers;
using TaskTracking.Validation.Api.Tests.Samples;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Papers;

/// <summary>Return letters as LibreOffice prints them, where it is installed: the reasons on the printed pages, in order, whatever the page breaks.</summary>
public sealed class PrintedLetterTests(JudgedSamples samples) : IClassFixture<JudgedSamples>
{
    [Fact]
    public async Task Print_LettersOfTheSamples_ShowEveryReasonInOrder()
    {
        using var folder = new TemporaryFolder();
        var expected = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var sample in JudgedSamples.Returned.Where((s, i) => i % 8 == 0 || s.Name == "worst"))
        {
            var (_, dossier) = await samples.JudgeAsync(sample.Name);
            var name = sample.Name.Replace('/', '-');
            folder.Write(name + ".docx", samples.Write(PaperKind.Return, dossier)!.Content.ToArray());
            expected[name] = [.. dossier.Points.Where(p => p is { Weight: PointWeight.Blocking, Answer: PointAnswer.NotMet }).Select(p => p.Message)];
        }

        if (Run("soffice", "-env:UserInstallation=file://" + Path.Combine(folder.Path, "profile"), "--headless", "--convert-to", "pdf", "--outdir", folder.Path, Path.Combine(folder.Path, "*.docx")) is null)
        {
            return;
        }

        foreach (var (name, reasons) in expected)
        {
            var text = Bare(Run("pdftotext", "-layout", Path.Combine(folder.Path, name + ".pdf"), "-")!);
            var at = 0;
            foreach (var reason in reasons)
            {
                at = text.IndexOf(Bare(". " + reason), at, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{name}: {reason}");
            }

            Assert.True(reasons.Count > 0 && text.IndexOf("Nơinhận:", at, StringComparison.Ordinal) > 0, name);
        }
    }

    // Lines and hyphens are broken anew by whoever prints, page numbers stand between.
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string? Run(string tool, params string[] arguments)
    {
        var given = arguments.SelectMany(a => a.EndsWith("*.docx", StringComparison.Ordinal) ? Directory.EnumerateFiles(Path.GetDirectoryName(a)!, "*.docx") : [a]);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, given) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
