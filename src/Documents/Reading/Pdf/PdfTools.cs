using TaskTracking.Tools;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// The two tools a PDF is read with, side by side: qpdf for its structure, poppler's pdftohtml for its text with typefaces,
/// colours and places (pdftotext knows neither, and shows invisible text as if it were seen).
/// </summary>
internal sealed class PdfTools(IToolRunner tools)
{
    private const long Output = 64L << 20;
    private const long Memory = 300L << 20;

    // qpdf's exit codes: 0 clean, 3 repaired with warnings.
    private const int Clean = 0;
    private const int Repaired = 3;

    /// <summary>The structure as JSON, and whether the file had to be repaired.</summary>
    public async Task<(byte[] Json, bool Repaired)> StructureAsync(string path, long size, CancellationToken cancellation)
    {
        var result = await RunAsync("qpdf", ["--json=2", "--json-key=qpdf", path], size, cancellation).ConfigureAwait(false);
        if (result.ExitCode is Clean or Repaired)
        {
            return (result.Output, result.ExitCode == Repaired);
        }

        var needsPassword = await RunAsync("qpdf", ["--requires-password", path], size, cancellation).ConfigureAwait(false);
        throw new UnreadableFileException(needsPassword.ExitCode == 0 ? ReadingCode.Locked : ReadingCode.Corrupt);
    }

    /// <summary>The text of all pages; with invisible text where asked.</summary>
    public async Task<IReadOnlyList<PdfTextPage>> TextAsync(string path, bool invisible, long size, CancellationToken cancellation)
    {
        List<string> arguments = ["-xml", "-stdout", "-i", "-q", "-nodrm", "-noroundcoord", "-fontfullname", "-zoom", "1", path];
        if (invisible)
        {
            arguments.Insert(0, "-hidden");
        }

        var result = await RunAsync("pdftohtml", arguments, size, cancellation).ConfigureAwait(false);
        return result.ExitCode == Clean ? PdfMarkup.Read(result.Output) : throw new UnreadableFileException(ReadingCode.Corrupt);
    }

    /// <summary>Opens a locked file with its password, given by a file of its own: command lines are seen by everybody.</summary>
    public async Task UnlockAsync(string path, string passwordFile, string unlocked, long size, CancellationToken cancellation)
    {
        var result = await RunAsync("qpdf", ["--password-file=" + passwordFile, "--decrypt", path, unlocked], size, cancellation).ConfigureAwait(false);
        if (result.ExitCode is not (Clean or Repaired))
        {
            throw new UnreadableFileException(ReadingCode.Locked);
        }
    }

    // Real files take 10 ms and 5 ms a page, and a page of text a few kilobytes: a second a megabyte is ample, and a small
    // bomb still ends within three.
    private static ToolLimits LimitsFor(long size)
    {
        var megabytes = size / 1048576.0;
        return new ToolLimits(TimeSpan.FromSeconds(10 + (2 * megabytes)), Output, Memory) { Processor = TimeSpan.FromSeconds(Math.Min(30, 2 + megabytes)) };
    }

    private async Task<ToolResult> RunAsync(string tool, IReadOnlyList<string> arguments, long size, CancellationToken cancellation)
    {
        var result = await tools.RunAsync(tool, arguments, default, LimitsFor(size), cancellation).ConfigureAwait(false);
        return result.Outcome switch
        {
            ToolOutcome.Ended => result,
            ToolOutcome.Missing => throw new UnreadableFileException(ReadingCode.ToolMissing),
            ToolOutcome.TimedOut => throw new UnreadableFileException(ReadingCode.ToolTimeout),
            _ => throw new UnreadableFileException(ReadingCode.TooComplex),
        };
    }
}
