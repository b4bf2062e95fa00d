using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>
/// Enclosures named within a sentence: things behind the verb of enclosing, before it, or in brackets. What another document
/// encloses ("ban hành kèm theo Quyết định số …") or what is said not to be enclosed is none.
/// </summary>
internal static partial class EnclosurePhrases
{
    public static IEnumerable<(int Start, int Length, bool Bracketed)> In(Sentence sentence)
    {
        if (AnnexHead().IsMatch(sentence.Text))
        {
            yield break;
        }

        var outside = sentence.Unquoted.ToCharArray();
        foreach (Match bracket in Bracket().Matches(sentence.Unquoted))
        {
            var inside = bracket.Groups["inside"];
            if (!Mention().IsMatch(inside.Value))
            {
                continue;
            }

            Array.Fill(outside, Sentence.Blank, bracket.Index, bracket.Length);
            if (OfThingBefore().IsMatch(inside.Value) || OfAnother().IsMatch(inside.Value) || Denied().IsMatch(inside.Value))
            {
                continue;
            }

            if (Alone().IsMatch(inside.Value))
            {
                if (LastThing().Match(sentence.Unquoted[..bracket.Index]) is { Success: true } before)
                {
                    yield return (before.Index, before.Length, true);
                }
            }
            else if (Strip().Match(sentence.Unquoted, inside.Index, inside.Length) is { Success: true } what)
            {
                yield return (what.Groups["what"].Index, what.Groups["what"].Length, true);
            }
        }

        foreach (var (start, length) in Outside(new string(outside)))
        {
            yield return (start, length, false);
        }
    }

    private static IEnumerable<(int Start, int Length)> Outside(string text)
    {
        foreach (Match open in Open().Matches(text))
        {
            if (!Denied().IsMatch(text[..open.Groups["verb"].Index]) && !SentBefore(text, open))
            {
                yield return (open.Groups["what"].Index, open.Groups["what"].Length);
            }
        }

        foreach (Match verb in Closing().Matches(text))
        {
            if (Denied().IsMatch(text[..verb.Index]))
            {
                continue;
            }

            var from = text.LastIndexOfAny([';', ':', '.', Sentence.Blank], Math.Max(0, verb.Index - 1)) + 1;
            var clause = text[from..verb.Index];
            if (OpensWithThing().Match(clause) is { Success: true } first && !Tells().IsMatch(clause))
            {
                yield return (from + first.Groups["what"].Index, clause.Length - first.Groups["what"].Index);
            }
            else if (Behind().Match(clause) is { Success: true } last)
            {
                yield return (from + last.Groups["what"].Index, last.Groups["what"].Length);
            }
        }
    }

    // "đã gửi dự thảo kèm Công văn số … để lấy ý kiến", "Danh sách kèm theo Quyết định số …": what went with another document.
    private static bool SentBefore(string text, Match open) =>
        text[..open.Groups["verb"].Index] is var before
        && (NumberedLetter().IsMatch(open.Groups["what"].Value)
            ? Sent().IsMatch(before) || ThingJustBefore().IsMatch(before)
            : open.Groups["verb"].Length == "kèm".Length && NumberedJustBefore().IsMatch(before));

