using System.CommandLine;
using MediatR;
using TaskTracking.Validation.Api.Commands.Reports;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Validation.Api.Commands;

/// <summary><c>dossier check PATH…</c>: judges one dossier.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandHost host)
    {
        var options = new CommonOptions();
        var paths = CommonOptions.Paths("PATH", "Thư mục hồ sơ, tệp .zip hoặc các tệp / a folder, a .zip or files");
        var command = options.AddTo(new Command("check", "Thẩm định một hồ sơ trình / judge one dossier") { paths });
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed, options, parsed.GetValue(paths)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, ParseResult parsed, CommonOptions options, string[] paths, CancellationToken cancellation)
    {
        if (!host.TrySettings(parsed, options, out var settings, out var code))
        {
            return code;
        }

        var policies = PolicyFiles.Load(settings.Paths);
        if (policies.Problem is { } unfit)
        {
            return host.Output.Refuse(unfit, settings.Language);
        }

        var input = new DiskIntake(host.Limits).Collect(paths);
        if (input.Problem is { } refused)
        {
            return host.Output.Refuse(refused, settings.Language);
        }

        host.Output.Progress(settings.Language == "en" ? "Reading and judging …" : "Đang đọc và thẩm định …");
        var request = new CheckDossier.Request(new JudgingOrder(input.Value!, policies.Value!, settings.Received, settings.At) { Password = settings.Password });
        var outcome = await host.Mediator.Send(request, cancellation).ConfigureAwait(false);
        if (outcome.Problem is { } problem)
        {
            return host.Output.Refuse(problem, settings.Language);
        }

        var answer = outcome.Value!.ToAnswer(settings.Language);
        host.Output.Write(settings.Format == "text" ? CheckReport.Of(answer, settings.Language) : ContractJson.Pretty(answer) + "\n");
        host.Output.Flush();
        return ExitCodes.Of(outcome.Value!.Verdict.Decision);
    }
}
