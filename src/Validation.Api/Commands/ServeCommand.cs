using System.Collections;
using System.CommandLine;
using Microsoft.AspNetCore.Connections;
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

        var policies = PolicyFiles.Load(new PolicyPaths(options.Rules, options.Agencies, options.Calendar, options.Trust));
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
            await app.RunAsync(cancellation).ConfigureAwait(false);
            return ExitCodes.Good;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return host.Output.Refuse(new Problem("address-in-use", options.Urls), language);
        }
        catch (QuarantineUnusableException)
        {
            return host.Output.Refuse(new Problem("option-invalid", "quarantine"), language);
        }
    }
}
