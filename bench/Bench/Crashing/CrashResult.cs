namespace TaskTracking.Bench.Crashing;

/// <summary>What came of the rounds.</summary>
internal sealed class CrashResult
{
    public int Answered { get; private set; }

    public int CutOff { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Kept although the client saw no answer; the same key finds them again.</summary>
    public int KeptUnanswered { get; set; }

    /// <summary>Half-written files that the start swept.</summary>
    public int Unfinished { get; private set; }

    /// <summary>How long an undisturbed filing of all lasts.</summary>
    public TimeSpan Whole { get; set; }

    public List<string> Faults { get; } = [];

    public void Count(IReadOnlyList<FiledDossier> filed, IEnumerable<string> faults, int unfinished)
    {
        Answered += filed.Count(f => f.Id is not null);
        Refused += filed.Count(f => f.Refused != 0);
        CutOff += filed.Count(f => f.Id is null && f.Refused == 0);
        Unfinished += unfinished;
        Faults.AddRange(faults);
    }
}
