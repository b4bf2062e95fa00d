using System.Diagnostics;
using System.Globalization;
using TaskTracking.Papers;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Papers;

namespace TaskTracking.Bench;

/// <summary>Every paper of every sample dossier, written into a folder and printed by LibreOffice, so that somebody can look at the pages.</summary>
internal static class PaperPages
{
    private static readonly DateTimeOffset Received = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    public static async Task<int> RunAsync(string samples, string folder)
    {
        var policies = PolicyFiles.Load(new PolicyPaths(null, Path.Combine(samples, "agencies.yaml"), null, Path.Combine(samples, "trust"))).Value!;
        var office = policies.Directory.OfficeOn(policies.Papers.Office, new DateOnly(2026, 11, 20));
        using var pipeline = new Pipeline();
        Directory.CreateDirectory(folder);
        var (dossiers, counts, times) = (0, new SortedDictionary<PaperKind, int>(), new List<double>());
        foreach (var expected in Directory.EnumerateFiles(samples, "*.expected.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var input = new DiskIntake(IntakeLimits.Default).Collect([expected[..^".expected.yaml".Length]]).Value;
            if (input is null || (await pipeline.Mediator.Send(new CheckDossier.Request(new JudgingOrder(input, policies, Received, Received)))).Value is not { } judged)
            {
                continue;
            }

            var name = Path.GetRelativePath(samples, expected)[..^".expected.yaml".Length].Replace('/', '-');
            var dossier = judged.ToAnswer("vi").ToJudged(string.Create(CultureInfo.InvariantCulture, $"HS-2026-{++dossiers:000000}"), judged.Verdict.FiledBy?.Code, policies.Book, policies.Directory);
            foreach (var kind in Enum.GetValues<PaperKind>())
            {
                var watch = Stopwatch.StartNew();
                if (PaperWriter.Write(kind, dossier, null, office, policies.Papers) is not { } paper)
                {
                    continue;
                }

                times.Add(watch.Elapsed.TotalMilliseconds);
                counts[kind] = counts.GetValueOrDefault(kind) + 1;
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{kind.ToString().ToLowerInvariant()}-{name}.docx"), paper.Content.ToArray());
            }
        }

        var pages = Print(folder);
        var figures = new Figures(times);
        Console.WriteLine("| dossiers | papers | p50 ms | p95 ms | printed | pages | most pages of one |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {dossiers} | {string.Join(", ", counts.Select(c => $"{c.Key} {c.Value}"))} | {Figures.Text(figures.Median)} | {Figures.Text(figures.P95)} | {pages.Count} | {pages.Sum()} | {pages.DefaultIfEmpty().Max()} |"));
        return pages.Count == times.Count ? 0 : 1;
    }

    // LibreOffice loses its way after some two hundred files: a start for every forty. A profile of its own, so that nobody's open window answers.
    private static List<int> Print(string folder)
    {
        var profile = Path.Combine(folder, "profile");
        foreach (var batch in Directory.EnumerateFiles(folder, "*.docx").Order(StringComparer.Ordinal).Chunk(40))
        {
            Run("soffice", [$"-env:UserInstallation=file://{Path.GetFullPath(profile)}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. batch]);
        }

        var pages = new List<int>();
        foreach (var pdf in Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal))
        {
            Run("pdftoppm", ["-r", "60", "-png", pdf, pdf[..^".pdf".Length]]);
            pages.Add(Directory.EnumerateFiles(folder, Path.GetFileNameWithoutExtension(pdf) + "-*.png").Count(p => Path.GetFileNameWithoutExtension(p)[(Path.GetFileNameWithoutExtension(pdf).Length + 1)..].All(char.IsAsciiDigit)));
        }

        Directory.Delete(profile, recursive: true);
        return pages;
    }

    private static void Run(string tool, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
    }
}
