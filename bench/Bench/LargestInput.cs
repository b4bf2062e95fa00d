using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace TaskTracking.Bench;

/// <summary>The largest dossier the limits let in, as a folder and as a ZIP, through the built program: time and the peak of its memory (Linux: VmHWM).</summary>
internal static class LargestInput
{
    private const int Files = 4;
    private const int FileBytes = 49 * 1024 * 1024;

    public static async Task<int> RunAsync(string program)
    {
        var place = Directory.CreateTempSubdirectory("dossier-bench-");
        try
        {
            var folder = place.CreateSubdirectory("dossier");
            for (var i = 0; i < Files; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"phu-luc-{i}.pdf")), AnnexPdf.OfSize(FileBytes));
            }

            var archive = Path.Combine(place.FullName, "dossier.zip");
            await ZipFile.CreateFromDirectoryAsync(folder.FullName, archive, CompressionLevel.NoCompression, includeBaseDirectory: false);
            Console.WriteLine("| input | MB | seconds | peak MB | exit code |");
            Console.WriteLine("| --- | --- | --- | --- | --- |");
            var worst = Math.Max(await OneAsync(program, "folder", folder.FullName), await OneAsync(program, "ZIP", archive));
            return worst < 1024 ? 0 : 1;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static async Task<double> OneAsync(string program, string name, string path)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, ["check", path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.BaseStream.CopyToAsync(Stream.Null));
        double peak = 0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Peak(process.Id));
            await Task.Delay(5);
        }

        await output;
        Console.WriteLine($"| {name} | {Figures.Text(Files * (double)FileBytes / 1024 / 1024, 0)} | {Figures.Text(watch.Elapsed.TotalSeconds, 2)} | {Figures.Text(peak, 0)} | {process.ExitCode.ToString(CultureInfo.InvariantCulture)} |");
        return peak;
    }

    private static double Peak(int process)
    {
        try
        {
            var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status")).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
