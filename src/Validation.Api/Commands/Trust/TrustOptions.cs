using System.Collections;
using System.CommandLine;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Commands.Trust;

/// <summary>What the trust commands share: which folder, found as serve finds it, and how the outcome is said.</summary>
internal sealed class TrustOptions
{
    private readonly Option<string?> _trust = new("--trust") { Description = "Thư mục tin cậy / trust folder (default: as for serve)" };
    private readonly Option<string?> _config = new("--config") { Description = "Tệp cấu hình / configuration file (as for serve)" };
    private readonly Option<string> _language = new CommonOptions().Language;

    public Option<string> Format { get; } = TextOrJson();

    /// <param name="withFormat">The command can answer in JSON.</param>
    public Command AddTo(Command command, bool withFormat)
    {
        Array.ForEach<Option>([_trust, _config, _language, .. withFormat ? [Format] : Array.Empty<Option>()], command.Options.Add);
        return command;
    }

    /// <summary>Runs the work on the trust folder; what is refused is said as everywhere.</summary>
    public async Task<int> RunAsync(CommandHost host, ParseResult parsed, Func<TrustSettings, Task<Outcome<TrustDone>>> work)
    {
        var language = parsed.GetValue(_language)!;
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (parsed.GetValue(_trust) is { } named)
        {
            settings["trust"] = named;
        }

        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string?)e.Value ?? string.Empty));
        var configured = ServiceConfiguration.Read(parsed.GetValue(_config), variables, settings);
        if (configured.Value is not { Trust: { } folder } options)
        {
            return host.Output.Refuse(configured.Problem ?? new Problem("trust-not-configured"), language);
        }

        var hand = new TrustHand(Environment.UserName, "command", host.Clock);
        var done = await work(new TrustSettings(folder, options.RevocationAge, language, parsed.GetValue(Format) == "json", hand)).ConfigureAwait(false);
        if (done.Value is not { } good)
        {
            return host.Output.Refuse(done.Problem!, language);
        }

        host.Output.Write(good.Text);
        host.Output.Flush();
        return good.Code;
    }

    private static Option<string> TextOrJson()
    {
        var format = new Option<string>("--format") { Description = "Dạng kết quả / output format: text, json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }
}

/// <summary>What a trust command works with.</summary>
/// <param name="RevocationAge">How long evidence counts as current that promises no next one: the service's setting.</param>
internal sealed record TrustSettings(string Folder, TimeSpan RevocationAge, string Language, bool Json, TrustHand Hand);

/// <summary>What a trust command says, and its exit code.</summary>
internal sealed record TrustDone(string Text, int Code);
