using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Queue;

namespace TaskTracking.Bench.Crashing;

/// <summary>
/// kill -9 while a process of its own takes, answers, notes and decides dossiers as fast as it can, at a random moment, again and
/// again on one data folder. After each round: everything it was told is done is there, and nothing is half there.
/// </summary>
internal static class OfficeCrash
{
    private const int Dossiers = 4000;
    private static readonly Actor Clerk = new("clerk-1", "clerk", Role.Clerk, null) { HasSecondFactor = true };

    // Each is a way in which something could be half there; none may find a row.
    private static readonly (string What, string Sql)[] Halves =
    [
        ("a disposition without its event", "SELECT p.Id FROM dispositions AS p WHERE NOT EXISTS (SELECT 1 FROM events AS e WHERE e.Type = 'dossier-decided' AND json_extract(e.Payload, '$.id') = p.Id)"),
        ("an event without its disposition", "SELECT e.Sequence FROM events AS e WHERE e.Type = 'dossier-decided' AND NOT EXISTS (SELECT 1 FROM dispositions AS p WHERE p.Id = json_extract(e.Payload, '$.id'))"),
        ("a disposition that the desk does not show", "SELECT p.Id FROM dispositions AS p JOIN desk AS k ON k.Dossier = p.Dossier WHERE k.Disposition IS NOT p.Sequence"),
        ("an override without its event", "SELECT o.Sequence FROM overrides AS o WHERE NOT EXISTS (SELECT 1 FROM events AS e WHERE e.Type = 'finding-overridden' AND json_extract(e.Payload, '$.override') = o.Sequence)"),
        ("a note without its event", "SELECT r.Sequence FROM remarks AS r WHERE NOT EXISTS (SELECT 1 FROM events AS e WHERE e.Type = 'remark-added' AND json_extract(e.Payload, '$.remark') = r.Sequence)"),
        ("a desk whose moves are not its events", "SELECT k.Dossier FROM desk AS k WHERE k.Moves <> (SELECT count(*) FROM events AS e WHERE e.Decision = k.Dossier AND e.Type IN ('dossier-assigned', 'finding-overridden', 'override-seconded', 'facts-corrected', 'remark-added', 'dossier-decided', 'paper-signed'))"),
        ("acts and lines of activity that differ in number", "SELECT 1 WHERE (SELECT count(*) FROM events WHERE Type IN ('dossier-assigned', 'finding-overridden', 'remark-added', 'dossier-decided')) <> (SELECT count(*) FROM activity)"),
        ("a damaged database", "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
    ];

    /// <summary>The process that is killed: works on open dossiers and says on its output what it was told is done.</summary>
    public static async Task<int> WorkAsync(string data)
    {
        using var database = new OfficeDatabase(data);
        var office = new OfficeStore(database, TimeProvider.System, NullLogger<OfficeStore>.Instance);
        var today = new DateOnly(2026, 11, 20);
        Say("ready", Guid.Empty);
        while ((await office.QueueAsync(new QueueQuery(), today, default)).Lines is { Count: > 0 } lines)
        {
            foreach (var line in lines)
            {
                Told("assigned", await office.AssignAsync(await ActAsync(office, line.Id), Clerk.Id, default), line.Id);
                Told("noted", await office.RemarkAsync(await ActAsync(office, line.Id), "ghi chú", default), line.Id);
                Told("decided", await office.DecideAsync(await ActAsync(office, line.Id), new DispositionOrder("return", null, "thử"), default), line.Id);
            }
        }

        return 0;
    }

    public static async Task<int> RunAsync(int rounds)
    {
        var data = Directory.CreateTempSubdirectory("dossier-crash-").FullName;
        try
        {
            await SeedAsync(data);
            var random = new Random();
            var (told, faults) = (0, new List<string>());
            for (var round = 0; round < rounds; round++)
            {
                var done = await KilledAsync(data, random);
                told += done.Count;
                faults.AddRange(FaultsIn(data, done).Select(f => string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: {f}")));
            }

            Console.WriteLine("| rounds | acts answered | faults |");
            Console.WriteLine("| --- | --- | --- |");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rounds} | {told} | {faults.Count} |"));
            faults.Take(50).ToList().ForEach(Console.WriteLine);
            return faults.Count == 0 && told > rounds ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<(string What, string Id)>> KilledAsync(string data, Random random)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), "crash-office-work", data])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var done = new List<(string, string)>();
        var (enough, killing) = (random.Next(60), Task.CompletedTask);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is [var what, { Length: 36 } id] && what != "ready")
            {
                done.Add((what, id));
            }

            // After so many answers, and then a moment later: every step of an act is hit.
            if (done.Count >= enough && killing == Task.CompletedTask)
            {
                killing = KillAsync(process, TimeSpan.FromMicroseconds(random.Next(20_000)));
            }
        }

        await killing;
        await process.WaitForExitAsync();
        return done;
    }

    private static async Task KillAsync(Process process, TimeSpan moment)
    {
        await Task.Delay(moment);
        process.Kill();
    }

    // By "dotnet Bench.dll" the process is dotnet itself, which wants to know what to run.
    private static string[] Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];

    private static IEnumerable<string> FaultsIn(string data, IReadOnlyList<(string What, string Id)> done)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, DataFolder.DatabaseName)};Pooling=False");
        connection.Open();
        foreach (var (what, sql) in Halves)
        {
            if (Rows(connection, sql).FirstOrDefault() is { } found)
            {
                yield return $"{what}: {found}";
            }
        }

        foreach (var (what, type) in new[] { ("assigned", "dossier-assigned"), ("noted", "remark-added"), ("decided", "dossier-decided") })
        {
            var kept = Rows(connection, $"SELECT DISTINCT d.Id FROM events AS e JOIN decisions AS d ON d.Sequence = e.Decision WHERE e.Type = '{type}'").ToHashSet(StringComparer.Ordinal);
            foreach (var lost in done.Where(d => d.What == what && !kept.Contains(d.Id)))
            {
                yield return $"answered and lost: {what} {lost.Id}";
            }
        }
    }

    private static async Task SeedAsync(string data)
    {
        using var store = HistoryStore.Opened(data, TimeProvider.System);
        using var history = new HistoryDatabase(Path.Combine(data, DataFolder.DatabaseName));
        await InventedHistory.SeedAsync(history, Dossiers);
        using var database = new OfficeDatabase(data);
        if (database.Prepare() is { } problem)
        {
            throw new InvalidOperationException(problem.Code);
        }
    }

    private static async Task<Act> ActAsync(OfficeStore office, Guid id) => new(id, (await office.FindAsync(id, default))!.Moves, Clerk);

    private static void Told(string what, Validation.Api.Pipeline.Outcome<DeskView> answer, Guid id)
    {
        if (answer.Value is not null)
        {
            Say(what, id);
        }
    }

    private static void Say(string what, Guid id)
    {
        Console.Out.WriteLine($"{what} {id:D}");
        Console.Out.Flush();
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return rows;
    }
}
