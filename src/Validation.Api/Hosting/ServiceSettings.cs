using System.Globalization;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Every setting by its one name: "fileMegabytes" in the file, DOSSIER_FILEMEGABYTES in the environment.</summary>
internal static class ServiceSettings
{
    private static readonly Dictionary<string, Func<ServiceOptions, string, ServiceOptions?>> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["urls"] = (o, v) => o with { Urls = v },
        ["hosts"] = (o, v) => o with { Hosts = v },
        ["data"] = (o, v) => o with { Data = v },
        ["quarantine"] = (o, v) => o with { Quarantine = v },
        ["rules"] = (o, v) => o with { Rules = v },
        ["agencies"] = (o, v) => o with { Agencies = v },
        ["calendar"] = (o, v) => o with { Calendar = v },
        ["papers"] = (o, v) => o with { Papers = v },
        ["trust"] = (o, v) => o with { Trust = v },
        ["judging"] = (o, v) => Number(v) is { } n ? o with { Judging = n } : null,
        ["waiting"] = (o, v) => Number(v) is { } n ? o with { Waiting = n } : null,
        ["uploadsPerMinute"] = (o, v) => Number(v) is { } n ? o with { UploadsPerMinute = n } : null,
        ["uploadsAtOnce"] = (o, v) => Number(v) is { } n ? o with { UploadsAtOnce = n } : null,
        ["uploadBytesPerSecond"] = (o, v) => Number(v) is { } n ? o with { UploadBytesPerSecond = n } : null,
        ["files"] = (o, v) => Number(v) is { } n ? o with { Files = n } : null,
        ["fileMegabytes"] = (o, v) => Number(v) is { } n ? o with { FileMegabytes = n } : null,
        ["dossierMegabytes"] = (o, v) => Number(v) is { } n ? o with { DossierMegabytes = n } : null,
        ["freeMegabytes"] = (o, v) => Number(v) is { } n ? o with { FreeMegabytes = n } : null,
        ["revocationDays"] = (o, v) => Number(v) is { } n ? o with { RevocationDays = n } : null,
        ["trustedProxies"] = (o, v) => o with { TrustedProxies = v },
        ["certificate"] = (o, v) => o with { Certificate = v },
        ["certificateKey"] = (o, v) => o with { CertificateKey = v },
        ["idleMinutes"] = (o, v) => Number(v) is { } n ? o with { IdleMinutes = n } : null,
        ["sessionHours"] = (o, v) => Number(v) is { } n ? o with { SessionHours = n } : null,
        ["signInsPerMinute"] = (o, v) => Number(v) is { } n ? o with { SignInsPerMinute = n } : null,
        ["stopSeconds"] = (o, v) => Number(v) is { } n ? o with { StopSeconds = n } : null,
        ["mailHost"] = (o, v) => o with { Mail = o.Mail with { Host = v } },
        ["mailPort"] = (o, v) => Number(v) is { } n ? o with { Mail = o.Mail with { Port = n } } : null,
        ["mailTls"] = (o, v) => o with { Mail = o.Mail with { Tls = v } },
        ["mailUser"] = (o, v) => o with { Mail = o.Mail with { User = v } },
        ["mailPassword"] = (o, v) => o with { Mail = o.Mail with { Password = v } },
        ["mailFrom"] = (o, v) => o with { Mail = o.Mail with { From = v } },
        ["publicUrl"] = (o, v) => o with { Mail = o.Mail with { PublicUrl = v } },
    };

    private static readonly HashSet<string> Paths = new(StringComparer.OrdinalIgnoreCase) { "data", "quarantine", "rules", "agencies", "calendar", "papers", "trust", "certificate", "certificateKey" };

    /// <summary>Every name, as the file spells it.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>The options with a setting applied; null where there is no such setting or its value is none.</summary>
    public static ServiceOptions? Apply(ServiceOptions options, string name, string value) =>
        value.Length > 0 && All.TryGetValue(name, out var setting) ? setting(options, value) : null;

    /// <summary>Whether a setting is a path: in the file it is relative to the file.</summary>
    public static bool IsPath(string name) => Paths.Contains(name);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
