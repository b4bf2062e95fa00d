namespace TaskTracking.Bench.Crashing;

/// <summary>Where the rounds run: one data folder that outlives every crash.</summary>
/// <param name="Agencies">The directory of agencies to judge by.</param>
internal sealed record CrashGround(string Root, string Agencies)
{
    /// <summary>Where the program's tools work.</summary>
    public string Temporary => Path.Combine(Root, "temporary");

    public string Data => Path.Combine(Root, "data");

    /// <summary>Folder of what signatures are trusted by; null for none.</summary>
    public string? Trust { get; init; }

    public string Quarantine { get; init; } = Path.Combine(Root, "quarantine");
}
