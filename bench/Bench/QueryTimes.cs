using System.Diagnostics;
using System.Globalization;

namespace TaskTracking.Bench;

/// <summary>A table of queries with how long each takes.</summary>
internal static class QueryTimes
{
    /// <summary>What the slowest query may take at its 95th percentile, in milliseconds.</summary>
    public const double Bar = 150;

    private const int Runs = 60;

    public static void Head()
    {
        Console.WriteLine();
        Console.WriteLine("| query | lines | p50 ms | p95 ms |");
        Console.WriteLine("| --- | --- | --- | --- |");
    }

    /// <summary>Asks again and again, the first three times for nothing; the 95th percentile in milliseconds.</summary>
    /// <param name="ask">The query; gives the lines found.</param>
    public static async Task<double> MeasureAsync(string name, Func<Task<int>> ask)
    {
        var times = new List<double>();
        var lines = 0;
        for (var i = 0; i < Runs + 3; i++)
        {
            var watch = Stopwatch.StartNew();
            lines = await ask();
            if (i >= 3)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        var figures = new Figures(times);
        Console.WriteLine($"| {name} | {lines.ToString(CultureInfo.InvariantCulture)} | {Figures.Text(figures.Median)} | {Figures.Text(figures.P95)} |");
        return figures.P95;
    }
}
