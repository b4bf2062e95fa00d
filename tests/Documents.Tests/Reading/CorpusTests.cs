using System.Diagnostics;
using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Reading.Pdf;
using TaskTracking.Tools;
using Xunit;
using Xunit.Abstractions;

namespace TaskTracking.Documents.Tests.Reading;

/// <summary>The real documents of the shared corpus, where it lies beside the repository; nothing of them is copied here.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Read_EveryRealFile_IsReadOrCoded()
    {
        if (Files() is not { Count: > 0 } files)
        {
            return;
        }

        var reader = new DocumentReader(new ToolRunner());
        var clock = Stopwatch.StartNew();
        foreach (var file in files)
        {
            var result = await reader.ReadAsync(new SourceFile(Path.GetFileName(file), await File.ReadAllBytesAsync(file)), CancellationToken.None);

            Assert.True(result.Document is not null ^ result.Error is not null, file);
            Assert.True(result.Error is null, $"{file}: {result.Error}");
        }

        using var process = Process.GetCurrentProcess();
        output.WriteLine(FormattableString.Invariant($"{files.Count} files in {clock.Elapsed.TotalSeconds:0.0} s, peak {process.PeakWorkingSet64 >> 20} MB"));
    }

    [Fact]
    public async Task Read_RealNumberOrDayStampedBySignatures_IsInWidgetLines()
    {
        if (Files() is not { Count: > 0 } files)
        {
            return;
        }

        var stamped = 0;
        foreach (var file in files.Where(f => f.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            var text = await new PdfReader(new ToolRunner()).ReadAsync(new SourceFile(file, await File.ReadAllBytesAsync(file)), CancellationToken.None);
            var numbers = text.Lines.Count(l => l.Zone == LineZone.SignatureWidget && l.Text.Trim().All(char.IsAsciiDigit));
            stamped += numbers > 0 ? 1 : 0;
        }

        Assert.True(stamped >= 4, FormattableString.Invariant($"only {stamped} files show stamped numbers"));
    }

    private List<string>? Files()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var files = Path.Combine(folder.FullName, "shared", "corpus", "documents", "files");
            if (Directory.Exists(files))
            {
                return [.. Directory.EnumerateFiles(files).Order(StringComparer.Ordinal)];
            }
        }

        output.WriteLine("Not run: no shared corpus beside the repository.");
        return null;
    }
}
