using MediatR;
using TaskTracking.Documents;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands;

/// <summary>
/// Sends files through the pipeline one by one and writes the answers in the wanted format: one line as each comes
/// (jsonl), or all together. One file is in memory at a time.
/// </summary>
internal static class FileByFile
{
    public static async Task<int> RunAsync<TRequest, TResult, TAnswer, TAll>(
        CommandHost host,
        Settings settings,
        IReadOnlyList<string> paths,
        Func<SourceFile, TRequest> request,
        Func<TResult, (TAnswer Answer, int Code)> answer,
        Func<IReadOnlyList<TAnswer>, TAll> together,
        Func<TAnswer, string, string> report,
        CancellationToken cancellation)
        where TRequest : IRequest<Outcome<TResult>>
        where TResult : class
    {
        var listed = DiskFiles.List(paths, host.Limits);
        if (listed.Problem is { } refused)
        {
            return host.Output.Refuse(refused, settings.Language);
        }

        var codes = new HashSet<int>();
        var answers = new List<TAnswer>();
        foreach (var found in listed.Value!)
        {
            host.Output.Progress(found.Name);
            var file = found.Read();
            if (file.Problem is { } unreadable)
            {
                return host.Output.Refuse(unreadable, settings.Language);
            }

            var outcome = await host.Mediator.Send(request(file.Value!), cancellation).ConfigureAwait(false);
            if (outcome.Problem is { } problem)
            {
                return host.Output.Refuse(problem, settings.Language);
            }

            var (one, code) = answer(outcome.Value!);
            codes.Add(code);
            Emit(host.Output, settings, one, report);
            if (settings.Format == "json")
            {
                answers.Add(one);
            }
        }

        if (settings.Format == "json")
        {
            host.Output.WriteLine(ContractJson.Pretty(together(answers)));
        }

        host.Output.Flush();
        return ExitCodes.WorstOf(codes);
    }

    private static void Emit<TAnswer>(Output output, Settings settings, TAnswer answer, Func<TAnswer, string, string> report)
    {
        if (settings.Format == "jsonl")
        {
            output.WriteLine(ContractJson.Line(answer));
            output.Flush();
        }
        else if (settings.Format == "text")
        {
            output.Write(report(answer, settings.Language));
        }
    }
}
