using System.CommandLine;
using TaskTracking.Documents;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Bundling;
using TaskTracking.Validation.Api.Commands.Reports;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands;

/// <summary><c>dossier verify FILE…</c>: validates the digital signatures of single files.</summary>
internal static class VerifyCommand
{
    public static Command Create(CommandHost host)
    {
        var options = new CommonOptions();
        var files = CommonOptions.Paths("FILE", "Các tệp cần kiểm tra chữ ký / files");
        var evidence = new Option<string?>("--evidence") { Description = "Ghi chứng thư, CRL, OCSP đã dùng vào tệp ZIP mới / write the evidence used into a new ZIP" };
        var command = options.AddTo(new Command("verify", "Kiểm tra chữ ký số của từng tệp / validate digital signatures") { files, evidence });
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed, options, parsed.GetValue(files)!, parsed.GetValue(evidence), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, ParseResult parsed, CommonOptions options, string[] paths, string? evidence, CancellationToken cancellation)
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
        return evidence is null
            ? await VerifyAsync(host, settings, paths, inspection, null, cancellation).ConfigureAwait(false)
            : await WithEvidenceAsync(host, settings, paths, inspection, evidence, cancellation).ConfigureAwait(false);
    }

    private static Task<int> VerifyAsync(CommandHost host, Settings settings, string[] paths, InspectionOptions inspection, VerifiedEvidence? kept, CancellationToken cancellation) => FileByFile.RunAsync(
        host,
        settings,
        paths,
        file => new VerifySignatures.Request(file, inspection),
        (VerifySignatures.Result result) =>
        {
            kept?.Add(result.File, result.Sha256, result.Report);
            return (result.ToAnswer(settings.Language), ExitCodes.Of(result.Report));
        },
        answers => new VerifyAnswer(answers),
        (file, language) => VerifyReport.Of(file, language, settings.At),
        cancellation);

    private static async Task<int> WithEvidenceAsync(CommandHost host, Settings settings, string[] paths, InspectionOptions inspection, string evidence, CancellationToken cancellation)
    {
        if (File.Exists(evidence) || Directory.Exists(evidence))
        {
            return host.Output.Refuse(new Problem("path-exists", evidence), settings.Language);
        }

        try
        {
            using var kept = new VerifiedEvidence(evidence);
            var code = await VerifyAsync(host, settings, paths, inspection, kept, cancellation).ConfigureAwait(false);
            kept.Finish(inspection.ValidationTime, inspection.Trust);
            return code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return host.Output.Refuse(new Problem("evidence-failed", evidence), settings.Language);
        }
    }

    private static IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> Detached(string? path) =>
        path is null ? [] : [(Path.GetFileName(path), File.ReadAllBytes(path))];
}
