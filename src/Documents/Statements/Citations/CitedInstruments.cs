using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Citations;

/// <summary>Finds documents cited by kind with number or date ("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ").</summary>
internal static partial class CitedInstruments
{
    /// <summary>Kinds of documents, longest first, folded.</summary>
    public const string Kinds =
        @"(?:hiến\s+pháp|bộ\s+luật|luật|pháp\s+lệnh|nghị\s+quyết|nghị\s+định|thông\s+tư\s+liên\s+tịch|thông\s+tư|quyết\s+định|chỉ\s+thị|lệnh|kết\s+luận|thông\s+báo(?:\s+kết\s+luận)?|báo\s+cáo\s+(?:kết\s+quả\s+)?thẩm\s+định|báo\s+cáo|tờ\s+trình|công\s+văn|cv|công\s+điện|kế\s+hoạch|chương\s+trình|hướng\s+dẫn|phiếu\s+(?:lấy\s+|tham\s+gia\s+|cho\s+)?ý\s+kiến|phiếu\s+chuyển|phiếu\s+trình|giấy\s+ủy\s+quyền|văn\s+bản(?:\s+(?:thẩm\s+định|tham\s+gia\s+ý\s+kiến|góp\s+ý))?|văn\s+bản\s+hợp\s+nhất|biên\s+bản|quy\s+định|quy\s+chế|đề\s+án|phương\s+án)";

    /// <summary>Number and notation; blanks around "/" and "-" occur in real documents.</summary>
    private const string Number =
        @"(?:\d{1,5}[a-eđ]?(?:\s?/\s?(?:19|20)\d\d)?\s?[/-]\s?\p{L}[\p{L}\d&.]{0,14}(?:(?:-|\s-|-\s|\s-\s)(?!\s?(?:về|ngày|của|và)\b)[a-zđ&\d.]{1,12}(?![\p{L}]))*(?:/\p{L}{1,5})?|\d{1,5}(?=\s+ngày\s))";

    public static IReadOnlyList<InstrumentMention> In(Sentence sentence)
    {
        var found = new List<InstrumentMention>();
        foreach (Match match in Instrument().Matches(sentence.Text))
        {
            var kind = match.Groups["kind"];
            if (kind.Success && kind.ValueSpan.EndsWith("luật", StringComparison.Ordinal) && !sentence.IsCapital(kind.Index))
            {
                continue;
            }

            found.Add(Of(sentence, match));
        }

        return found;
    }

    private static InstrumentMention Of(Sentence sentence, Match match)
    {
        var kind = match.Groups["kind"];
        var number = match.Groups["number"];
        var issuer = match.Groups["issuer"];
        return new InstrumentMention(
            match.Index,
            match.Length,
            kind.Success ? Spaces().Replace(kind.Value, " ") : null,
            number.Success ? Loose().Replace(sentence.Words(number.Index, number.Length), "$1").TrimEnd('.', '-', '&') : null,
            SpokenDates.DayOf(match),
            issuer.Success ? sentence.Words(issuer.Index, issuer.Length) : null);
    }

    private const string Issued = @"(?:[\s,]{1,3}của\s+(?<issuer>(?:chủ\s+tịch\s+)?(?:ủy\s+ban\s+nhân\s+dân|ubnd|hội\s+đồng\s+nhân\s+dân|hđnd|ủy\s+ban\s+thường\s+vụ\s+quốc\s+hội|thủ\s+tướng\s+chính\s+phủ|văn\s+phòng\s+(?:chính\s+phủ|ubnd\s+tỉnh)|chính\s+phủ|quốc\s+hội|tỉnh\s+ủy|(?:bộ\s+trưởng\s+)?bộ\s+\p{L}+\s+\p{L}+)(?:\s+(?:tỉnh|thành\s+phố|huyện))?))?";

    // A kind with a number (and perhaps a date), a kind with a date only, a law with its name and a year, a number after "số", or a bare number with a date.
    [GeneratedRegex(
        @"(?:(?<![\p{L}])(?<!pháp\s)(?<kind>" + Kinds + @")\s+(?:số\s*:?\s*)?(?<number>" + Number + @")|(?<![\p{L}])(?<!pháp\s)(?<kind>" + Kinds + @")(?=(?:\s+[\p{L},&\-]+){0,16}?\s+(?:ngày|năm|số)\s*\d)(?:\s+(?!ngày\b|năm\b|số\b|và\b\s*(?:luật|nghị|thông)\b|(?:nghị\s+quyết|nghị\s+định|thông\s+tư|quyết\s+định|chỉ\s+thị|công\s+văn|văn\s+bản|tờ\s+trình|kế\s+hoạch|thông\s+báo)\s+số\b)[\p{L},&\-]+){0,16}?(?=\s+(?:ngày\s*\d|số\s*\d|năm\s*\d{4}))(?:\s+(?:số\s*)(?<number>" + Number + @"))?(?:\s+năm\s+\d{4})?|(?<![\p{L}\d/])số\s*:?\s*(?<number>" + Number + @")|(?<![\p{L}\d/.,-])(?<number>\d{1,5}/[\p{L}][\p{L}\d&.\-]{1,24})(?=[\s,]{1,3}ngày\s*\d))(?:[\s,(]{1,3}(?:đề\s+)?" + SpokenDates.Pattern + @")?" + Issued,
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Instrument();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*([/\-])\s*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Loose();
}
