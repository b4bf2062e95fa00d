using System.Globalization;
using TaskTracking.Signatures;

namespace TaskTracking.SignatureCorpus;

/// <summary>The tables, in Markdown.</summary>
internal static class Listing
{
    private const int Slowest = 5;

    public static void Rules(IReadOnlyList<Measurement> measured)
    {
        Console.WriteLine();
        Console.WriteLine("| format | rule | contested | cases | right | false accepts | false rejects | not supported |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var group in measured.GroupBy(item => (item.Case.Format, item.Case.Rule, item.Case.Contested)).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
        {
            Console.WriteLine(
                $"| {group.Key.Format} | {group.Key.Rule} | {(group.Key.Contested ? "yes" : string.Empty)} | {group.Count()} | {Count(group, Outcome.Right)} | {Count(group, Outcome.FalseAccept)} | {Count(group, Outcome.FalseReject)} | {Count(group, Outcome.NotSupported)} |");
        }
    }

    public static void Misses(IReadOnlyList<Measurement> measured, bool all)
    {
        Console.WriteLine();
        foreach (var item in measured.Where(item => all || item.Outcome is Outcome.FalseAccept or Outcome.FalseReject))
        {
            Console.WriteLine($"- {item.Outcome}{(item.Case.Contested ? " (contested)" : string.Empty)}: {item.Case.File} — {item.Case.Rule} — {item.Describe()}");
        }
    }

    public static void Signatures(IReadOnlyList<Measurement> measured)
    {
        foreach (var item in measured.Where(item => item.Report.Error is not null || item.Report.Signatures.Count > 0))
        {
            Console.WriteLine($"- {item.Case.File}: {item.Report.Error}");
            foreach (var signature in item.Report.Signatures)
            {
                var time = signature.SignedAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
                Console.WriteLine(
                    $"  - {signature.Indication} {signature.SubIndication} · {signature.Integrity} {signature.Coverage} {signature.ChangesAfterSigning} · chain {signature.Chain} · {signature.Revocation} · {time} {signature.SignedAtSource} · {signature.Signer.Kind} {signature.Purpose} · {signature.Level} {signature.Digest} {signature.Algorithm} · {string.Join("; ", signature.Reasons.Select(reason => RemarkText.For(reason, "en")))} · {string.Join(' ', signature.Warnings.Select(warning => warning.Code))}");
            }
        }

        var found = measured.SelectMany(item => item.Report.Signatures).ToList();
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Signed files {measured.Count(item => item.Report.Signatures.Count > 0)}, signatures {found.Count}, intact {found.Count(signature => signature.Integrity == Facts.Signatures.Integrity.Intact)}, chain trusted {found.Count(signature => signature.Chain == Facts.Signatures.ChainStatus.Trusted)}, passed {found.Count(signature => signature.Indication == Facts.Signatures.Indication.TotalPassed)}."));
    }

    public static void Times(IReadOnlyList<Measurement> measured)
    {
        var times = measured.Select(item => item.Milliseconds).Order().ToList();
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Time: median {times[times.Count / 2]:F1} ms, p95 {times[(int)(times.Count * 0.95)]:F1} ms, longest {times[^1]:F1} ms."));
        foreach (var item in measured.OrderByDescending(item => item.Milliseconds).Take(Slowest))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {item.Milliseconds:F1} ms {item.Case.File}"));
        }
    }

    private static int Count(IEnumerable<Measurement> group, Outcome outcome) => group.Count(item => item.Outcome == outcome);
}
