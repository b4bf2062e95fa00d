namespace TaskTracking.Validation.Api.Hosting;

/// <summary>How the service runs: docs/operating.md. From its configuration file, environment (DOSSIER_…) and command line, the last wins.</summary>
internal sealed record ServiceOptions
{
    /// <summary>Where it listens; loopback only as long as there are no accounts.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>The data folder: database and files.</summary>
    public string Data { get; init; } = "./data";

    /// <summary>Where uploads wait until they are judged; outside the data folder. Null: a folder of the system's for temporary files.</summary>
    public string? Quarantine { get; init; }

    public string? Rules { get; init; }

    public string? Agencies { get; init; }

    public string? Calendar { get; init; }

    public string? Trust { get; init; }

    /// <summary>How many dossiers are judged at the same time; others wait.</summary>
    public int Judging { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How many may wait; beyond, the answer is too-busy.</summary>
    public int Waiting { get; init; } = 50;
}
