using System.CommandLine;
using TaskTracking.Validation.Api.Commands.Admin;
using TaskTracking.Validation.Api.Commands.Trust;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands;

/// <summary>The program's command line: contract.md, first table.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs; the result is the exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, CommandHost host, CancellationToken cancellation)
    {
        var root = new RootCommand("dossier: thẩm định hồ sơ trình UBND tỉnh / validates submission dossiers")
        {
            CheckCommand.Create(host),
            VerifyCommand.Create(host),
            ReadCommand.Create(host),
            ServeCommand.Create(host),
            BackupCommand.Create(host),
            RestoreCommand.Create(host),
            TrustCommand.Create(host),
            AdminCommand.Create(host),
        };
        var parsed = root.Parse(arguments.Length == 0 ? [ServeCommand.Name] : arguments);
        if (parsed.Errors.Count > 0)
        {
            var language = arguments.SkipWhile(a => a != "--lang").Skip(1).FirstOrDefault() == "en" ? "en" : "vi";
            var wrong = parsed.UnmatchedTokens is [var token, ..] ? token
                : arguments.FirstOrDefault(a => parsed.Errors.Any(e => e.Message == a)) ?? string.Join(' ', arguments.Take(3));
            return host.Output.Refuse(new Problem("option-invalid", wrong), language);
        }

        // The service stops by itself when it is told to, and takes the time that running judgements need; commands end at once.
        var invocation = new InvocationConfiguration();
        if (parsed.CommandResult.Command.Name == ServeCommand.Name)
        {
            invocation.ProcessTerminationTimeout = null;
        }

        return await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
    }
}
