using System.CommandLine;
using TaskTracking.Documents;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Commands.Reports;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Commands;

/// <summary><c>dossier verify FILE…</c>: validates the digital signatures of single files.</summary>
internal static class VerifyCommand
{
    public static Command Create(CommandHost host)
    {
        var options = new CommonOptions();
        var files = CommonOptions.Paths("FILE", "Các tệp cần kiểm tra chữ ký / files");
        var command = options.AddTo(new Command("verify", "Kiểm tra chữ ký số của từng tệp / validate digital signatures") { files });
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed, options, parsed.GetValue(files)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, ParseResult parsed, CommonOptions options, string[] paths, CancellationToken cancellation)
    {
        if (!host.TrySettings(parsed, options, out var settings, out var code))
        {
            return code;
        }

        var loaded = PolicyFiles.LoadForSignatures(settings.Paths, settings.At);
        if (loaded.Problem is { } unfit)
        {
            return host.Output.Refuse(unfit, settings.Language);
        }

        var inspection = loaded.Value! with { Password = settings.Password, DetachedContent = Detached(settings.ContentPath) };
        return await FileByFile.RunAsync(
            host,
            settings,
            paths,
            file => new VerifySignatures.Request(file, inspection),
            (VerifySignatures.Result result) => (result.ToAnswer(settings.Language), ExitCodes.Of(result.Report)),
            answers => new VerifyAnswer(answers),
            (file, language) => VerifyReport.Of(file, language, settings.At),
            cancellation).ConfigureAwait(false);
    }

    private static IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> Detached(string? path) =>
        path is null ? [] : [(Path.GetFileName(path), File.ReadAllBytes(path))];
}
