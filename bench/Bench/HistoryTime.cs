using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.History.Database.Rows;

namespace TaskTracking.Bench;

/// <summary>How long list, filter and search take over many invented decisions, through the store as the service asks it.</summary>
internal static class HistoryTime
{
    public static async Task<int> RunAsync(int count, string? folder)
    {
        var data = folder ?? Directory.CreateTempSubdirectory("dossier-bench-").FullName;
        try
        {
            using var store = HistoryStore.Opened(data, TimeProvider.System);
            using var database = new HistoryDatabase(Path.Combine(data, DataFolder.DatabaseName));
            await InventedHistory.SeedAsync(database, count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} decisions, database {new FileInfo(Path.Combine(data, DataFolder.DatabaseName)).Length / 1048576} MB"));
            QueryTimes.Head();
            var worst = 0.0;
            foreach (var (name, query) in await QueriesAsync(store, database, count))
            {
                worst = Math.Max(worst, await QueryTimes.MeasureAsync(name, async () => (await store.ListAsync(query, CancellationToken.None)).Lines.Count));
            }

            return worst <= QueryTimes.Bar ? 0 : 1;
        }
        finally
        {
            if (folder is null)
            {
                Directory.Delete(data, recursive: true);
            }
        }
    }

    private static async Task<IReadOnlyList<(string Name, DecisionQuery Query)>> QueriesAsync(HistoryStore store, HistoryDatabase database, int count)
    {
        await using var context = database.Open();
        var days = await context.Decisions.GroupBy(_ => 1).Select(g => new { First = g.Min(d => d.ReceivedOn), Last = g.Max(d => d.ReceivedOn) }).SingleAsync();
        var deep = TaskTracking.Validation.Api.History.Searching.DecisionCursor.Of(Math.Max(2, count / 10));
        var plain = new DecisionQuery();
        return
        [
            ("first page", plain),
            ("first page of 100", plain with { Limit = 100 }),
            ("deep page", plain with { Cursor = deep }),
            ("agency", plain with { Agency = InventedHistory.Agencies[3].Code }),
            ("agency, deep", plain with { Agency = InventedHistory.Agencies[3].Code, Cursor = deep }),
            ("agency unknown", plain with { Agency = "XYZ" }),
            ("rare decision", plain with { Decision = "forward" }),
            ("agency and rare decision", plain with { Agency = InventedHistory.Agencies[3].Code, Decision = "forward" }),
            ("first day", plain with { To = days.First }),
            ("all days", plain with { From = days.First, To = days.Last }),
            ("all days, rare decision, deep", plain with { From = days.First, To = days.Last, Decision = "forward", Cursor = deep }),
            ("search: every decision (so)", plain with { Text = "sở" }),
            ("search: one letter (s)", plain with { Text = "s" }),
            ("search: every decision, deep", plain with { Text = "sở", Cursor = deep }),
            ("search: three common words", plain with { Text = "ve viec sở" }),
            ("search: words of many", plain with { Text = "quy hoạch thị trấn" }),
            ("search: a number", plain with { Text = "4711/TTr" }),
            ("search: a code", plain with { Text = "HS-2026-000017" }),
            ("search: nothing fits", plain with { Text = "quy hoạch vũ trụ" }),
            ("search: two common words never together", plain with { Text = "nhiemky tuyensinh" }),
            ("search, every decision, agency unknown", plain with { Text = "sở", Agency = "XYZ" }),
            ("search, every decision, rare agency", plain with { Text = "sở", Agency = InventedHistory.Rare }),
            ("search, agency, decision and days", plain with { Text = "quy hoạch", Agency = InventedHistory.Agencies[3].Code, Decision = "return", From = days.First, To = days.Last }),
            ("search, first day", plain with { Text = "sở", To = days.First }),
        ];
    }
}
