using System.Collections;
using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands;

/// <summary><c>dossier serve</c>: the web service, until it is told to stop.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Create(CommandHost host)
    {
        var config = new Option<string?>("--config") { Description = "Tệp cấu hình / configuration file (default: dossier.config.json beside the data folder, if it is there)" };
        var urls = new Option<string?>("--urls") { Description = "Địa chỉ phục vụ / where to listen (default: http://127.0.0.1:5080)" };
        var data = new Option<string?>("--data") { Description = "Thư mục dữ liệu / data folder (default: ./data)" };
        var shared = new CommonOptions();
        Option<string?>[] settings = [urls, data, shared.Rules, shared.Agencies, shared.Calendar, shared.Trust];
        var command = new Command(Name, "Chạy dịch vụ web: trang và API / run the web service") { config };
        Array.ForEach(settings, command.Options.Add);
        command.Options.Add(shared.Language);
        command.SetAction((parsed, cancellation) => RunAsync(
            host,
            parsed.GetValue(shared.Language)!,
            ServiceConfiguration.Read(
                parsed.GetValue(config),
                Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string?)e.Value ?? string.Empty)),
                settings.Where(o => parsed.GetValue(o) is not null).ToDictionary(o => o.Name[2..], o => parsed.GetValue(o)!, StringComparer.Ordinal)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string language, Outcome<ServiceOptions> configured, CancellationToken cancellation)
    {
        if (configured.Value is not { } options)
        {
            return host.Output.Refuse(configured.Problem!, language);
        }

        var policies = PolicyFiles.Load(new PolicyPaths(options.Rules, options.Agencies, options.Calendar, options.Trust) { Papers = options.Papers });
        if (policies.Problem is { } unfit)
        {
            return host.Output.Refuse(unfit, language);
        }

        using var loggers = LoggerFactory.Create(ServiceLogging.Add);
        var opened = HistoryStore.Open(options.Data, host.Clock, loggers.CreateLogger<HistoryStore>());
        if (opened.Value is not { } history)
        {
            return host.Output.Refuse(opened.Problem!, language);
        }

        try
        {
            using var closed = history;
            await using var app = ServiceHost.Build(options, policies.Value!, host.Clock, options.Limits, history);
            await app.StartAsync(cancellation).ConfigureAwait(false);

            // Once it listens, and not before: a start that fails gives no password away.
            await WelcomeAsync(host, app.Services, language, cancellation).ConfigureAwait(false);
            await app.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
            return ExitCodes.Good;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return host.Output.Refuse(new Problem("address-in-use", options.Urls), language);
        }
        catch (InvalidOperationException newer) when (newer.Message == "data-newer")
        {
            return host.Output.Refuse(new Problem("data-newer", options.Data), language);
        }
        catch (Exception unusable) when (options.Certificate is not null && unusable is System.Security.Cryptography.CryptographicException or FileNotFoundException or UnauthorizedAccessException)
        {
            return host.Output.Refuse(new Problem("certificate-unusable", options.Certificate!), language);
        }
        catch (QuarantineUnusableException)
        {
            return host.Output.Refuse(new Problem("option-invalid", "quarantine"), language);
        }
    }

    // To standard output, where the operator looks; the log is on standard error and may be shipped anywhere.
    private static async Task WelcomeAsync(CommandHost host, IServiceProvider parts, string language, CancellationToken cancellation)
    {
        var scope = parts.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            if (await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().EnsureAsync(cancellation).ConfigureAwait(false) is { } password)
            {
                host.Output.WriteLine(language == "en"
                    ? $"First start. Sign in as “{FirstAdministrator.Name}” with this password, which is shown once and must be changed at once:"
                    : $"Lần chạy đầu. Đăng nhập bằng tên “{FirstAdministrator.Name}” với mật khẩu dưới đây; chỉ hiện một lần và phải đổi ngay:");
                host.Output.WriteLine(password);
                host.Output.Flush();
            }
        }
    }
}
