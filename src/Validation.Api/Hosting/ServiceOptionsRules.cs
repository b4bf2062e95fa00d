using System.Net;
using FluentValidation;
using TaskTracking.Validation.Api.Mailing;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>What the service's options may be. A wrong one is refused with its name before anything listens.</summary>
internal sealed class ServiceOptionsRules : AbstractValidator<ServiceOptions>
{
    public ServiceOptionsRules()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        ClassLevelCascadeMode = CascadeMode.Stop;
        RuleFor(o => o.Urls).Must(u => Addresses(u) is { Length: > 0 } all && all.All(IsWeb)).Named("urls");
        RuleFor(o => o.TrustedProxies).Must(p => p is null || p.Split(';').All(a => IPAddress.TryParse(a, out _))).Named("trustedProxies");
        RuleFor(o => o.Certificate).NotNull().When(o => Addresses(o.Urls)!.Any(IsHttps) || o.CertificateKey is not null).Named("certificate");
        RuleFor(o => o.CertificateKey).NotNull().When(o => o.Certificate is not null).Named("certificateKey");
        RuleFor(o => o.Urls).Must(u => Addresses(u)!.All(a => IsHttps(a) || IsLoopback(a.Host))).When(o => o.TrustedProxies is null).WithErrorCode("address-not-loopback").WithState(o => new[] { o.Urls });
        RuleFor(o => o.Hosts).Must(h => h.Split(';').All(x => x.Length > 0 && x.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' or '[' or ']'))).Named("hosts");
        RuleFor(o => o.QuarantineFolder).Must((o, q) => !IsUnder(q, o.Data)).Named("quarantine");
        RuleFor(o => o.Judging).InclusiveBetween(1, 64).Named("judging");
        RuleFor(o => o.Waiting).InclusiveBetween(0, 1000).Named("waiting");
        RuleFor(o => o.UploadsPerMinute).InclusiveBetween(1, 100_000).Named("uploadsPerMinute");
        RuleFor(o => o.UploadsAtOnce).InclusiveBetween(1, 1000).Named("uploadsAtOnce");
        RuleFor(o => o.UploadBytesPerSecond).InclusiveBetween(1, 10_000_000).Named("uploadBytesPerSecond");
        RuleFor(o => o.Files).InclusiveBetween(1, 200).Named("files");
        RuleFor(o => o.FileMegabytes).InclusiveBetween(1, 1000).Named("fileMegabytes");
        RuleFor(o => o.DossierMegabytes).Must((o, all) => all >= o.FileMegabytes && all <= 4000).Named("dossierMegabytes");
        RuleFor(o => o.FreeMegabytes).InclusiveBetween(0, 1_000_000).Named("freeMegabytes");
        RuleFor(o => o.RevocationDays).InclusiveBetween(1, 3650).Named("revocationDays");
        RuleFor(o => o.IdleMinutes).InclusiveBetween(1, 24 * 60).Named("idleMinutes");
        RuleFor(o => o.SessionHours).InclusiveBetween(1, 168).Named("sessionHours");
        RuleFor(o => o.SignInsPerMinute).InclusiveBetween(1, 100_000).Named("signInsPerMinute");
        RuleFor(o => o.StopSeconds).InclusiveBetween(1, 600).Named("stopSeconds");
        Mails();
    }

    // All of it or nothing: half a mail server would be found out by whoever misses a mail. A password goes over TLS, or not beyond this machine.
    private void Mails()
    {
        RuleFor(o => o.Mail.Host).NotNull().When(o => o.Mail != new MailOptions() && o.Mail != new MailOptions { PublicUrl = o.Mail.PublicUrl }).Named("mailHost");
        RuleFor(o => o.Mail.Host).Must(h => h is null || Uri.CheckHostName(h) != UriHostNameType.Unknown).Named("mailHost");
        RuleFor(o => o.Mail.Port).InclusiveBetween(1, 65535).Named("mailPort");
        RuleFor(o => o.Mail.Tls).Must((o, tls) => tls is "starttls" or "tls" || (tls == "none" && (o.Mail.User is null || IsLoopback(o.Mail.Host!)))).When(o => o.Mail.Host is not null).Named("mailTls");
        RuleFor(o => o.Mail.Password).Must((o, password) => (password is null) == (o.Mail.User is null)).Named("mailPassword");
        RuleFor(o => o.Mail.From).Must(MailAddress.IsSound).When(o => o.Mail.Host is not null).Named("mailFrom");
        RuleFor(o => o.Mail.PublicUrl).Must(u => Uri.TryCreate(u, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0)
            .When(o => o.Mail.Host is not null || o.Mail.PublicUrl is not null).Named("publicUrl");
    }

    private static BindingAddress[]? Addresses(string urls)
    {
        try
        {
            return [.. urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(BindingAddress.Parse)];
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsHttps(BindingAddress address) => address.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    private static bool IsWeb(BindingAddress address) =>
        (IsHttps(address) || address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase)) && address.PathBase.Length == 0 && !address.IsUnixPipe;

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsUnder(string path, string folder)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path));
        return relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }
}

/// <summary>Names the setting that failed.</summary>
internal static class SettingFailure
{
    public static IRuleBuilderOptions<T, TProperty> Named<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string setting) =>
        rule.WithErrorCode("option-invalid").WithState(_ => new[] { setting });
}
