using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>Parts a list of enclosures into items and says of each what it is: type, number, issuer, purpose, one or several.</summary>
internal static partial class EnclosureItems
{
    // "Toàn bộ các ý kiến …", "02 bản sao …": what an item is stands at its beginning, else it is a sentence.
    private const int FarthestThing = 25;

    /// <summary>The items of a stretch.</summary>
    public static IEnumerable<(int Start, int Length)> Part(Sentence sentence, int start, int length)
    {
        var from = start;
        foreach (Match cut in Separator().Matches(sentence.Unquoted[start..(start + length)]))
        {
            yield return (from, start + cut.Index - from);
            from = start + cut.Index + cut.Length;
        }

        yield return (from, start + length - from);
    }

    /// <summary>What a stretch names: nothing, one thing, or the letters of several agencies ("văn bản góp ý của Sở A, Sở B"), one each.</summary>
    public static IEnumerable<EnclosureItem> Of(StatementText text, Sentence sentence, int start, int length)
    {
        var lead = Mark().Match(sentence.Unquoted, start, length);
        var from = lead.Index + lead.Length;
        var words = sentence.Unquoted[from..(start + length)];
        words = Purpose().Replace(words, string.Empty);
        words = words[..(words.Length - Tail().Match(words).Length)];
        if (words.Length < 4 || Thing().Match(words) is not { Success: true, Index: < FarthestThing })
        {
            yield break;
        }

        var number = sentence.Instruments.FirstOrDefault(i => i.Start >= from - 4 && i.End <= start + length && i.Number is not null);
        var agency = sentence.Agencies.FirstOrDefault(a => a.Start >= from && a.End <= start + length && a.Kind != Agencies.AgencyKind.Collective && Issued().IsMatch(sentence.Text[..a.Start]))
            ?? sentence.Agencies.FirstOrDefault(a => a.Start >= from && a.End <= start + length && a.IsConsultee);
        var kind = EnclosureKinds.Of(words, agency is not null && agency.IsConsultee && !text.Speaker.Is(agency), number);
        var item = new EnclosureItem(
            sentence.Words(from, words.Length),
            EnclosureKinds.TypeOf(words, number),
            number?.Number,
            agency?.Name,
            kind,
            Several().IsMatch(words),
            sentence.Paragraph.PlaceOf(sentence.Start + from, words.Length));
        var others = sentence.Agencies.Where(a => a.IsConsultee && a.Start >= from && a.End <= from + words.Length && !text.Speaker.Is(a)).ToList();
        if (kind != EnclosureKind.Opinion || number is not null || others.Count < 2)
        {
            yield return item;
            yield break;
        }

        foreach (var other in others)
        {
            yield return item with { Agency = other.Name, Plural = false };
        }
    }

    // Semicolons, and numbers or letters that mark items within a line; commas part only before a further document.
    [GeneratedRegex(
        @"\s*;\s*(?:và\s+)?|\s*[,.]?\s+(?=\(?\d{1,2}[.)]\s+\p{L})|(?<=[,:])\s*(?=\(\d{1,2}\))|\s*,\s*(?:và\s+)?(?=(?:dự\s+thảo|bảng|báo\s+cáo|công\s+văn|phụ\s+lục|biên\s+bản|các\s+(?:văn\s+bản|công\s+văn|ý\s+kiến|tài\s+liệu)|văn\s+bản|thuyết\s+minh|bản\s+(?:đồ|vẽ|tổng|sao)|danh\s+(?:sách|mục)|giấy|thư\s+mời|đơn(?!\s+vị)|biểu|sơ\s+đồ|hợp\s+đồng|lý\s+lịch|phiếu|\d{1,2}\s+(?:công|văn|bản|biên|phụ)|ý\s+kiến)\b)|\s+(?:và|cùng)\s+(?=(?:dự\s+thảo|bảng|báo\s+cáo|công\s+văn|phụ\s+lục|biên\s+bản|các\s+(?:văn\s+bản|công\s+văn|tài\s+liệu)|văn\s+bản\s+(?:tham|góp)|thuyết\s+minh)\b)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G\s*(?:[-+*•–]\s*|\(?(?:\d{1,2}|[a-zđ])\s*[.)/]\s*)*(?:\d{1,2}\s+(?:bản(?!\s+(?:vẽ|đồ|sao|chụp|tổng|thuyết|kế|đăng|cam|kê|thỏa|ghi|đánh))|bộ|tập|quyển|file)?\s*)?(?:có\s+|là\s+|cùng\s+|cả\s+hai\s+)?", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[\s.,;:/)]*(?:\((?:\d{1,2}\s+(?:bản|bộ|tờ)[^)]*|bản\s+(?:giấy|điện\s+tử|chính|sao)[^)]*)\))?[\s.,;:/]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Tail();

    // "… để UBND tỉnh xem xét", "… kèm theo"
    [GeneratedRegex(@"\s+(?:để|nhằm|kính\s+trình)\s.*$|\s+(?:được\s+)?(?:gửi\s+)?kèm(?:\s+theo)?\s*[.,;]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"dự\s+thảo|công\s+văn|văn\s+bản|báo\s+cáo|bảng|biểu|phụ\s+lục|quyết\s+định|tờ\s+trình|biên\s+bản|bản\s|danh\s+(?:sách|mục)|giấy|phiếu|hồ\s+sơ|thuyết\s+minh|đề\s+án|kế\s+hoạch|ý\s+kiến|tài\s+liệu|thông\s+báo|bản\s+đồ|sơ\s+đồ|đơn(?!\s+vị)|hợp\s+đồng|nghị\s+quyết|phương\s+án|chương\s+trình|quy\s+chế|dự\s+toán|thư\s+mời|ảnh|kết\s+luận|lý\s+lịch|\d{1,5}\s?/\s?\p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Thing();

    [GeneratedRegex(@"của\s+(?:các\s+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Issued();

    [GeneratedRegex(@"^(?:toàn\s+bộ\s+)?(?:các|những|bộ|\d{2}\s+(?:văn\s+bản|công\s+văn))(?![\p{L}])|(?:^|\s)các\s+(?:văn\s+bản|công\s+văn|ý\s+kiến|tài\s+liệu|báo\s+cáo|phụ\s+lục)|của\s+(?:các\s+|\d{1,2}\s+)(?:cơ\s+quan|đơn\s+vị|sở|ngành|địa\s+phương)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Several();
}
