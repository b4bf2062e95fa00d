using System.CommandLine;
using System.Text;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands;

/// <summary>A command's options, read and checked.</summary>
internal sealed record Settings
{
    private const int LongestPassword = 1024;

    public required string Format { get; init; }

    public required string Language { get; init; }

    public required PolicyPaths Paths { get; init; }

    /// <summary>Receipt: as given, else now, on a Vietnamese clock.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>Validation time: --at, else --received where given, else now.</summary>
    public required DateTimeOffset At { get; init; }

    public string? ContentPath { get; init; }

    public string? Password { get; init; }

    /// <summary>Reads the options; a wrong one is a problem.</summary>
    public static Outcome<Settings> Read(ParseResult parsed, CommonOptions options, TimeProvider clock)
    {
        var now = VietnameseNow(clock);
        var received = now;
        if (parsed.GetValue(options.Received) is { } receivedText && !IsoTime.TryParse(receivedText, out received))
        {
            return Invalid("--received");
        }

        var at = received;
        if (parsed.GetValue(options.At) is { } atText && !IsoTime.TryParse(atText, out at))
        {
            return Invalid("--at");
        }

        string? password = null;
        if (parsed.GetValue(options.PasswordFile) is { } passwordPath && !TryPassword(passwordPath, out password))
        {
            return Invalid("--password-file");
        }

        var content = parsed.GetValue(options.Content);
        if (content is not null && !File.Exists(content))
        {
            return Invalid("--content");
        }

        return Outcome<Settings>.Of(new Settings
        {
            Format = parsed.GetValue(options.Format)!,
            Language = parsed.GetValue(options.Language)!,
            Paths = new PolicyPaths(
                parsed.GetValue(options.Rules), parsed.GetValue(options.Agencies), parsed.GetValue(options.Calendar), parsed.GetValue(options.Trust)),
            Received = received,
            At = at,
            ContentPath = content,
            Password = password,
        });
    }

    private static DateTimeOffset VietnameseNow(TimeProvider clock) => VietnamTime.Of(clock.GetUtcNow());

    private static bool TryPassword(string path, out string? password)
    {
        password = null;
        if (!File.Exists(path) || new FileInfo(path).Length > LongestPassword)
        {
            return false;
        }

        password = File.ReadAllText(path, Encoding.UTF8).TrimEnd('\r', '\n');
        return true;
    }

    private static Outcome<Settings> Invalid(string option) => Outcome<Settings>.Refused(new Problem("option-invalid", option));
}
