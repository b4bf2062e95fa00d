using System.Globalization;
using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>
/// Where the document gives a sudden event as its own reason: words for what nobody foresaw with a cause, a happening or a recent
/// day; or a disaster that struck, recent or urgent. A topic ("phòng chống thiên tai", "kiểm tra đột xuất"), a condition ("nếu phát
/// sinh đột xuất") and rhetoric ("yêu cầu cấp bách của thực tiễn") are none.
/// </summary>
internal static partial class SuddenEventReader
{
    private const int DaysOfARecentEvent = 45;

    // A disaster that nobody calls unforeseen is sudden only as long as no head could have come back to sign.
    private const int DaysOfARecentDisaster = 14;

    public static IReadOnlyList<Place> Read(StatementText text)
    {
        var found = new List<Place>();
        foreach (var sentence in text.Spoken)
        {
            if (Find(sentence, text.Document.Date) is { } match)
            {
                found.Add(sentence.PlaceOf(match));
            }
        }

        return found;
    }

    /// <summary>The words that give the sudden event, or null.</summary>
    /// <param name="written">The day of the document, by which an event is recent.</param>
    public static Match? Find(Sentence sentence, DateOnly? written)
    {
        var said = sentence.Said;
        var unforeseen = Unforeseen().Matches(said).FirstOrDefault(m => IsTold(said[..m.Index]));
        var disaster = Disaster().Matches(said).Where(m => IsTold(said[..m.Index]) && !Prevented().IsMatch(said[..m.Index])).OrderBy(m => m.Groups["slow"].Success).FirstOrDefault();
        if (unforeseen is null && disaster is null)
        {
            return null;
        }

        var cause = Cause().IsMatch(said);
        var happened = Happened().IsMatch(said);
        var recent = IsRecent(said, written, DaysOfARecentEvent);
        if (unforeseen is not null && (cause || happened || recent || disaster is not null))
        {
            return unforeseen;
        }

        recent = IsRecent(said, written, DaysOfARecentDisaster);
        if (!recent && !Urgent().IsMatch(said) && IsLongAgo(said, written))
        {
            return null;
        }

        // What statistics count over a period is background ("quý IV xảy ra 34 vụ cháy, tăng 09 vụ so cùng kỳ").
        return disaster is not null && happened && !Counted().IsMatch(said) && (recent || !(Many().IsMatch(said) || OverYears().IsMatch(said))) && (((recent || cause) && !disaster.Groups["slow"].Success) || Urgent().IsMatch(said)) ? disaster : null;
    }

    private static bool IsTold(string before) => !Supposed().IsMatch(before) && !Listed().IsMatch(before);

    private static bool IsRecent(string said, DateOnly? written, int days) =>
        JustNow().IsMatch(said) || Ages(said, written).Any(age => age >= -1 && age <= days);

    // Every day it names is past, and so is the month that it happened in.
    private static bool IsLongAgo(string said, DateOnly? written) =>
        Ages(said, written).Any() || (written is { } day && Months().Match(said) is { Success: true } month && int.Parse(month.Groups["m"].Value, CultureInfo.InvariantCulture) != day.Month);

    // Days between what a sentence names and the document's own day.
    private static IEnumerable<int> Ages(string said, DateOnly? written) =>
        written is not { } day ? [] : Days().Matches(said).Select(m => Read(m, day)).OfType<DateOnly>().Select(d => day.DayNumber - d.DayNumber);

    private static DateOnly? Read(Match match, DateOnly written) =>
        SpokenDates.First(string.Create(CultureInfo.InvariantCulture, $"{match.Groups["d"].Value}/{match.Groups["m"].Value}/{(match.Groups["y"].Success ? match.Groups["y"].Value : written.Year.ToString(CultureInfo.InvariantCulture))}"));

    private const string Nobody =
        "đột xuất|bất ngờ|đột ngột|bất thường|bất khả kháng|ngoài (?:dự kiến|dự báo|kế hoạch|dự tính|tầm kiểm soát)|(?:không|chưa)(?: ai| thể| hề)? (?:lường|dự báo|dự liệu|dự kiến|dự đoán|tính|biết)(?: được)? trước(?: được)?"
        + "|(?:không|chưa)(?: ai| thể| hề)? (?:lường|dự báo|dự liệu) (?:được|hết)|(?:không thể|không kịp|chưa kịp|không được phép) (?:chờ|đợi|chậm trễ|trì hoãn|để chậm)|(?:xử lý|giải quyết|trình) gấp|tình (?:huống|trạng|thế) (?:rất |đặc biệt |hết sức )?(?:khẩn cấp|cấp bách|nguy cấp|nguy hiểm)|ngay trong (?:đêm|ngày)|trong đêm";

    // What strikes at once; what spreads slowly (a disease, a drought) is sudden only where the text gives its urgency.
    private const string Struck =
        "(?:cơn |trận |đợt |vụ )?(?:bão|lũ|lụt|mưa (?:lũ|lớn|bão|đá|to)|áp thấp|sạt lở|sụt lún|sụt lở|động đất|dư chấn|hỏa hoạn|cháy|nổ|lốc|giông|dông|sét|sóng thần|tai nạn|sự cố|thảm họa|vỡ (?:đập|đê|hồ|đường ống)|sập|tràn dầu|rò rỉ|ngộ độc)"
        + "|(?<slow>(?:đợt |ổ )?(?:ngập|dịch|dịch bệnh|ca bệnh|ca mắc|người mắc|hạn hán|xâm nhập mặn|triều cường|thiên tai|rét hại|băng giá|ô nhiễm))";

