using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.HttpOverrides;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>How requests reach the service: on this machine by plain HTTP, from others by https only, its own or that of a proxy that is named.</summary>
internal static class Transport
{
    /// <exception cref="System.Security.Cryptography.CryptographicException">The certificate cannot be used.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static void Add(WebApplicationBuilder builder, ServiceOptions options)
    {
        if (options is not { Certificate: { } certificate, CertificateKey: { } key })
        {
            return;
        }

        // Through PKCS #12 and back: a key straight from PEM is not taken by every TLS library.
        using var pem = X509Certificate2.CreateFromPemFile(certificate, key);
        var usable = X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null);
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(certificate);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
        {
            https.ServerCertificate = usable;
            https.ServerCertificateChain = chain;
        }));
    }

    /// <summary>Believes what a named proxy says of its client, and nobody else. Goes first.</summary>
    public static void Use(IApplicationBuilder app, ServiceOptions options)
    {
        if (options.TrustedProxies is not { } proxies)
        {
            return;
        }

        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
        foreach (var proxy in proxies.Split(';'))
        {
            forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        app.UseForwardedHeaders(forwarded);
    }

    /// <summary>Refuses what comes from another machine without https: passwords and documents would travel readable.</summary>
    public static void Guard(IApplicationBuilder app, ServiceOptions options)
    {
        if (options.TrustedProxies is null)
        {
            return;
        }

        app.Use((http, next) => http.Request.IsHttps || (http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from))
            ? next(http)
            : ApiAnswers.Refused(http, new Problem("https-required")).ExecuteAsync(http));
    }
}
