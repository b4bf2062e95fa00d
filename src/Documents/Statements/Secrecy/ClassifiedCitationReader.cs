using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Secrecy;

/// <summary>
/// Citations of documents that bear a secrecy mark: "Công văn Mật số …", "Kế hoạch số … (Tối mật)". The words "bí mật", "bảo
/// mật", "mật độ" and a law's title name none.
/// </summary>
internal static partial class ClassifiedCitationReader
{
    public static IReadOnlyList<Place> Read(StatementText text) =>
    [
        .. from sentence in text.Sentences
           let match = Citation().Match(sentence.Unquoted)
           where match.Success && !Levels().IsMatch(sentence.Unquoted) && !SpeaksOfMarking(sentence.Unquoted, match)
           select sentence.PlaceOf(match),
    ];

    // "nhiều nơi soạn văn bản có đóng dấu độ mật trên máy nối mạng": documents of that sort in general, no particular one.
    private static bool SpeaksOfMarking(string sentence, Match match) =>
        !match.Value.Any(char.IsDigit) && !Particular().IsMatch(sentence[(match.Index + match.Length)..])
        && (General().IsMatch(sentence[..match.Index]) || Unnamed().IsMatch(match.Value));

    [GeneratedRegex(@"^[\s,()]*(?:số|ngày|của|do|về)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Particular();

    [GeneratedRegex(@"(?<!\p{L})(?:các|những|mọi|nhiều|loại|soạn(?:\s+thảo)?|lưu|sao\s+chụp|quản\s+lý|việc|khi|nếu|không\s+(?:được\s+)?(?:có|gửi|nhận))\s+(?:\p{L}+\s+){0,3}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex General();

    [GeneratedRegex(@"^(?:văn\s+bản|tài\s+liệu)\s+(?:có|được|phải|đã)\s", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Unnamed();

    private const string Kind = @"(?:công\s+văn|văn\s+bản|tờ\s+trình|báo\s+cáo|kế\s+hoạch|quyết\s+định|chỉ\s+thị|thông\s+báo|công\s+điện|nghị\s+quyết|kết\s+luận|tài\s+liệu|hướng\s+dẫn|phương\s+án|đề\s+án|biên\s+bản)";

    private const string Level = @"(?:tuyệt\s+mật|tối\s+mật|(?<!(?:bảo|bí|cơ|thân|trao|đậm|rậm|mất)\s)mật)";

    [GeneratedRegex(
        @"(?<![\p{L}])(?:" + Kind + @"\s+(?:có\s+)?(?:\(\s*|độ\s+|đóng\s+dấu\s+(?:độ\s+)?)?" + Level + @"\s*\)?\s*(?:,\s*)?(?:số|ngày|của)\s*\S|(?:số\s*:?\s*)?\d{1,5}\s?[/-]\s?\p{L}[\p{L}\d&/\-]{0,20}(?:\s*,?\s*ngày\s*[\d/.\-]{6,10}|\s+ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})?(?:\s+của\s+[^().;]{2,60})?\s*\(\s*(?:độ\s+)?" + Level + @"\s*\)|" + Kind + @"\s+(?:số\s+\S+\s+)?(?:[^.;]{0,60}?\s)?(?:đóng\s+dấu|có\s+dấu|chỉ)?\s*độ\s+" + Level + @"(?!\s+(?:độ|khẩu|ong)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Citation();

    // Rules about levels ("độ mật gồm Tuyệt mật, Tối mật, Mật") and their absence cite nothing.
    [GeneratedRegex(@"tuyệt\s+mật\s*[,;và\s]+tối\s+mật|độ\s+mật\s*:?\s*(?:thường|không)|không\s+(?:có\s+|thuộc\s+)?(?:độ\s+|danh\s+mục\s+)?mật", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Levels();
}
