using System.CommandLine;
using TaskTracking.Validation.Api.Commands.Reports;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;

namespace TaskTracking.Validation.Api.Commands;

/// <summary><c>dossier read FILE…</c>: prints what was understood of documents; folders are read file by file.</summary>
internal static class ReadCommand
{
    public static Command Create(CommandHost host)
    {
        var options = new CommonOptions();
        var files = CommonOptions.Paths("FILE", "Các tệp hoặc thư mục / files or folders");
        var command = options.AddTo(new Command("read", "In ra những gì đọc được từ văn bản / print what was understood") { files });
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed, options, parsed.GetValue(files)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, ParseResult parsed, CommonOptions options, string[] paths, CancellationToken cancellation)
    {
        if (!host.TrySettings(parsed, options, out var settings, out var code))
        {
            return code;
        }

        return await FileByFile.RunAsync(
            host,
            settings,
            paths,
            file => new ReadDocument.Request(file with { Password = settings.Password }),
            (ReadDocument.Result result) => (Answer(result, settings.Language), result.Reading.Error is null ? ExitCodes.Good : ExitCodes.NothingJudged),
            answers => new ReadAnswer(answers),
            ReadReport.Of,
            cancellation).ConfigureAwait(false);
    }

    private static ReadFile Answer(ReadDocument.Result result, string language) => result.Reading.Document is { } document
        ? document.ToAnswer(result.File)
        : new ReadFile
        {
            File = result.File,
            Format = ContractWords.Of(result.Reading.Format),
            TextFrom = "none",
            LegalBasis = "none",
            Error = new ErrorAnswer(result.Reading.Error!, ProblemText.ForFile(result.Reading.Error!, result.File, language)),
        };
}
