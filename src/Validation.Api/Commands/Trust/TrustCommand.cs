using System.CommandLine;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Commands.Trust;

/// <summary><c>dossier trust …</c>: what is trusted, how it stands, and how it is changed.</summary>
internal static class TrustCommand
{
    public static Command Create(CommandHost host) => new("trust", "Gốc tin cậy, CRL, OCSP / anchors, CRLs, OCSP responses")
    {
        Show(host), TrustImportCommand.Create(host), Retire(host), Name(host),
    };

    private static Command Show(CommandHost host)
    {
        var options = new TrustOptions();
        var command = options.AddTo(new Command("show", "Xem kho tin cậy, cảnh báo và lịch sử / show what is trusted, alarms and history"), withFormat: true);
        command.SetAction((parsed, _) => options.RunAsync(host, parsed, settings =>
        {
            var loaded = TrustFolder.Load(settings.Folder);
            return Task.FromResult(loaded.Value is { } trust ? Shown(trust, settings, host.Clock.GetUtcNow()) : loaded.As<TrustDone>());
        }));
        return command;
    }

    private static Outcome<TrustDone> Shown(Signatures.Trust.TrustStore trust, TrustSettings settings, DateTimeOffset now)
    {
        try
        {
            var answer = trust.ToAnswer(TrustHistory.Read(settings.Folder), now, settings.RevocationAge, null, settings.Language);
            var text = settings.Json ? ContractJson.Pretty(answer) + "\n" : TrustReport.Of(answer, settings.Language);
            return Outcome<TrustDone>.Of(new TrustDone(text, answer.Alarm ? ExitCodes.Indeterminate : ExitCodes.Good));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Outcome<TrustDone>.Refused(new Problem("path-unreadable", settings.Folder));
        }
    }

    private static Command Retire(CommandHost host)
    {
        var fingerprint = new Argument<string>("FINGERPRINT") { Description = "Dấu vân tay SHA-256 / SHA-256 fingerprint" };
        var reason = new Option<string>("--reason") { Description = "Lý do / why", Required = true };
        var options = new TrustOptions();
        var command = options.AddTo(new Command("retire", "Loại một chứng thư, CRL hoặc OCSP khỏi kho tin cậy / take something out of use") { fingerprint, reason }, withFormat: false);
        command.SetAction((parsed, cancellation) => options.RunAsync(host, parsed, async settings =>
        {
            if (Fingerprint.Of(parsed.GetValue(fingerprint)!) is not { } sha256)
            {
                return Outcome<TrustDone>.Refused(new Problem("option-invalid", "FINGERPRINT"));
            }

            if (parsed.GetValue(reason)!.Trim() is not { Length: > 0 and <= 500 } why)
            {
                return Outcome<TrustDone>.Refused(new Problem("option-invalid", "--reason"));
            }

            var retired = await TrustRetiring.RunAsync(settings.Folder, sha256, why, settings.Hand, cancellation).ConfigureAwait(false);
            return retired.Value is { } events
                ? Outcome<TrustDone>.Of(new TrustDone(string.Concat(events.Select(e => TrustReport.Line(e, settings.Language))), ExitCodes.Good))
                : retired.As<TrustDone>();
        }));
        return command;
    }

    private static Command Name(CommandHost host)
    {
        var issuer = new Option<string>("--issuer") { Description = "Tổ chức cấp, như verify in ra / the issuer as verify prints it", Required = true };
        var serial = new Option<string>("--serial") { Description = "Số sê-ri hệ 16 / serial number, hexadecimal", Required = true };
        var kind = new Option<string>("--kind") { Description = "person, organization", Required = true };
        kind.AcceptOnlyFromAmong("person", "organization");
        var name = new Option<string?>("--name") { Description = "Họ tên hoặc tên cơ quan / who it is" };
        var note = new Option<string?>("--note") { Description = "Ghi chú / a note" };
        var options = new TrustOptions();
        var command = options.AddTo(new Command("name", "Ghi một lần chứng thư là của cá nhân hay tổ chức / say once who holds a certificate") { issuer, serial, kind, name, note }, withFormat: false);
        command.SetAction((parsed, cancellation) => options.RunAsync(host, parsed, async settings =>
        {
            var values = new[] { parsed.GetValue(issuer), parsed.GetValue(name), parsed.GetValue(note) };
            if (CertificateRegistryReader.SerialOf(parsed.GetValue(serial)!) is not { } number || values.Any(v => v is not null && (v.Trim().Length is 0 or > 1000 || v.Any(char.IsControl))))
            {
                return Outcome<TrustDone>.Refused(new Problem("option-invalid", "--issuer --serial --name --note"));
            }

            var named = new RegisteredCertificate(
                values[0]!.Trim(), number, parsed.GetValue(kind) == "person" ? SignerIdentityKind.Person : SignerIdentityKind.Organization, values[1]?.Trim(), values[2]?.Trim());
            var done = await CertificateNaming.RunAsync(settings.Folder, named, settings.Hand, cancellation).ConfigureAwait(false);
            return done.Value is { } entry ? Outcome<TrustDone>.Of(new TrustDone(TrustReport.Line(entry, settings.Language), ExitCodes.Good)) : done.As<TrustDone>();
        }));
        return command;
    }
}
