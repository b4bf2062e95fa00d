using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands.Admin;

/// <summary><c>dossier admin user …</c>: accounts where no browser is at hand, or nobody can sign in any more.</summary>
internal static class UserCommand
{
    public static Command Create(CommandHost host) => new("user", "Tài khoản / accounts")
    {
        CreateOne(host),
        Change(host, "disable", "Ngừng tài khoản / disable an account", (desk, id, token) => desk.DisableAsync(id, Actor.Operator, token)),
        Change(host, "enable", "Cho dùng lại / enable an account", (desk, id, token) => desk.EnableAsync(id, Actor.Operator, token)),
        Change(host, "reset", "Cấp mật khẩu dùng một lần / give a password for once", (desk, id, token) => desk.GivePasswordAsync(id, Actor.Operator, token)),
        Change(host, "reset-second-factor", "Bỏ xác thực hai bước / take the second factor away", (desk, id, token) => desk.ResetSecondFactorAsync(id, Actor.Operator, token)),
    };

    private static Option<string> NameOption() => new("--name") { Description = "Tên đăng nhập / sign-in name", Required = true };

    private static Command CreateOne(CommandHost host)
    {
        var (name, role) = (NameOption(), AdminCommand.RoleOption());
        var person = new Option<string>("--person") { Description = "Họ tên / the person's name", Required = true };
        var agency = new Option<string?>("--agency") { Description = "Mã cơ quan, chỉ với agencyUser / agency code, for agencyUser only" };
        var options = new AdminOptions();
        var command = options.AddTo(new Command("create", "Tạo tài khoản, in mật khẩu dùng một lần / make an account, its password for once is printed") { name, person, role, agency });
        command.SetAction((parsed, cancellation) => options.RunAsync(host, parsed, async work =>
        {
            _ = RoleWords.TryRead(parsed.GetValue(role), out var known);
            if (work.Check(known, parsed.GetValue(agency)) is { Problem: not null } wrong)
            {
                return wrong;
            }

            var asked = new NewAccount(parsed.GetValue(name)!, parsed.GetValue(person)!, known, parsed.GetValue(agency));
            return Said(work, await work.Parts.GetRequiredService<AccountDesk>().CreateAsync(asked, Actor.Operator, cancellation).ConfigureAwait(false));
        }));
        return command;
    }

    private static Command Change(CommandHost host, string verb, string description, Func<AccountDesk, string, CancellationToken, Task<Outcome<Invited>>> change)
    {
        var name = NameOption();
        var options = new AdminOptions();
        var command = options.AddTo(new Command(verb, description) { name });
        command.SetAction((parsed, cancellation) => options.RunAsync(host, parsed, async work =>
        {
            var desk = work.Parts.GetRequiredService<AccountDesk>();
            return await desk.NamedAsync(parsed.GetValue(name)!, cancellation).ConfigureAwait(false) is { } account
                ? Said(work, await change(desk, account.Id, cancellation).ConfigureAwait(false))
                : Outcome<string>.Refused(new Problem("account-not-found", parsed.GetValue(name)!));
        }));
        return command;
    }

    // The password alone on standard output where one was given: it can be piped, and nothing else needs to be told.
    private static Outcome<string> Said(AdminWork work, Outcome<Invited> done) => done.Value is { } changed
        ? Outcome<string>.Of((changed.Given.Length > 0 ? changed.Given : work.Say("Đã xong: ", "Done: ") + changed.Account.UserName) + "\n")
        : done.As<string>();
}
