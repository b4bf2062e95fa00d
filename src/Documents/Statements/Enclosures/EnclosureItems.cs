using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>Says of each item of a list of enclosures what it is: type, number, issuer, purpose, one or several.</summary>
internal static partial class EnclosureItems
{
    // "Toàn bộ các ý kiến …", "02 bản sao …": what an item is stands at its beginning, else it is a sentence.
    private const int FarthestThing = 25;

    /// <summary>What a stretch names: nothing, one thing, or the letters of several agencies ("văn bản góp ý của Sở A, Sở B"), one each.</summary>
    public static IEnumerable<EnclosureItem> Of(StatementText text, Sentence sentence, int start, int length)
    {
        var lead = Mark().Match(sentence.Unquoted, start, length);
        var from = lead.Index + lead.Length;
        var words = sentence.Unquoted[from..(start + length)];
        words = Purpose().Replace(words, string.Empty);
        words = words[..(words.Length - Tail().Match(words).Length)];
        if (words.Length < 2 || PointsBack().IsMatch(words) || ColumnHead().IsMatch(words) || Thing().Match(words) is not { Success: true, Index: < FarthestThing })
        {
            yield break;
        }

        var number = sentence.Instruments.FirstOrDefault(i => i.Start >= from - 4 && i.End <= start + length && i.Number is not null);
        var agency = sentence.Agencies.FirstOrDefault(a => a.Start >= from && a.End <= start + length && a.Kind != Agencies.AgencyKind.Collective && Issued().IsMatch(sentence.Text[..a.Start]))
            ?? sentence.Agencies.FirstOrDefault(a => a.Start >= from && a.End <= start + length && a.IsConsultee);
        var several = lead.Groups["count"].Success && Many().IsMatch(lead.Groups["count"].Value) ? true : Several().IsMatch(words);
        var issuer = agency?.Name ?? IssuerOf(sentence, from, words);
        var fromAnother = agency is null ? issuer is not null : agency.IsConsultee && !text.Speaker.Is(agency);
        var kind = EnclosureKinds.Of(words, several, fromAnother, number);
        var item = new EnclosureItem(
            sentence.Words(from, words.Length),
            EnclosureKinds.TypeOf(words, number),
            number?.Number,
            issuer,
            kind,
            several,
            sentence.Paragraph.PlaceOf(sentence.Start + from, words.Length));
        var others = sentence.Agencies.Where(a => a.IsConsultee && a.Start >= from && a.End <= from + words.Length && !text.Speaker.Is(a)).ToList();
        if (Rounds().Matches(words) is { Count: > 1 } rounds && number is null)
        {
            foreach (Match round in rounds)
            {
                yield return item with { Text = $"{sentence.Words(from, rounds[0].Index).TrimEnd()} {round.Value}", Plural = false };
            }

            yield break;
        }

        if (kind == EnclosureKind.Opinion && number is null && others.Count == 1 && AndOfSome().Match(words) is { Success: true } some)
        {
            // "văn bản của Công an tỉnh và của hai xã": one by name, others by their count.
            yield return item with { Text = sentence.Words(from, some.Index), Agency = others[0].Name, Plural = false };
            yield return item with { Text = sentence.Words(from + some.Groups["who"].Index, some.Groups["who"].Length), Agency = null, Plural = true };
            yield break;
        }

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

    // "Công văn của phường Quy Nhơn", "văn bản của Công ty Sa Bình": a body nobody lists, known by its capitals.
    private static string? IssuerOf(Sentence sentence, int from, string words)
    {
        var who = LetterOf().Match(words).Groups["who"];
        return who.Success && Enumerable.Range(from + who.Index, who.Length).Any(sentence.IsCapital) ? sentence.Words(from + who.Index, who.Length) : null;
    }

    [GeneratedRegex(@"^(?:công\s+văn|văn\s+bản|cv)\s+(?:\p{L}+\s+){0,4}?của\s+(?!ubnd|ủy\s+ban|các\s|hai\s|ba\s|\d)(?<who>\p{L}+\s+[\p{L}\s\-.]{2,60}?)(?=\s+(?:về|ngày|số|v/v)(?!\p{L})|$)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LetterOf();

    [GeneratedRegex(@"\G\s*(?:[-+*•–]\s*|\(?(?:\d{1,2}|[a-zđ])\s*[.)/](?!\d|\s?[\p{L}&]+-)\s*)*(?:có\s+|là\s+|cùng\s+|và\s+|cả\s+(?=hai|ba))*(?:(?<count>" + EnclosureNouns.Count + @")\s+(?:bản(?!\s+(?:vẽ|đồ|sao|chụp|tổng|thuyết|kế|đăng|cam|kê|thỏa|ghi|đánh|tính|thảo))|bộ|tập|quyển|file|tệp)?\s*)?", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:0?[2-9]|[1-9]\d|\p{L}+)$(?<!^một$)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Many();

    [GeneratedRegex(@"[\s.,;:/)]*(?:\((?:\d{1,2}\s+(?:bản|bộ|tờ)[^)]*|bản\s+(?:giấy|điện\s+tử|chính|sao)[^)]*)\))?[\s.,;:/]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Tail();

    // "phương án ấy": what was told before.
    [GeneratedRegex(@"^(?:\p{L}+\s+){1,3}(?:ấy|đó|kia)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PointsBack();

    // "Báo cáo thẩm định lần 1, lần 2": a paper of each round.
    [GeneratedRegex(@"(?<!\p{L})lần\s+(?:thứ\s+)?(?:\d|nhất|hai|ba|i{1,3}(?!\p{L}))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Rounds();

    [GeneratedRegex(@"\s(?:và|cùng)\s+(?<who>(?:văn\s+bản\s+)?(?:của\s+)?(?:các|" + EnclosureNouns.Count + @")\s+(?:xã|phường|huyện|sở|cơ\s+quan|đơn\s+vị|địa\s+phương|ngành)(?!\p{L}))[^,;]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AndOfSome();

    // "… để UBND tỉnh xem xét", "… kèm theo"
    [GeneratedRegex(@"\s+(?:để|nhằm|kính\s+trình)\s.*$|\s*,\s*(?:kính|đề\s+nghị|trân\s+trọng|trình|mong|xin)\s.*$|\s+(?:được\s+|xin\s+)?(?:gửi\s+|trình\s+|đính\s+)?kèm(?:\s+theo)?\s*[.,;]*$|\s+(?:được\s+)?gửi\s+(?:cùng|theo)\s*[.,;]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"(?<!\p{L})" + EnclosureNouns.Things, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Thing();

    [GeneratedRegex(@"^(?:tên|loại|stt|số\s+lượng|ghi\s+chú)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ColumnHead();

    [GeneratedRegex(@"của\s+(?:các\s+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Issued();

    [GeneratedRegex(@"^(?:toàn\s+bộ\s+|tất\s+cả\s+)?(?:các|những|bộ)(?![\p{L}])|^(?:bản\s+(?:sao|chụp|chính|gốc)\s+)(?:các|những|hai|ba|bốn|\d)|(?:^|\s)các\s+(?:văn\s+bản|công\s+văn|ý\s+kiến|tài\s+liệu|báo\s+cáo|phụ\s+lục)|của\s+(?:các\s+|cả\s+|" + EnclosureNouns.Count + @"\s+)(?:cơ\s+quan|đơn\s+vị|sở|ngành|địa\s+phương|xã|phường|huyện)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Several();
}
