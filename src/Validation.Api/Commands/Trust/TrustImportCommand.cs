using System.CommandLine;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Commands.Trust;

/// <summary><c>dossier trust import FILE…</c>: puts certificates, CRLs and OCSP responses into the trust folder.</summary>
internal static class TrustImportCommand
{
    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Paths("FILE", "Chứng thư, CRL, OCSP (PEM, DER, gói) hoặc thư mục / certificates, CRLs, OCSP responses, bundles, folders");
        var anchors = new Option<string[]>("--anchor") { Description = "Dấu vân tay SHA-256 đã đối chiếu của gốc tin cậy / compared SHA-256 fingerprint of an anchor", DefaultValueFactory = _ => [] };
        var dry = new Option<bool>("--dry-run") { Description = "Chỉ cho biết sẽ làm gì / only say what would happen" };
        var options = new TrustOptions();
        var command = options.AddTo(new Command("import", "Nhập vào kho tin cậy / import into the trust folder") { files, anchors, dry }, withFormat: true);
        command.SetAction((parsed, cancellation) => options.RunAsync(host, parsed, async settings =>
        {
            var confirmed = parsed.GetValue(anchors)!.Select(Fingerprint.Of).ToList();
            if (confirmed.Contains(null))
            {
                return Outcome<TrustDone>.Refused(new Problem("option-invalid", "--anchor"));
            }

            var read = Read(parsed.GetValue(files)!, host.Limits);
            if (read.Value is not { } taken)
            {
                return read.As<TrustDone>();
            }

            var import = new TrustImport(settings.Folder, taken, [.. confirmed.OfType<string>()], parsed.GetValue(dry), settings.Hand);
            var imported = await TrustImporting.RunAsync(import, cancellation).ConfigureAwait(false);
            return imported.Value is { } done ? Said(done, settings) : imported.As<TrustDone>();
        }));
        return command;
    }

    private static Outcome<TrustDone> Said(TrustImported done, TrustSettings settings)
    {
        var answer = done.ToAnswer(byPage: false, settings.Language);
        var text = settings.Json ? ContractJson.Pretty(answer) + "\n" : TrustReport.Of(answer, settings.Language);
        return Outcome<TrustDone>.Of(new TrustDone(text, done.HasRefused ? ExitCodes.Indeterminate : ExitCodes.Good));
    }

    private static Outcome<IReadOnlyList<(string Name, byte[] Bytes)>> Read(string[] paths, IntakeLimits limits)
    {
        var listed = DiskFiles.List(paths, limits);
        if (listed.Value is not { } files)
        {
            return listed.As<IReadOnlyList<(string, byte[])>>();
        }

        if (files.Count > TrustFolder.MostFiles)
        {
            return Outcome<IReadOnlyList<(string, byte[])>>.Refused(new Problem("too-many-files", files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), TrustFolder.MostFiles.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        var taken = new List<(string, byte[])>(files.Count);
        foreach (var file in files)
        {
            var read = file.Read();
            if (read.Value is not { } source)
            {
                return read.As<IReadOnlyList<(string, byte[])>>();
            }

            taken.Add((source.Path, source.Content.ToArray()));
        }

        return Outcome<IReadOnlyList<(string, byte[])>>.Of(taken);
    }
}
