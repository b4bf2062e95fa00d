using System.Globalization;
using TaskTracking.Validation.Api.Commands.Reports;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>
/// Everything the pages themselves say, in the reader's language: one property a phrase, Vietnamese first. Words that the
/// text reports say too (roles, dimensions of a signature) are taken from there; what a rule says comes from the book.
/// </summary>
internal sealed partial class PageText(string language)
{
    private readonly Wording _reports = new(language);

    /// <summary>"vi" or "en".</summary>
    public string Language => language;

    public string OtherLanguage => language == "en" ? "vi" : "en";

    /// <summary>The other language by its own name.</summary>
    public string OtherLanguageName => language == "en" ? "Tiếng Việt" : "English";

    public string Product => Say("Thẩm định hồ sơ trình", "Submission dossier checks");

    public string SkipToContent => Say("Đến nội dung chính", "Skip to the content");

    public string Navigation => Say("Các trang", "Pages");

    public string NavFile => Say("Nộp hồ sơ", "File a dossier");

    public string NavDossiers => Say("Hồ sơ đã nộp", "Filed dossiers");

    public string NavSignatures => Say("Kiểm tra chữ ký số", "Check signatures");

    public string NavRules => Say("Bộ quy tắc", "Rule book");

    public string NavTrust => Say("Kho tin cậy", "Trust");

    public string ForPrograms => Say("Giao diện lập trình (OpenAPI)", "Interface for programs (OpenAPI)");

    public string ErrorPrefix => Say("Lỗi: ", "Error: ");

    public string ErrorHeading => Say("Có lỗi cần sửa", "There is a problem");

    /// <summary>The words of a refusal.</summary>
    public string Of(Problem problem) => ProblemText.For(problem, language);

    /// <summary>A word that the text reports say too.</summary>
    public string Report(string key) => _reports[key];

    public string Gap(string gap) => Capital(_reports.Gap(gap));

    public string Chosen(OptionsAnswer options) => Capital(_reports.Chosen(options));

    /// <summary>A view, capitalised: "Thống nhất".</summary>
    public string View(string view) => Capital(_reports["view-" + view]);

    /// <summary>How far asking an agency is, capitalised.</summary>
    public string Asked(string status) => Capital(_reports["asked-" + status]);

    public string Chain(SignatureAnswer signature) => _reports.Chain(signature);

    public string Role(string? role) => role is null ? Say("chưa rõ vai trò", "role unknown") : Capital(_reports["role-" + role]);

    /// <summary>"điểm a khoản 3".</summary>
    public string Clause(string clause) => _reports.Clause(clause);

    /// <summary>"Điểm a khoản 3", for headings.</summary>
    public string ClauseHeading(string clause) => Capital(_reports.Clause(clause));

    /// <summary>"26/11/2026" of "2026-11-26".</summary>
    public static string Day(string iso) => CheckReport.Day(iso);

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"20/11/2026 09:00" of an instant in ISO 8601.</summary>
    public static string Instant(string iso) => CheckReport.Instant(iso);

    public static string Instant(DateTimeOffset at) => at.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"20/11/2026 09:00:12".</summary>
    public static string Second(DateTimeOffset at) => at.ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A size as people write it: "412 KB", "3,4 MB" (English "3.4 MB").</summary>
    public string Size(long bytes) => bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 1023) / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB").Replace('.', language == "en" ? '.' : ',');

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Say(string vi, string en) => language == "en" ? en : vi;
}
