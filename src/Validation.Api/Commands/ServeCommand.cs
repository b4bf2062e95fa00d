using System.CommandLine;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Commands;

/// <summary><c>dossier serve</c>: the web service, until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandHost host)
    {
        var urls = new Option<string?>("--urls") { Description = "Địa chỉ phục vụ / where to listen (default: http://127.0.0.1:5080)" };
        var data = new Option<string?>("--data") { Description = "Thư mục dữ liệu / data folder (default: ./data)" };
        var options = new CommonOptions();
        var command = new Command("serve", "Chạy dịch vụ web: trang và API / run the web service") { urls, data, options.Rules, options.Agencies, options.Calendar, options.Trust };
        command.SetAction((parsed, cancellation) => RunAsync(
            host,
            new ServiceOptions
            {
                Urls = parsed.GetValue(urls) ?? new ServiceOptions().Urls,
                Data = parsed.GetValue(data) ?? new ServiceOptions().Data,
                Rules = parsed.GetValue(options.Rules),
                Agencies = parsed.GetValue(options.Agencies),
                Calendar = parsed.GetValue(options.Calendar),
                Trust = parsed.GetValue(options.Trust),
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, ServiceOptions options, CancellationToken cancellation)
    {
        var policies = PolicyFiles.Load(new PolicyPaths(options.Rules, options.Agencies, options.Calendar, options.Trust));
        if (policies.Problem is { } unfit)
        {
            return host.Output.Refuse(unfit, "vi");
        }

        var opened = HistoryStore.Open(options.Data, host.Clock);
        if (opened.Value is not { } history)
        {
            return host.Output.Refuse(opened.Problem!, "vi");
        }

        using var closed = history;
        await using var app = ServiceHost.Build(options, policies.Value!, host.Clock, host.Limits, history);
        await app.RunAsync(cancellation).ConfigureAwait(false);
        return ExitCodes.Good;
    }
}