    // "(Kèm theo Công văn số … của …)" alone in a paragraph heads an annex.
    [GeneratedRegex(@"^\s*\((?:ban\s+hành\s+)?kèm\s+theo\s+(?:văn\s+bản|tờ\s+trình|công\s+văn|quyết\s+định|kế\s+hoạch|báo\s+cáo|thông\s+báo)\s+(?:số|này)?[^)]*\)\s*\.?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AnnexHead();

    [GeneratedRegex(@"\((?<inside>[^()]{0,600}(?:\([^()]{0,200}\)[^()]{0,400})?)\)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<!ban\s+hành\s)(?<!\p{L})(?:(?:có\s+)?kèm|" + EnclosureNouns.Enclosing + @")(?!\p{L})(?!\s+(?:theo\s+)?(?:quyết\s+định|nghị\s+định|thông\s+tư|nghị\s+quyết|quy\s+chế|luật)\s+số)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mention();

    // "(danh mục kèm theo Công văn số 15/…)": the list came with that letter.
    [GeneratedRegex(@"\p{L}\s+kèm(?:\s+theo)?\s+(?:công\s+văn|văn\s+bản|tờ\s+trình|thông\s+báo|kế\s+hoạch|quyết\s+định)\s+số", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfAnother();

    [GeneratedRegex(@"^\s*(?:(?:có|được|xin)\s+)?(?:" + EnclosureNouns.Enclosing + @"|kèm)(?:\s+" + EnclosureNouns.Carrier + @")?\s*[.,;]?\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Alone();

    // The thing a bare "(gửi kèm)" stands behind.
    [GeneratedRegex(@"(?<!\p{L})" + EnclosureNouns.Before + "*" + EnclosureNouns.Named + @"(?:(?!\s*[;,]|(?<!\p{L})" + EnclosureNouns.Named + @")[^()]){0,120}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LastThing();

    // "… gửi thư mời (bản song ngữ kèm bản dịch)": how the thing before the bracket is made, not what this letter encloses.
    [GeneratedRegex(@"^\s*(?:bản|tập|quyển)\s+(?:song\s+ngữ|tiếng|gốc|chính|in|giấy|điện\s+tử|viết\s+tay)(?!\p{L}).*kèm(?:\s+theo)?\s+\p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfThingBefore();

    // "không gửi kèm", "chưa kèm", "… không kèm theo".
    [GeneratedRegex(@"(?<!\p{L})(?:không|chưa|chẳng|khỏi)\s+(?:(?:được|phải|cần|thể|có|gửi|đính)\s+){0,2}(?:kèm(?:\s+theo)?\s*)?$|^\s*(?:không|chưa)\s+(?:\p{L}+\s+)?kèm|(?:không|chưa)\s+kèm(?:\s+theo)?\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Denied();

    // Without "có", "gửi kèm", "kèm theo", "chi tiết tại" at its ends, what is left is the thing.
    [GeneratedRegex(
        @"\G\s*(?:(?:" + EnclosureNouns.Enclosing + @"|có|gửi|xin\s+gửi|đính|chi\s+tiết|theo|tại|và|như|cụ\s+thể|hồ\s+sơ|kèm|kèm\s+theo|cùng(?:\s+với)?|gồm|bao\s+gồm|sở\s+đã\s+soạn|tờ\s+trình\s+này|văn\s+bản\s+này|công\s+văn\s+này)\s*[:,]?\s+)*(?<what>\S.*?)\s*(?:[,;]?\s*(?:được\s+|xin\s+)?(?:(?:gửi\s+|trình\s+)?(?:đính\s+)?kèm(?:\s+theo)?|gửi\s+cùng|gửi\s+theo)(?:\s+(?:tờ\s+trình|công\s+văn|văn\s+bản)(?:\s+này)?)?)?\s*\.?$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Strip();

    // "Gửi kèm Tờ trình này: …", "Kèm theo Công văn này là dự thảo …"; a bare "kèm" after a document belongs to that document.
    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:ban\s+hành|danh\s+mục|phụ\s+lục|biểu|mẫu|quy\s+chế|quy\s+định|bảng|giấy|hóa\s+đơn|bằng\s+khen)\s)(?<verb>" + EnclosureNouns.Enclosing + @"|(?<!(?:quyết\s+định|kế\s+hoạch|chỉ\s+thị|báo\s+cáo|công\s+văn|chương\s+trình|dự\s+thảo)\s)kèm)(?!\p{L})\s*(?:,?\s*cùng(?:\s+với)?\s+)?(?:" + EnclosureNouns.Carrier + @"\s*)?(?:(?:là|có|gồm(?:\s+có)?|bao\s+gồm|các\s+tài\s+liệu(?:\s+sau)?|hồ\s+sơ\s+gồm)\s*)?[:,]?\s*(?<what>(?:\d{1,2}\s*[.)]\s*)?"
        + EnclosureNouns.Before + "*(?!(?:quyết\\s+định|tờ\\s+trình|nghị\\s+quyết)(?!\\s+số\\s*:?\\s*\\d)|(?:công\\s+văn|văn\\s+bản|hồ\\s+sơ|báo\\s+cáo)\\s+này)" + EnclosureNouns.Things + @"(?!\s+(?:số\s+\S+\s+)?(?:ngày\s+\S+\s+)?(?:của\s+(?:chính\s+phủ|thủ\s+tướng|bộ)))[^.]*)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Open();

    // The verb at the end of what it encloses: "Chi tiết xem bảng tổng hợp kèm theo", "Biên bản họp …, gửi kèm".
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:được|có|xin|đều)\s+)*(?:" + EnclosureNouns.Enclosing + @"|kèm)(?!\p{L})(?=\s*(?:[.;,)/·]|$|" + EnclosureNouns.Carrier + @"(?<=này|trình|công\s+văn|văn\s+bản)\s*(?:[.;,)/·]|$|để|làm)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^\s*(?:[-+*•]\s*|\(?(?:\d{1,2}|[a-zđ])[.)]\s*)?(?<what>" + EnclosureNouns.Before + "*" + EnclosureNouns.Things + ")", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OpensWithThing();

    // A clause that tells something is a sentence, not a list of things.
    [GeneratedRegex(@"(?<!\p{L})(?:đã|đang|sẽ|thì|thể\s+hiện|ghi(?!\s+nhớ)|nêu(?!\s+(?:trên|tại|ở))|theo(?!\s+dõi)|chi\s+tiết|xem|như|căn\s+cứ|do\s+đó|vì|kính|đề\s+nghị|trình\s+(?:ubnd|ủy|chủ))(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Tells();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:của|theo|tại)\s)(?<what>" + EnclosureNouns.Before + @"*(?:dự\s+thảo|bảng\s+(?:tổng\s+hợp|kê|tính|so\s+sánh)|biên\s+bản|danh\s+(?:sách|mục)|phụ\s+lục|báo\s+cáo|bản\s+(?:đồ|vẽ|sao|chụp|tổng\s+hợp)|thuyết\s+minh|thư\s+mời|giấy\s+mời|sơ\s+đồ|dự\s+toán|các\s+(?:văn\s+bản|công\s+văn))(?:(?!\s(?:tại|theo|trong|như|ở)\s+(?:bản\s+)?dự\s+thảo)[^.;:,()·]){0,120}?)[\s,]*$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<!\p{L})đã\s+(?:\p{L}+\s+){0,2}(?:(?:gửi|chuyển|lấy|xin)(?!\p{L})[^.;]*)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^(?:công\s+văn|văn\s+bản|tờ\s+trình|quyết\s+định|kế\s+hoạch|thông\s+báo|báo\s+cáo)\s+(?:số\s*:?\s*)?\d", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NumberedLetter();

    [GeneratedRegex(@"(?<!\p{L})" + EnclosureNouns.Named + @"[^.;,:()]{0,60}\s$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ThingJustBefore();

    // "có Công văn số 07/CV-HSVC ngày 03/4/2023 kèm hồ sơ": that letter's enclosure.
    [GeneratedRegex(@"(?<!\p{L})(?:số\s*:?\s*\d|\d{1,5}\s?/\s?\p{L})[^.;,:()]{0,60}\s$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NumberedJustBefore();
}
