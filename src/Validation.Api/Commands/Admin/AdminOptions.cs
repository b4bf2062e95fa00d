using System.Collections;
using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands.Admin;

/// <summary>What the commands on accounts share: which data folder, found as serve finds it, whether or not the service runs, and how the outcome is said.</summary>
internal sealed class AdminOptions
{
    private readonly Option<string?> _data = new("--data") { Description = "Thư mục dữ liệu / data folder (default: as for serve)" };
    private readonly Option<string?> _config = new("--config") { Description = "Tệp cấu hình / configuration file (as for serve)" };
    private readonly Option<string?> _agencies = new CommonOptions().Agencies;
    private readonly Option<string> _language = new CommonOptions().Language;

    public Command AddTo(Command command)
    {
        Array.ForEach<Option>([_data, _config, _agencies, _language], command.Options.Add);
        return command;
    }

    /// <summary>Runs the work on the accounts of the data folder; says what came of it.</summary>
    public async Task<int> RunAsync(CommandHost host, ParseResult parsed, Func<AdminWork, Task<Outcome<string>>> work)
    {
        var language = parsed.GetValue(_language)!;
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in new[] { _data, _agencies })
        {
            if (parsed.GetValue(option) is { } value)
            {
                settings[option.Name[2..]] = value;
            }
        }

        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string?)e.Value ?? string.Empty));
        var configured = ServiceConfiguration.Read(parsed.GetValue(_config), variables, settings);
        if (configured.Value is not { } options)
        {
            return host.Output.Refuse(configured.Problem!, language);
        }

        var done = await OnAccountsAsync(host, options, language, work).ConfigureAwait(false);
        if (done.Value is not { } text)
        {
            return host.Output.Refuse(done.Problem!, language);
        }

        host.Output.Write(text);
        host.Output.Flush();
        return ExitCodes.Good;
    }

    private static async Task<Outcome<string>> OnAccountsAsync(CommandHost host, ServiceOptions options, string language, Func<AdminWork, Task<Outcome<string>>> work)
    {
        // A service that runs has prepared the folder and holds it; SQLite lets both write in turn.
        HistoryStore? opened = null;
        try
        {
            if (!DataFolder.IsHeld(options.Data))
            {
                var history = HistoryStore.Open(options.Data, host.Clock);
                opened = history.Value;
                if (history.Problem is { } refused)
                {
                    return Outcome<string>.Refused(refused);
                }
            }

            var provider = new ServiceCollection().AddSingleton(host.Clock).AddAccounts(options.Data, new SessionLimits(TimeSpan.FromMinutes(options.IdleMinutes), TimeSpan.FromHours(options.SessionHours))).BuildServiceProvider();
            await using (provider.ConfigureAwait(false))
            {
                if (provider.GetRequiredService<AccountsDatabase>().Prepare() is { } newer)
                {
                    return Outcome<string>.Refused(newer with { Arguments = [options.Data] });
                }

                var scope = provider.CreateAsyncScope();
                await using (scope.ConfigureAwait(false))
                {
                    return await work(new AdminWork(scope.ServiceProvider, language, code => IsAgency(code, options, host.Clock))).ConfigureAwait(false);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException or DbUpdateException)
        {
            return Outcome<string>.Refused(new Problem("data-unusable", options.Data));
        }
        finally
        {
            opened?.Dispose();
        }
    }

    private static bool IsAgency(string code, ServiceOptions options, TimeProvider clock) =>
        PolicyFiles.Load(new PolicyPaths(options.Rules, options.Agencies, options.Calendar, null)).Value is { } policies
        && policies.Directory.Agencies.Any(a => a.Code == code && a.ExistsOn(VietnamTime.DayOf(clock.GetUtcNow())));
}

/// <summary>What a command on accounts works with.</summary>
/// <param name="IsAgency">Whether an agency of that code exists today.</param>
internal sealed record AdminWork(IServiceProvider Parts, string Language, Func<string, bool> IsAgency)
{
    public string Say(string vietnamese, string english) => Language == "en" ? english : vietnamese;

    /// <summary>A role with its agency; refused where they do not go together.</summary>
    public Outcome<string> Check(Role role, string? agency) =>
        (role == Role.AgencyUser) == (agency is not null) && (agency is null || IsAgency(agency))
            ? Outcome<string>.Of(string.Empty)
            : Outcome<string>.Refused(new Problem("agency-unknown", agency ?? "–"));
}
