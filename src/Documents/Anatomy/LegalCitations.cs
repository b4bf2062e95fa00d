using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Finds the legal and administrative documents that a text names: by kind with number or date, or a law by its name. "Căn cứ
/// lịch làm việc" names none (rules.md, <c>submission.legal-basis</c>).
/// </summary>
internal static partial class LegalCitations
{
    private const int MostCitations = 400;

    /// <summary>Citations of one paragraph, in order.</summary>
    public static IEnumerable<LegalCitation> In(BodyParagraph paragraph)
    {
        var text = paragraph.Folded.Text;
        var matches = Start().Matches(text).Take(MostCitations).ToList();
        var kind = string.Empty;
        for (var i = 0; i < matches.Count; i++)
        {
            var start = matches[i].Index;
            var own = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            while (i + 1 < matches.Count && IsInsideTitle(text, start, matches[i + 1].Index))
            {
                i++;
            }

            var limit = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            var end = text.IndexOf(';', start, limit - start) is var semicolon and >= 0 ? semicolon : limit;
            if (Read(paragraph, text, start, Math.Min(own, end) - start, end) is not { } citation)
            {
                continue;
            }

            // "các Nghị định: số …, số …": the kind is named once.
            var named = citation.Kind is { Length: > 0 };
            kind = named ? citation.Kind! : kind;
            if (named || kind.Length > 0)
            {
                yield return named ? citation : citation with { Kind = kind, IsNormativeLaw = CanCarry(VietnameseText.Fold(kind), citation.Number) };
            }
        }
    }

    // "Luật sửa đổi, bổ sung một số điều của Luật Đất đai", "Nghị định … quy định chi tiết một số điều của Luật …": the second
    // is part of the first one's name.
    private static bool IsInsideTitle(string text, int outer, int inner)
    {
        var words = text[outer..inner];
        return TitleGoesOn().IsMatch(words)
            && (!words.EndsWith(" và ", StringComparison.Ordinal) || Amending().IsMatch(words))
            && (IsLaw(Start().Match(text, outer).Groups["kind"].Value) || Number().IsMatch(words) || Date().IsMatch(words));
    }

    private static bool IsLaw(string kind) => kind is "luật" or "bộ luật" or "pháp lệnh" or "hiến pháp";

    private static LegalCitation? Read(BodyParagraph paragraph, string text, int start, int own, int end)
    {
        var words = text[start..end];
        var kind = Start().Match(text, start).Groups["kind"].Value;
        var isLaw = IsLaw(kind);
        var number = Number().Match(words);
        if (number.Success && (number.Index > kind.Length + 120 || (!isLaw && number.Index > kind.Length + 25)))
        {
            number = Match.Empty;
        }

        // A date after a title named inside belongs to that title, unless the outer one has nothing else to go by.
        var date = Date().Match(number.Success && number.Index < own ? words[..own] : words);
        if (date.Success && !isLaw && !number.Success && date.Index > kind.Length + 40)
        {
            date = Match.Empty;
        }

        var year = isLaw && !date.Success ? Year().Match(words) : Match.Empty;
        if (!number.Success && !date.Success && !year.Success && !(isLaw && LawName().IsMatch(words)))
        {
            return null;
        }

        var value = number.Success ? Quote(paragraph, start, number.Groups["number"]) : null;
        var issuer = Issuer().Match(words[..own]);
        var length = Length(words, kind, number, date, year, issuer);
        var when = date.Success ? VietnameseDate.Of(date.Groups["day"].Value, date.Groups["month"].Value, date.Groups["year"].Value) : null;
        return new LegalCitation(
            paragraph.Folded.Quote(start, length).TrimEnd(' ', '.', ',', ';'),
            Capitalised(paragraph.Folded.Quote(start, kind.Length)),
            value,
            when,
            issuer.Success ? Quote(paragraph, start, issuer.Groups["issuer"], spaces: true).TrimEnd(' ', ',', '.') : null,
            CanCarry(kind, value),
            paragraph.PlaceOf(start, length));
    }

    // The citation's own words: to the end of its clause, not into the next sentence.
    private static int Length(string words, string kind, Match number, Match date, Match year, Match issuer)
    {
        var known = new[] { number, date, year, issuer }.Where(m => m.Success).Select(m => m.Index + m.Length).DefaultIfEmpty(kind.Length).Max();
        var stop = SentenceStop().Match(words, Math.Min(known, words.Length));
        var end = stop.Success ? stop.Index : words.Length;
        var own = words[..end].TrimEnd(' ', ',');
        return Math.Max(1, own.EndsWith(" và", StringComparison.Ordinal) ? own[..^3].TrimEnd(' ', ',').Length : own.Length);
    }

