using System.Diagnostics;
using System.Globalization;

namespace TaskTracking.Bench.Crashing;

/// <summary>
/// kill -9 while dossiers are filed at the same time, at a random moment, again and again on one data folder. After each round:
/// every 201 is there and whole, nothing is half there; the program started again answers every 201 too, and a client that
/// repeats what got no answer, under the same key, gets one decision.
/// </summary>
internal static class CrashRounds
{
    private const int AtOnce = 50;

    public static async Task<int> RunAsync(string program, int rounds, string agencies)
    {
        var root = Directory.CreateTempSubdirectory("dossier-crash-");
        try
        {
            var result = await RunAsync(program, rounds, new CrashGround(root.FullName, agencies), new Random());
            Console.WriteLine("| rounds | filed at once | undisturbed s | answered 201 | cut off | refused | of those cut off: kept, found again by their key | half-written files swept | faults |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rounds} | {AtOnce} | {result.Whole.TotalSeconds:F1} | {result.Answered} | {result.CutOff} | {result.Refused} | {result.KeptUnanswered} | {result.Unfinished} | {result.Faults.Count} |"));
            foreach (var fault in result.Faults.Take(50))
            {
                Console.WriteLine(fault);
            }

            return result.Faults.Count == 0 ? 0 : 1;
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    public static async Task<CrashResult> RunAsync(string program, int rounds, CrashGround ground, Random random)
    {
        var result = new CrashResult();
        var whole = await UndisturbedAsync(program, ground, result);
        result.Whole = whole;
        for (var round = 1; round <= rounds; round++)
        {
            var filed = Enumerable.Range(0, AtOnce).Select(i => new FiledDossier((round * AtOnce) + i)).ToList();
            using (var served = await ServedProgram.StartAsync(program, ground))
            {
                var filing = Task.WhenAll(filed.Select(f => f.FileAsync(served)));
                await MomentAsync(filed, filing, whole, random);
                await served.KillAsync();
                await filing;
            }

            result.Count(filed, KeptWhole.FaultsIn(ground.Data, filed, out var unfinished), unfinished);
            using var again = await ServedProgram.StartAsync(program, ground);
            await RepeatAsync(again, filed, result);
            await again.KillAsync();
        }

        return result;
    }

    // Every stage of the work is hit alike, however busy the machine is: after so many answers, and then a little later.
    private static async Task MomentAsync(IReadOnlyList<FiledDossier> filed, Task filing, TimeSpan whole, Random random)
    {
        var answers = random.Next(AtOnce);
        while (!filing.IsCompleted && filed.Count(f => f.Id is not null) < answers)
        {
            await Task.Delay(1);
        }

        await Task.Delay(whole * (random.NextDouble() * (answers == 0 ? 0.5 : 0.05)));
    }

    // The first filing is not disturbed: it says how long a round can last.
    private static async Task<TimeSpan> UndisturbedAsync(string program, CrashGround ground, CrashResult result)
    {
        var filed = Enumerable.Range(0, AtOnce).Select(i => new FiledDossier(i)).ToList();
        using var served = await ServedProgram.StartAsync(program, ground);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(filed.Select(f => f.FileAsync(served)));
        var whole = watch.Elapsed;
        await served.KillAsync();
        result.Count(filed, KeptWhole.FaultsIn(ground.Data, filed, out var unfinished), unfinished);
        if (filed.Exists(f => f.Id is null))
        {
            result.Faults.Add("undisturbed, not every dossier was answered 201");
        }

        return whole;
    }

    private static async Task RepeatAsync(ServedProgram again, IReadOnlyList<FiledDossier> filed, CrashResult result)
    {
        foreach (var answered in filed.Where(f => f.Id is not null))
        {
            using var found = await again.GetAsync($"/api/v1/dossiers/{answered.Id}");
            if (!found.IsSuccessStatusCode || !(await found.Content.ReadAsStringAsync()).Contains(answered.Code!, StringComparison.Ordinal))
            {
                result.Faults.Add($"{answered.Code} is not answered after the restart");
            }
        }

        var kept = await CountAsync(again);
        var cut = filed.Where(f => f.Id is null).ToList();
        await Task.WhenAll(cut.Select(f => f.FileAsync(again)));
        var added = await CountAsync(again) - kept;
        result.KeptUnanswered += cut.Count - added;
        if (cut.Exists(f => f.Id is null) || cut.Select(f => f.Id).Distinct().Count() != cut.Count)
        {
            result.Faults.Add("a repeated filing did not get a decision of its own: "
                + string.Join(' ', cut.GroupBy(f => f.Refused).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} of status {g.Key}"))));
        }
    }

    private static async Task<int> CountAsync(ServedProgram served)
    {
        using var page = await served.GetAsync("/api/v1/dossiers?limit=1");
        using var json = System.Text.Json.JsonDocument.Parse(await page.Content.ReadAsStringAsync());
        var lines = json.RootElement.EnumerateObject().First(p => p.Value.ValueKind == System.Text.Json.JsonValueKind.Array).Value;
        return lines.GetArrayLength() == 0 ? 0 : int.Parse(lines[0].GetProperty("code").GetString()![^6..], CultureInfo.InvariantCulture);
    }
}
