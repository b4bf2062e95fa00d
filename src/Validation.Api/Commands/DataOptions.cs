using System.Collections;
using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using TaskTracking.Validation.Api.History.Backups;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands;

/// <summary>What backup and restore share: which data folder, found as serve finds it, and how the outcome is said.</summary>
internal sealed class DataOptions
{
    private readonly Option<string?> _data = new("--data") { Description = "Thư mục dữ liệu / data folder (default: as for serve)" };
    private readonly Option<string?> _config = new("--config") { Description = "Tệp cấu hình / configuration file (as for serve)" };
    private readonly Option<string> _language = new CommonOptions().Language;

    public Command AddTo(Command command)
    {
        Array.ForEach<Option>([_data, _config, _language], command.Options.Add);
        return command;
    }

    /// <summary>Runs the work on the data folder and says what came of it.</summary>
    /// <param name="what">Named where the disk refuses.</param>
    public async Task<int> RunAsync(CommandHost host, ParseResult parsed, string what, Func<string, Task<(Outcome<CopiedRows> Outcome, string Vietnamese, string English)>> work)
    {
        var language = parsed.GetValue(_language)!;
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (parsed.GetValue(_data) is { } folder)
        {
            settings["data"] = folder;
        }

        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string?)e.Value ?? string.Empty));
        var configured = ServiceConfiguration.Read(parsed.GetValue(_config), variables, settings);
        if (configured.Value is not { } options)
        {
            return host.Output.Refuse(configured.Problem!, language);
        }

        try
        {
            var (outcome, vietnamese, english) = await work(options.Data).ConfigureAwait(false);
            if (outcome.Value is not { } rows)
            {
                return host.Output.Refuse(outcome.Problem!, language);
            }

            host.Output.WriteLine(language == "en" ? $"{english}: {Of(rows, "decisions, the last", "files")}" : $"{vietnamese}: {Of(rows, "quyết định, mã cuối", "tệp")}");
            host.Output.Flush();
            return ExitCodes.Good;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            return host.Output.Refuse(new Problem("backup-failed", what), language);
        }
    }

    private static string Of(CopiedRows rows, string decisions, string files) => string.Create(
        CultureInfo.InvariantCulture, $"{rows.Decisions} {decisions} {rows.LastCode ?? "–"}; {rows.Files.Count} {files}, {rows.Bytes / 1048576.0:F1} MB");
}
