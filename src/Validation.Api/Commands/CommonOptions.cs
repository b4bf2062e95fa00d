using System.CommandLine;

namespace TaskTracking.Validation.Api.Commands;

/// <summary>The options that check, verify and read share: contract.md.</summary>
internal sealed class CommonOptions
{
    public Option<string> Format { get; } = Choice("--format", "text", "Dạng kết quả / output format: text, json (verify, read: jsonl)", "text", "json", "jsonl");

    public Option<string> Language { get; } = Choice("--lang", "vi", "Ngôn ngữ của lời giải thích / language of messages: vi, en", "vi", "en");

    public Option<string?> Rules { get; } = File("--rules", "Bộ quy tắc / rule book (rules.yaml)");

    public Option<string?> Agencies { get; } = File("--agencies", "Danh mục cơ quan / directory of agencies (agencies.yaml)");

    public Option<string?> Calendar { get; } = File("--calendar", "Lịch ngày nghỉ, ngày làm bù / calendar (calendar.yaml)");

    public Option<string?> Trust { get; } = File("--trust", "Thư mục chứng thư tin cậy, CRL, OCSP (PEM, DER) / trust folder");

    public Option<string?> Received { get; } = File("--received", "Thời điểm nhận hồ sơ, ISO 8601, mặc định giờ Việt Nam / time of receipt (default: now)");

    public Option<string?> At { get; } = File("--at", "Thời điểm kiểm tra chữ ký / validation time of signatures (default: --received, else now)");

    public Option<string?> Content { get; } = File("--content", "Tệp mà chữ ký tách rời ký lên / what a detached signature signs");

    public Option<string?> PasswordFile { get; } = File("--password-file", "Tệp chứa mật khẩu mở tài liệu / file holding a password");

    /// <summary>
    /// One path or several. What begins with a dash is a mistyped option, never a path: a file of such a name is given as "./-name".
    /// </summary>
    public static Argument<string[]> Paths(string name, string description)
    {
        var paths = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value.StartsWith('-')) is { } option)
            {
                result.AddError(option.Value);
            }
        });
        return paths;
    }

    /// <summary>A command with all of them.</summary>
    public Command AddTo(Command command)
    {
        foreach (var option in new Option[] { Format, Language, Rules, Agencies, Calendar, Trust, Received, At, Content, PasswordFile })
        {
            command.Options.Add(option);
        }

        return command;
    }

    private static Option<string> Choice(string name, string fallback, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => fallback };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Option<string?> File(string name, string description) => new(name) { Description = description };
}
