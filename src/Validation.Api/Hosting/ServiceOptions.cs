using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Mailing;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>How the service runs: docs/operating.md. From its configuration file, environment (DOSSIER_…) and command line, the last wins.</summary>
internal sealed record ServiceOptions
{
    /// <summary>Where it listens; beyond this machine only by https, or behind a proxy that speaks it.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Names under which clients may address it, with ";" between; any other Host header is refused.</summary>
    public string Hosts { get; init; } = "localhost;127.0.0.1;[::1]";

    /// <summary>The data folder: database and files.</summary>
    public string Data { get; init; } = "./data";

    /// <summary>Where uploads wait until they are judged; outside the data folder. Null: a folder of the system's for temporary files.</summary>
    public string? Quarantine { get; init; }

    public string? Rules { get; init; }

    public string? Agencies { get; init; }

    public string? Calendar { get; init; }

    public string? Papers { get; init; }

    public string? Trust { get; init; }

    /// <summary>How many dossiers are judged at the same time; others wait.</summary>
    public int Judging { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How many may wait; beyond, the answer is too-busy.</summary>
    public int Waiting { get; init; } = 50;

    /// <summary>Uploads that one account may begin in a minute, all of them at once if it likes; beyond, the answer is rate-limited.</summary>
    public int UploadsPerMinute { get; init; } = 300;

    /// <summary>Uploads under way at the same time, of all addresses together; bounds what the quarantine can hold.</summary>
    public int UploadsAtOnce { get; init; } = 64;

    /// <summary>A body slower than this over more than ten seconds is cut.</summary>
    public int UploadBytesPerSecond { get; init; } = 4096;

    /// <summary>Limits of one dossier (contract.md); the offline command keeps its own.</summary>
    public int Files { get; init; } = IntakeLimits.Default.Files;

    public int FileMegabytes { get; init; } = (int)(IntakeLimits.Default.FileBytes >> 20);

    public int DossierMegabytes { get; init; } = (int)(IntakeLimits.Default.DossierBytes >> 20);

    /// <summary>Free disk space below which the service is not ready and takes no upload.</summary>
    public int FreeMegabytes { get; init; } = 512;

    /// <summary>Age in days from which a revocation list that promises no next one is called stale.</summary>
    public int RevocationDays { get; init; } = 7;

    /// <summary>The same as a span.</summary>
    public TimeSpan RevocationAge => TimeSpan.FromDays(RevocationDays);

    /// <summary>Addresses of the proxies in front whose X-Forwarded-For and -Proto are believed, with ";" between. Null: nobody's are.</summary>
    public string? TrustedProxies { get; init; }

    /// <summary>Certificate for https, PEM, with the chain below the root. Null: plain HTTP only.</summary>
    public string? Certificate { get; init; }

    /// <summary>Its key, PEM.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>Minutes without a request after which a session ends.</summary>
    public int IdleMinutes { get; init; } = 30;

    /// <summary>Hours after which a session ends, whatever happens.</summary>
    public int SessionHours { get; init; } = 12;

    /// <summary>Attempts to sign in that one address may make in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 30;

    /// <summary>The server that takes mail; without one there is the inbox only.</summary>
    public MailOptions Mail { get; init; } = new();

    /// <summary>How long a stop waits for judgements that run.</summary>
    public int StopSeconds { get; init; } = 60;

    /// <summary>The folder of all quarantines, whoever named it.</summary>
    public string QuarantineFolder => Quarantine ?? Path.Combine(Path.GetTempPath(), "dossier-quarantine");

    /// <summary>The limits of one dossier, in bytes.</summary>
    public IntakeLimits Limits => IntakeLimits.Default with { Files = Files, FileBytes = (long)FileMegabytes << 20, DossierBytes = (long)DossierMegabytes << 20 };
}
