using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;

namespace TaskTracking.DossierBench.Running;

/// <summary>What the program answered to a dossier, beside what was expected.</summary>
/// <param name="Decision">accept, return, forward, review; or the code of a refusal.</param>
/// <param name="Found">Every finding that is notMet or cannotTell, advice too.</param>
internal sealed record Compared(BenchDossier Dossier, Copy Copy, string Decision, string? ForwardTo, IReadOnlyList<FoundLine> Found)
{
    /// <summary>Median time of judging alone, in milliseconds; null where it was not measured.</summary>
    public double? JudgingMs { get; init; }

    /// <summary>What was read of each file, in words: for whoever mends.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    public bool DecisionRight => Decision == Dossier.Expected.Decision && (Decision != "forward" || ForwardTo == Dossier.Expected.ForwardTo);

    /// <summary>Blocking and confirm lines, which decide.</summary>
    public IEnumerable<FoundLine> Deciding => Found.Where(line => line.Severity != "advice");

    /// <summary>Expected, but not found with that answer.</summary>
    public IEnumerable<string> Missed => Dossier.Expected.Findings.Where(each => !Deciding.Any(line => line.Rule == each.Key && line.Answer == each.Value)).Select(each => each.Key);

    /// <summary>Found, but not expected with that answer.</summary>
    public IEnumerable<FoundLine> FalseAlarms => Deciding.Where(line => !Dossier.Expected.EitherWay.Contains(line.Rule) && Dossier.Expected.Findings.GetValueOrDefault(line.Rule) != line.Answer);

    public bool Right => DecisionRight && !Missed.Any() && !FalseAlarms.Any();

    /// <summary>What is not as expected, in one line; the same for the same shortfall.</summary>
    public string Shortfall => string.Join("; ", new[] { DecisionRight ? "" : $"{Decision}{(ForwardTo is null ? "" : $" {ForwardTo}")}, not {Dossier.Expected.Decision}" }
        .Concat(Missed.Select(rule => $"missed {rule} {Dossier.Expected.Findings[rule]}"))
        .Concat(FalseAlarms.Select(line => $"alarm {line.Rule} {line.Answer}"))
        .Where(each => each.Length > 0));
}

/// <summary>A finding that is notMet or cannotTell.</summary>
/// <param name="Reason">The book's code of it.</param>
/// <param name="Lacking">What every such finding must have and this one has not: message, remedy, evidence.</param>
internal sealed record FoundLine(string Rule, string Answer, string Severity, string Reason, string Message, IReadOnlyList<string> Quotes, IReadOnlyList<string> Lacking)
{
    /// <summary>The same in words.</summary>
    public string Lack => $"no {string.Join(", no ", Lacking)}";
}