    // A law, decree, circular, resolution or decision can carry a basis; letters, notices, plans and reports cannot.
    private static bool CanCarry(string kind, string? number) => kind switch
    {
        "luật" or "bộ luật" or "pháp lệnh" or "hiến pháp" or "nghị định" or "thông tư" or "thông tư liên tịch" or "lệnh" => true,
        "nghị quyết" or "quyết định" or "chỉ thị" => number is null || !number.Contains("/TW", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static string Quote(BodyParagraph paragraph, int start, Group group, bool spaces = false)
    {
        var quote = paragraph.Folded.Quote(start + group.Index, group.Length);
        return spaces ? quote : Spaces().Replace(quote, string.Empty).Replace('–', '-').Replace('—', '-').TrimEnd('-', '.', ',');
    }

    private static string Capitalised(string kind) => kind.Length == 0 ? kind : char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();

    [GeneratedRegex(
        @"(?<!\p{L})(?<!pháp )(?:(?<kind>hiến pháp|bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư liên tịch|thông tư|quyết định|chỉ thị)\b(?=\s+[\p{L}\d]|\s*:\s*số\b)|(?<=[,;]\s|\bvà )(?<kind>)(?=số\s*:?\s*\d{1,6}[a-z]?\s*[/-]\s*[\p{L}\d])|(?<kind>lệnh|kế hoạch|công văn|tờ trình|thông báo(?: kết luận)?|kết luận|văn bản|hướng dẫn|công điện|báo cáo(?: thẩm định)?|chương trình)\b(?=\s+(?:số\b|\d|ngày\b)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Start();

    [GeneratedRegex(@"^[^;]*\b(?:điều(?: và biện pháp)?(?: thi hành)? của(?: các)?|thi hành|chi tiết|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế|quy định tại|của|và|về|ban hành|theo)\s$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex TitleGoesOn();

    // "Luật Đầu tư và Luật Đất đai" are two; "Luật sửa đổi, bổ sung Luật Đầu tư và Luật Đất đai" is one.
    [GeneratedRegex(@"sửa đổi|bổ sung|chi tiết|hướng dẫn|thi hành|bãi bỏ|thay thế", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Amending();

    [GeneratedRegex(@"(?:\bsố\s*:?\s*|^\p{L}+(?: \p{L}+){0,3} )(?<number>\d{1,6}[a-zđ]?(?:\s*/\s*(?:\d{4}|\p{L}[\p{L}\d&.]*)|\s*-\s*\p{L}[\p{L}\d&.]*)+(?:\s*-\s*\p{L}[\p{L}\d&.]*(?:\s*-\s*[\p{L}\d&.]+)?)?)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(@"ngày\s*(?<day>\d{1,2})\s*(?:tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})|[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4}))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Date();

    [GeneratedRegex(@"\bnăm (?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Year();

    // A law named in full without number or date: "Luật Xây dựng", "Luật Tổ chức chính quyền địa phương".
    [GeneratedRegex(@"^(?:bộ luật|luật|pháp lệnh) (?:tổ chức|ban hành|đất đai|xây dựng|đầu tư|ngân sách|quản lý|quy hoạch|nhà ở|bảo vệ|đấu thầu|giáo dục|cán bộ|viên chức|doanh nghiệp|giao thông|đường bộ|lâm nghiệp|thủy|khoáng sản|tài nguyên|phòng|khám|dược|lao động|việc làm|người|thi đua|lưu trữ|giao dịch|công nghệ|viễn thông|báo chí|xuất bản|di sản|du lịch|thể dục|hộ tịch|cư trú|khiếu nại|tố cáo|thanh tra|xử lý|dân sự|hình sự|hợp tác xã|thương mại|điện lực|hóa chất|kinh doanh|kiến trúc|phí|thuế|kế toán|kiểm toán|trẻ em|bình đẳng|hòa giải|tiếp công dân|tiếp cận|nghĩa vụ|dân quân|quốc phòng|an ninh|cảnh sát|trồng trọt|chăn nuôi|thú y|đê điều|an toàn|hải quan|phá sản|trưng|thực hành|sửa đổi)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LawName();

    [GeneratedRegex(@"\bcủa (?!luật|nghị định|thông tư|quyết định|các |pháp lệnh|bộ luật)(?<issuer>[\p{L}][\p{L}\s&,\-]{2,90}?)(?=\s(?:về|quy định|hướng dẫn|ban hành|sửa đổi|phê duyệt|công bố|bãi bỏ|thay thế|giao|triển khai|tại|đã|có|và các|kèm|nêu|thực hiện|v/v)\b|[;.:()]|$)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Issuer();

    // The clause ends where the sentence ends, or where after a comma the writer itself begins to speak: ", Sở Tài chính kính trình …".
    [GeneratedRegex(@"\.\s+(?=\p{L})|\.\s*$|:\s|,\s+(?=(?:sở|ban|ủy ban nhân dân|ubnd|văn phòng|thanh tra|công an|chi cục|liên ngành)\b[^,;]{0,90}?\s(?:kính|trình|báo cáo|đề nghị|ban hành|đã|xin|có ý kiến|nhận thấy)\b)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SentenceStop();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
