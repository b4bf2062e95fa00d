using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>
/// Where the document gives a sudden event as its own reason. A topic ("phòng chống thiên tai", "kiểm tra đột xuất"), a
/// condition ("nếu phát sinh đột xuất") and rhetoric ("yêu cầu cấp bách của thực tiễn") are none.
/// </summary>
internal static partial class SuddenEventReader
{
    public static IReadOnlyList<Place> Read(StatementText text)
    {
        var found = new List<Place>();
        foreach (var sentence in text.Spoken)
        {
            if (Find(sentence) is { } match)
            {
                found.Add(sentence.PlaceOf(match));
            }
        }

        return found;
    }

    /// <summary>The words that give the sudden event, or null.</summary>
    public static Match? Find(Sentence sentence)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[Reason(), Arose(), Happened()])
        {
            var match = pattern.Match(sentence.Said);
            if (match.Success && !Supposed().IsMatch(sentence.Said[..match.Index]) && !Topic().IsMatch(match.Value))
            {
                return match;
            }
        }

        return null;
    }

    private const string Sudden = @"(?:đột\s+xuất|bất\s+ngờ|đột\s+ngột|ngoài\s+dự\s+kiến|ngoài\s+kế\s+hoạch|bất\s+khả\s+kháng)";

    private const string Disaster = @"(?:cơn\s+)?(?:bão|lũ(?:\s+quét|\s+ống)?|mưa\s+(?:lũ|lớn|bão)|áp\s+thấp\s+nhiệt\s+đới|sạt\s+lở(?:\s+đất)?|sụt\s+lún|động\s+đất|hỏa\s+hoạn|vụ\s+cháy|cháy\s+(?:rừng|nổ)|dịch(?:\s+bệnh|\s+tả\s+lợn)?|hạn\s+hán|thiên\s+tai|vỡ\s+đập|sự\s+cố|ngập\s+(?:lụt|úng)|lốc\s+xoáy|mưa\s+đá)";

    [GeneratedRegex(
        @"(?<![\p{L}])(?:do|vì|bởi|trước|xuất\s+phát\s+từ|nhằm\s+ứng\s+phó|để\s+(?:kịp\s+thời\s+)?(?:ứng\s+phó|khắc\s+phục|xử\s+lý))\s+(?:[^.;]{0,80}?\s)?(?:(?:phát\s+sinh|tình\s+huống|nhiệm\s+vụ|công\s+việc|yêu\s+cầu|sự\s+việc|sự\s+cố|diễn\s+biến|tình\s+hình|có\s+việc|bận|ốm|công\s+tác|nghỉ|họp|điều\s+trị|đi)\s+(?:[^.;,]{0,40}?\s)?" + Sudden + @"|(?:tình\s+huống|tình\s+thế|sự\s+cố|tình\s+trạng)\s+(?:\p{L}+\s+){0,3}?(?:khẩn\s+cấp|cấp\s+bách)|(?:hậu\s+quả|thiệt\s+hại|ảnh\s+hưởng|tác\s+động)\s+(?:nặng\s+nề\s+|nghiêm\s+trọng\s+)?(?:của|do|bởi)\s+" + Disaster + @"|(?:ảnh\s+hưởng|hoàn\s+lưu)\s+(?:của\s+)?bão)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Reason();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:đây\s+là\s+)?(?:nội\s+dung|việc|vấn\s+đề|nhiệm\s+vụ|công\s+việc|tình\s+huống|sự\s+việc|vụ\s+việc)\s+(?:\p{L}+\s+){0,3}?(?:phát\s+sinh|xảy\s+ra)\s+(?:một\s+cách\s+|rất\s+)?" + Sudden + @"|(?:phát\s+sinh|xảy\s+ra)\s+(?:một\s+cách\s+)?" + Sudden + @"|(?:có|là)\s+(?:phát\s+sinh|việc|nhiệm\s+vụ|tình\s+huống)\s+" + Sudden + @"|tình\s+huống\s+(?:khẩn\s+cấp|cấp\s+bách)\s+(?:về\s+thiên\s+tai|xảy\s+ra)|(?:giám\s+đốc|trưởng\s+ban|thủ\s+trưởng|chủ\s+tịch|chánh\s+thanh\s+tra)\s+(?:[^.;]{0,60}?\s)?(?:đi\s+công\s+tác|ốm|bận|vắng\s+mặt|nhập\s+viện|nghỉ)\s+(?:[^.;,]{0,20}?\s)?" + Sudden + ")",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Arose();

    // A disaster that struck, with the urgency it gives the matter.
    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:phòng|chống|phó|phòng\s+ngừa|giảm\s+nhẹ|quản\s+lý)\s(?:,\s*)?(?:chống\s)?)" + Disaster + @"\s+(?:[^.;]{0,80}?\s)?(?:đã|vừa|đang|làm|gây|khiến)\s+(?:[^.;]{0,40}?\s)?(?:xảy\s+ra|gây|đổ\s+bộ|bùng\s+phát|làm|cuốn|lan|khiến|thiệt\s+hại|sập|hư\s+hỏng|chia\s+cắt)[^.]{0,200}?(?:khẩn\s+(?:cấp|trương)|cấp\s+bách|ngay|kịp\s+thời|đột\s+xuất)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Happened();

    [GeneratedRegex(@"(?<![\p{L}])(?:nếu|khi|trường\s+hợp|trong\s+trường\s+hợp|kiểm\s+tra|thanh\s+tra|định\s+kỳ|hoặc|báo\s+cáo|chế\s+độ|các\s+nhiệm\s+vụ|những\s+nhiệm\s+vụ|không|chưa|phương\s+án|dự\s+phòng)\s+(?:[^.;]{0,40}\s)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"(?:định\s+kỳ|thường\s+xuyên)\s*(?:,|và|hoặc|hay)|(?:kiểm\s+tra|thanh\s+tra|báo\s+cáo|phòng\s+chống|phòng\s*,\s*chống)\s+(?:[^.;]{0,20}\s)?đột\s+xuất", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Topic();
}
