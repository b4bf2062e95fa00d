using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Queue;

namespace TaskTracking.Bench;

/// <summary>How long the Office's queue takes with every filter: first where every invented dossier is open, which no Office will see, then where the last five hundred are.</summary>
internal static class QueueTime
{
    private const int OpenAtLast = 500;

    // Every third dossier is in somebody's hands; one clerk of twenty holds each.
    private const string Hold = "UPDATE desk SET Holder = 'clerk-' || (Dossier % 20) WHERE Dossier % 3 = 0";

    private const string Decide = """
        INSERT INTO dispositions (Sequence, Id, Dossier, Decision, Recommended, Overrides, Who, Name, Role, At, Due, Late)
        SELECT d.Sequence, substr(d.Id, 1, 35) || 'd', d.Sequence, CASE d.Decision WHEN 'accept' THEN 'accept' ELSE 'return' END,
            CASE d.Decision WHEN 'accept' THEN 'accept' ELSE 'return' END, 0, 'clerk-1', 'clerk', 'clerk', d.KeptAt, d.DueOn, d.Sequence % 9 = 0
        FROM decisions AS d WHERE d.Sequence <= $last ORDER BY d.Sequence;
        UPDATE desk SET Disposition = Dossier WHERE Dossier <= $last;
        """;

    public static async Task<int> RunAsync(int count)
    {
        var data = Directory.CreateTempSubdirectory("dossier-bench-").FullName;
        try
        {
            using var store = HistoryStore.Opened(data, TimeProvider.System);
            var path = Path.Combine(data, DataFolder.DatabaseName);
            using var database = new HistoryDatabase(path);
            await InventedHistory.SeedAsync(database, count);
            using var desk = new OfficeDatabase(data);
            if (desk.Prepare() is { } problem)
            {
                Console.Error.WriteLine(problem.Code);
                return 1;
            }

            var office = new OfficeStore(desk, TimeProvider.System, NullLogger<OfficeStore>.Instance);
            Execute(path, Hold, count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} dossiers, all open"));
            var worst = await MeasureAsync(office);
            Execute(path, Decide, count - OpenAtLast);
            Console.WriteLine();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} dossiers, {OpenAtLast} open"));
            return Math.Max(worst, await MeasureAsync(office)) <= QueryTimes.Bar ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<double> MeasureAsync(OfficeStore office)
    {
        QueryTimes.Head();
        var today = new DateOnly(2026, 11, 20);
        var worst = await QueryTimes.MeasureAsync("counts", async () => (await office.CountAsync("clerk-3", today, default)).Open);
        var plain = new QueueQuery();
        var agency = InventedHistory.Agencies[3].Code;
        var second = (await office.QueueAsync(plain with { Limit = 100 }, today, default)).Next;
        foreach (var (name, query) in new (string, QueueQuery)[]
        {
            ("first page", plain),
            ("second page of 100", plain with { Limit = 100, Cursor = second }),
            ("late", plain with { State = "late" }),
            ("decided", plain with { State = "decided" }),
            ("decided, rare recommendation", plain with { State = "decided", Recommended = "forward" }),
            ("decided, an agency", plain with { State = "decided", Agency = agency }),
            ("mine", plain with { Holder = "clerk-3" }),
            ("nobody's", plain with { Holder = "-" }),
            ("an agency", plain with { Agency = agency }),
            ("agency unknown", plain with { Agency = "XYZ" }),
            ("rare recommendation", plain with { Recommended = "forward" }),
            ("mine, an agency, a recommendation", plain with { Holder = "clerk-3", Agency = agency, Recommended = "return" }),
            ("search: every dossier (so)", plain with { Text = "sở" }),
            ("search: one letter (s)", plain with { Text = "s" }),
            ("search: words of many", plain with { Text = "quy hoạch thị trấn" }),
            ("search: a number", plain with { Text = "4711/TTr" }),
            ("search: a code", plain with { Text = "HS-2026-000017" }),
            ("search: nothing fits", plain with { Text = "quy hoạch vũ trụ" }),
            ("search: every dossier, agency unknown", plain with { Text = "sở", Agency = "XYZ" }),
            ("search: every dossier, rare agency", plain with { Text = "sở", Agency = InventedHistory.Rare }),
            ("search: every dossier, mine", plain with { Text = "sở", Holder = "clerk-3" }),
            ("search: words of many, decided", plain with { Text = "quy hoạch thị trấn", State = "decided" }),
            ("search: every dossier, decided, rare agency", plain with { Text = "sở", State = "decided", Agency = InventedHistory.Rare }),
        })
        {
            worst = Math.Max(worst, await QueryTimes.MeasureAsync(name, async () => (await office.QueueAsync(query, today, default)).Lines.Count));
        }

        var audit = new AuditQuery();
        var counted = 0.0;
        foreach (var (name, query) in new (string, AuditQuery)[] { ("statistics of everything", audit), ("statistics of a year", audit with { From = new DateOnly(2025, 1, 1), To = new DateOnly(2025, 12, 31) }), ("statistics of an agency", audit with { Agency = agency }) })
        {
            counted = Math.Max(counted, await QueryTimes.MeasureAsync(name, async () => (await office.StatisticsAsync(query, today, default)).Counts.Count));
        }

        foreach (var (name, query) in new (string, AuditQuery)[]
        {
            ("audit: first page", audit),
            ("audit: a rule not met", audit with { Rule = "draft.present" }),
            ("audit: a clerk, late", audit with { Who = "clerk-1", Time = "late" }),
            ("audit: an agency, a month, returned", audit with { Agency = agency, From = new DateOnly(2025, 3, 1), To = new DateOnly(2025, 3, 31), Decision = "return" }),
        })
        {
            worst = Math.Max(worst, await QueryTimes.MeasureAsync(name, async () => (await office.SearchAsync(query, today, default)).Lines.Count));
        }

        // Statistics may take 500 ms where a list may take 150.
        return Math.Max(worst, counted * QueryTimes.Bar / 500);
    }

    private static void Execute(string path, string sql, int last)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$last", last);
        command.ExecuteNonQuery();
    }
}