    [GeneratedRegex(AuthorityWords.Start + "(?:" + Nobody + ")" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Unforeseen();

    [GeneratedRegex(AuthorityWords.Start + "(?:" + Struck + ")" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Disaster();

    [GeneratedRegex(AuthorityWords.Start + "(?:do|vì|bởi|trước|xuất phát từ|nên|đây là|ứng phó|khắc phục|xử lý ngay|sau (?:trận|cơn|đợt|vụ))" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Cause();

    [GeneratedRegex(
        AuthorityWords.Start + "(?:phát sinh|xảy ra|xuất hiện|bùng phát|ghi nhận|đổ bộ|ập|quét|tràn|trượt|vùi|cuốn|nhấn chìm|chia cắt|cô lập|sập|vỡ|gãy|đứt|đổ|trôi|gây|làm|khiến|bị|thiệt hại|thiệt mạng|hư hỏng|hư hại|tốc mái|thiêu rụi|cháy|ngập|chết|mất tích|bị thương|tê liệt|lan|ảnh hưởng|nhập viện|cấp cứu|tử vong|rơi|lún|nứt|xói|mắc)" + AuthorityWords.End,
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Happened();

    [GeneratedRegex(AuthorityWords.Start + "(?:khẩn cấp|khẩn trương|cấp bách|cấp thiết|ngay|kịp thời|lập tức|tức thời|gấp(?! (?:(?:hơn|gần|khoảng|trên|tới) )?(?:\\d|đôi|rưỡi|(?:nhiều|mấy|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|bội) lần))|đột xuất)" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Urgent();

    [GeneratedRegex(
        AuthorityWords.Start + "(?:vừa (?:qua|xảy|mới|bị)|hôm (?:nay|qua|kia)|đêm qua|tối qua|sáng nay|chiều nay|trưa nay|đêm nay|rạng sáng|mấy ngày (?:qua|nay)|những ngày (?:qua|vừa qua|gần đây)|tuần (?:qua|này)|hiện đang|đang diễn ra|cùng ngày)" + AuthorityWords.End,
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex JustNow();

    [GeneratedRegex(@"(?<!\d|/|(?:quá|hơn|trên|gần|chỉ|khoảng|được|đạt|bằng|còn|giảm|tăng|vắng) )(?<d>\d{1,2}) ?(?:/|tháng) ?(?<m>\d{1,2})(?: ?(?:/|năm) ?(?<y>\d{4}))?(?![\d/])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Days();

    [GeneratedRegex(@"(?:so (?:với )?|lần |% |(?:tăng|giảm|hơn|bằng) )cùng kỳ|(?<!\p{L})(?:quý [ivx\d]+|(?:trong )?năm \d{4}|(?:\d+|các) tháng|giai đoạn|hằng năm|hàng năm|(?:\d+|mấy|những) năm)(?!\p{L})[^.;]{0,80}?\d{1,4} (?:vụ|trận|đợt|cơn|sự cố|lần|điểm)|trung bình (?:mỗi|hằng|một)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?<!ngày \d{1,2} |\d )tháng 0?(?<m>\d{1,2})(?![\d/])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Months();

    // So many that no one of them is the event.
    [GeneratedRegex(@"(?<![\d.,/])(?:[1-9]\d{1,3}|0?[4-9]) (?:vụ|trận|lượt|đợt|lần)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Many();

    [GeneratedRegex(AuthorityWords.Start + "(?:(?:nhiều|những|các|mấy|hai|ba|\\d+) năm (?:qua|gần đây|nay|liền|trước)|hằng năm|hàng năm|(?:mỗi|mọi) (?:mùa|năm)|lâu nay)" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OverYears();

    // A condition, a kind of work, a plan for later.
    [GeneratedRegex(
        AuthorityWords.Start + "(?:nếu|khi(?! chưa)|trường hợp|kiểm tra|thanh tra|định kỳ|thường xuyên|hoặc|báo cáo|chế độ|các nhiệm vụ|những nhiệm vụ|kinh phí|dự phòng|phương án|không có|chưa có|không xảy ra|kế hoạch) (?:[^.;,]{0,40} )?$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();

    // "phòng, chống lụt bão", "nguy cơ sạt lở", "giảm nhẹ thiên tai": spoken of, not happened.
    [GeneratedRegex(
        AuthorityWords.Start + "(?:phòng|chống|phòng ngừa|phòng chống|đề phòng|giảm nhẹ|quản lý|nguy cơ|rủi ro|cảnh báo|dự báo|quỹ|luật|ban chỉ huy|chỉ huy|mùa|vùng|công tác|chữa)(?:,? (?:\\p{L}+ ){0,2}|,? )$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Prevented();

    // "định kỳ, đột xuất", "thường xuyên hoặc đột xuất".
    [GeneratedRegex(@"(?:định kỳ|thường xuyên)(?: hằng \p{L}+)? ?(?:,|và|hoặc|hay|/)? ?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Listed();
}
