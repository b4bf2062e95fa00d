using System.Diagnostics;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.DossierBench.Running;

/// <summary>How long judging alone takes: facts in, verdict out.</summary>
internal static class JudgingClock
{
    private const int Warmup = 2;
    private const int Runs = 7;

    public static double MedianMs(Dossier dossier, Policies policies)
    {
        var times = new List<double>();
        for (var i = 0; i < Warmup + Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            _ = Judge.Decide(dossier, policies.Book, policies.Directory, policies.Calendar);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times.Skip(Warmup).Order().ElementAt(Runs / 2);
    }
}
