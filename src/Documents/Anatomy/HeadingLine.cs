using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>What a line of a heading is, told from its words alone.</summary>
internal enum HeadingLine
{
    Other,
    Rule,
    NationalName,
    Motto,
    Number,
    PlaceAndDate,

    /// <summary>"V/v …" under the number of a letter.</summary>
    LetterSubject,
    Addressee,
    Secrecy,
    Urgency,
    Draft,
    Copy,

    /// <summary>Arrival stamps, circulation limits and the like: part of no component that is read.</summary>
    Stamp,

    /// <summary>Begins the running text: "Căn cứ …", "Điều 1", "I.".</summary>
    Opening,
}

/// <summary>Tells heading lines apart (Decree 30/2020/NĐ-CP, Appendix I, boxes 1 to 11).</summary>
internal static partial class HeadingLines
{
    public static HeadingLine KindOf(Segment segment)
    {
        var key = segment.Key;
        if (segment.IsRule)
        {
            return HeadingLine.Rule;
        }

        if (National().IsMatch(key))
        {
            return HeadingLine.NationalName;
        }

        if (Motto().IsMatch(key))
        {
            return HeadingLine.Motto;
        }

        if (Marks.SecrecyOf(segment) is not null)
        {
            return HeadingLine.Secrecy;
        }

        if (Marks.UrgencyOf(segment) is not null)
        {
            return HeadingLine.Urgency;
        }

        if (Marks.IsDraftMark(segment))
        {
            return HeadingLine.Draft;
        }

        if (Marks.IsCopyMark(segment))
        {
            return HeadingLine.Copy;
        }

        return OfWords(key);
    }

    private static HeadingLine OfWords(string key)
    {
        if (Stamp().IsMatch(key))
        {
            return HeadingLine.Stamp;
        }

        if (NotationReader.IsNumberLine(key))
        {
            return HeadingLine.Number;
        }

        if (PlaceAndDateReader.IsDateLine(key))
        {
            return HeadingLine.PlaceAndDate;
        }

        if (LetterSubject().IsMatch(key))
        {
            return HeadingLine.LetterSubject;
        }

        if (Addressee().IsMatch(key))
        {
            return HeadingLine.Addressee;
        }

        return Opening().IsMatch(key) ? HeadingLine.Opening : HeadingLine.Other;
    }

    [GeneratedRegex(@"^cộng\s?hòa\s?xã\s?hội\s?chủ\s?nghĩa", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex National();

    [GeneratedRegex(@"^độc\s?lập\s*-?\s*tự\s?do\s*-?\s*hạnh\s?phúc", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^(?:văn bản đến|công văn đến|đến số|xem xong trả lại|lưu hành nội bộ|số đến|ngày đến|chuyển\s*:|người ký\s*:|thời gian ký\s*:|email\s*:|cơ quan\s*:)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^(?:v\s?/\s?v\b|v\.v\b\s*:?|về việc\b|vv\s*:)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LetterSubject();

    [GeneratedRegex(@"^kính\s?(?:gửi|gởi|trình)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Addressee();

    [GeneratedRegex(
        @"^(?:căn\s?cứ|điều\s?\d+|chương\s?[ivx\d]+|phần\s(?:thứ|[ivx]+)|[ivx]{1,4}\s?[.)]\s|\d{1,2}\s?[.)]\s|xét\s|theo\s|thực hiện\s|trên cơ sở|để\s|nhằm\s|trong\s|ngày \d|qua\s|sau\s|từ\s|hiện nay|thời gian|tiếp\s(?!thu\b)|trả lời\s|phúc đáp)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Opening();
}
