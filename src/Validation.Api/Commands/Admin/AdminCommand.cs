using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Keys;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands.Admin;

/// <summary><c>dossier admin …</c>: API keys and accounts from the machine that holds the data.</summary>
internal static class AdminCommand
{
    public static Command Create(CommandHost host) => new("admin", "Tài khoản và khóa API / accounts and API keys") { Key(host), UserCommand.Create(host) };

    /// <summary>A role by its word.</summary>
    public static Option<string> RoleOption()
    {
        var role = new Option<string>("--role") { Description = string.Join(", ", RoleWords.All), Required = true };
        role.AcceptOnlyFromAmong([.. RoleWords.All]);
        return role;
    }

    private static Command Key(CommandHost host)
    {
        var role = RoleOption();
        var agency = new Option<string?>("--agency") { Description = "Mã cơ quan, chỉ với agencyUser / agency code, for agencyUser only" };
        var days = new Option<int>("--days") { Description = "Thời hạn, ngày / lifetime in days", DefaultValueFactory = _ => NewApiKey.UsualDays };
        var name = new Option<string>("--name") { Description = "Dùng cho / what it is for", DefaultValueFactory = _ => "dossier admin key" };
        var options = new AdminOptions();
        var command = options.AddTo(new Command("key", "Tạo khóa API, in ra một lần / make an API key, printed once") { role, agency, days, name });
        command.SetAction((parsed, cancellation) => options.RunAsync(host, parsed, async work =>
        {
            _ = RoleWords.TryRead(parsed.GetValue(role), out var known);
            if (work.Check(known, parsed.GetValue(agency)) is { Problem: not null } wrong)
            {
                return wrong;
            }

            return NewApiKey.Of(parsed.GetValue(name), known, parsed.GetValue(agency), parsed.GetValue(days)) is { Value: { } asked }
                ? Outcome<string>.Of(await work.Parts.GetRequiredService<ApiKeyBook>().CreateAsync(asked, Actor.Operator, cancellation).ConfigureAwait(false) + "\n")
                : Outcome<string>.Refused(new Problem("key-invalid"));
        }));
        return command;
    }
}
