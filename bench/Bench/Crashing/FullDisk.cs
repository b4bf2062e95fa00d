using System.Diagnostics;
using System.Globalization;

namespace TaskTracking.Bench.Crashing;

/// <summary>
/// Files dossiers until the disk takes no more: every refusal is 507 with its code, what was answered stays and is whole, the
/// service lives on and answers reads; with room again it takes dossiers again.
/// </summary>
internal static class FullDisk
{
    private const int Most = 400;
    private const int AfterTheFirstRefusal = 10;

    /// <summary>A file of the process may not grow beyond this: stands for a full disk where nobody may mount a small one.</summary>
    public const int LimitFileSize = 3_000_000;

    /// <summary>In a folder on a small file system.</summary>
    public static async Task<int> RunAsync(string program, string agencies, string folder)
    {
        // Uploads wait on another disk: else the service refuses them before the data folder is full.
        var quarantine = Directory.CreateTempSubdirectory("dossier-bench-");
        var result = await RunAsync(program, new CrashGround(folder, agencies) { Quarantine = quarantine.FullName }, null);
        quarantine.Delete(recursive: true);
        Console.WriteLine("| answered 201 | refused 507 | faults |");
        Console.WriteLine("| --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {result.Answered} | {result.Refused} | {result.Faults.Count} |"));
        result.Faults.ForEach(Console.WriteLine);
        return result.Faults.Count == 0 ? 0 : 1;
    }

    public static async Task<CrashResult> RunAsync(string program, CrashGround ground, int? fileSize)
    {
        var result = new CrashResult();
        var filed = new List<FiledDossier>();
        using (var served = await ServedProgram.StartAsync(program, ground))
        {
            await LimitAsync(served, fileSize?.ToString(CultureInfo.InvariantCulture));
            while (filed.Count < Most && filed.Count(f => f.Refused != 0) < AfterTheFirstRefusal)
            {
                filed.Add(new FiledDossier(filed.Count));
                await filed[^1].FileAsync(served);
            }

            result.Faults.AddRange(filed.Where(f => f.Id is null && f.Refused != 507).Select(f => string.Create(CultureInfo.InvariantCulture, $"answered {f.Refused}, not 507")));
            await StillAnsweredAsync(served, filed, result);
            await MakeRoomAsync(served, ground, fileSize);
            var later = new FiledDossier(Most);
            await later.FileAsync(served);
            filed.Add(later);
            if (later.Id is null)
            {
                result.Faults.Add(string.Create(CultureInfo.InvariantCulture, $"with room again, the answer is {later.Refused}"));
            }

            await served.KillAsync();
        }

        result.Count(filed, KeptWhole.FaultsIn(ground.Data, filed, out var unfinished), unfinished);
        return result;
    }

    private static async Task StillAnsweredAsync(ServedProgram served, IEnumerable<FiledDossier> filed, CrashResult result)
    {
        foreach (var answered in filed.Where(f => f.Id is not null))
        {
            using var found = await served.GetAsync($"/api/v1/dossiers/{answered.Id}");
            if (!found.IsSuccessStatusCode)
            {
                result.Faults.Add($"{answered.Code} is not answered while the disk is full");
            }
        }
    }

    private static async Task MakeRoomAsync(ServedProgram served, CrashGround ground, int? fileSize)
    {
        if (fileSize is not null)
        {
            await LimitAsync(served, "unlimited");
        }
        else
        {
            File.Delete(Path.Combine(ground.Root, "ballast"));
        }
    }

    private static async Task LimitAsync(ServedProgram served, string? size)
    {
        if (size is not null)
        {
            using var limited = Process.Start("prlimit", ["--pid", served.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={size}:unlimited"]);
            await limited.WaitForExitAsync();
            if (limited.ExitCode != 0)
            {
                throw new InvalidOperationException("prlimit did not set the limit.");
            }
        }
    }
}
