using System.Text.RegularExpressions;
using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>The title of a document and the subject under it.</summary>
/// <param name="Type">Null where the title names no type of the decree.</param>
/// <param name="Name">The title as a name ("Tờ trình").</param>
/// <param name="Next">The segment after title and subject.</param>
internal sealed record DocumentTitle(DocumentType? Type, string Name, Place Place, string? Subject, Place? SubjectPlace, int Next)
{
    /// <summary>"DỰ THẢO" stands in the title line itself.</summary>
    public bool SaysDraft { get; init; }
}

/// <summary>Reads boxes 5a: the type name in capitals, and the subject under it up to the ruled line or the next part.</summary>
internal static partial class TitleReader
{
    private const int LongestSubject = 900;

    /// <summary>Whether a segment can be the title: a known type in capitals, or alone on its line.</summary>
    public static DocumentType? KnownType(Segment segment)
    {
        var key = DraftPrefix().Replace(segment.Key, string.Empty);
        var type = DocumentType.StartOf(key);
        if (type is null)
        {
            return Invitation().IsMatch(key) && segment.IsCapitals ? DocumentType.OfAbbreviation("GM") : null;
        }

        var alone = key.TrimEnd(':', '.', ' ').Length == type.Name.Length;
        var (start, length) = segment.Folded.Span(segment.Key.Length - key.Length, type.Name.Length);
        var capitals = segment.IsCapitals || (Capitals.Are(segment.Text.Substring(start, length)) && SubjectStart().IsMatch(key[type.Name.Length..].TrimStart()));
        return capitals || alone ? type : null;
    }

    /// <summary>Whether a segment is the title of a table, list or form, which no decree numbers: "BẢNG TỔNG HỢP, GIẢI TRÌNH Ý KIẾN …", "PHIẾU THAM GIA Ý KIẾN".</summary>
    public static bool IsTableTitle(Segment segment) => Table().IsMatch(segment.Key);

    public static DocumentTitle Read(IReadOnlyList<Segment> segments, int index, int end, DocumentType? type)
    {
        var title = segments[index];
        var key = DraftPrefix().Replace(title.Key, string.Empty);
        var prefix = title.Key.Length - key.Length;
        var nameLength = NameLength(key, type);
        var name = Sentence(title.Folded.Quote(prefix, nameLength).TrimEnd(':', '.'));
        var subject = new List<Segment>();
        if (prefix + nameLength < title.Key.Length)
        {
            var (from, length) = title.Folded.Span(prefix + nameLength, title.Key.Length - prefix - nameLength);
            if (title.Text.Substring(from, length).Any(char.IsLetter))
            {
                subject.Add(title.Part(from, length, title.Column));
            }
        }

        var next = SubjectLines(segments, index + 1, end, subject);
        var text = string.Join(' ', subject.Select(s => s.Text.Trim()));
        text = Spaces().Replace(text, " ").Trim();
        return new DocumentTitle(
            type,
            name,
            title.ToPlace(),
            text.Length == 0 ? null : text,
            subject.Count == 0 ? null : subject[0].ToPlace() with { Quote = text.Length <= 300 ? text : text[..300] },
            next)
        {
            SaysDraft = prefix > 0,
        };
    }

    // "BÁO CÁO THẨM ĐỊNH" and "GIẤY PHÉP XÂY DỰNG" are names as a whole; "QUYẾT ĐỊNH Về việc …" ends before its subject.
    private static int NameLength(string key, DocumentType? type)
    {
        var subject = SubjectInside().Match(key);
        var whole = subject.Success ? subject.Index : key.Length;
        if (type is null || Invitation().IsMatch(key))
        {
            return whole;
        }

        var qualified = Qualified().Match(key);
        return qualified.Success ? Math.Min(qualified.Length, whole) : Math.Min(type.Name.Length, key.Length);
    }

    private static int SubjectLines(IReadOnlyList<Segment> segments, int start, int end, List<Segment> subject)
    {
        var i = start;
        var length = 0;
        for (; i < end && length < LongestSubject; i++)
        {
            var segment = segments[i];
            var kind = HeadingLines.KindOf(segment);
            if (kind is HeadingLine.Stamp or HeadingLine.Draft or HeadingLine.Secrecy or HeadingLine.Urgency or HeadingLine.PlaceAndDate or HeadingLine.Number)
            {
                continue;
            }

            if (kind == HeadingLine.Rule)
            {
                if (subject.Count > 0)
                {
                    i++;
                    break;
                }

                continue;
            }

            if (!IsSubject(segment, kind, subject))
            {
                break;
            }

            subject.Add(segment);
            length += segment.Text.Length;
        }

        return AuthorityLine(segments, i, end, subject);
    }

    private static bool IsSubject(Segment segment, HeadingLine kind, List<Segment> subject)
    {
        if (kind == HeadingLine.LetterSubject && subject.Count == 0)
        {
            return true;
        }

        if (subject.Count == 0)
        {
            return kind == HeadingLine.Opening ? segment.Line.Bold && IsCentred(segment) && !Numbered().IsMatch(segment.Key)
                : kind == HeadingLine.Other && (segment.IsCapitals || SubjectStart().IsMatch(segment.Key) || IsCentred(segment) || segment.Line.Bold);
        }

        var last = subject[^1];
        if (segment.IsCapitals != last.IsCapitals || segment.Line.Cell != last.Line.Cell)
        {
            return segment.IsCapitals != last.IsCapitals && !segment.IsCapitals && char.IsLower(segment.Text[0]) && !EndsSentence(last);
        }

        if (segment.IsCapitals)
        {
            return kind == HeadingLine.Other || (kind == HeadingLine.Opening && !Numbered().IsMatch(segment.Key));
        }

        // A full line reaches both margins and is centred for no eye; a centred bold line under it goes on with it.
        var looksAlike = segment.Line.Bold == last.Line.Bold
            && (IsCentred(segment) == IsCentred(last) || (segment.Line.Bold && IsCentred(segment)))
            && (segment.Line.Bold || IsCentred(segment));
        var goesOn = char.IsLower(segment.Text[0]) || char.IsDigit(segment.Text[0]) || last.Key.EndsWith(" số", StringComparison.Ordinal);
        return !EndsSentence(last) && (looksAlike ? kind is HeadingLine.Other or HeadingLine.Opening && !segment.Key.StartsWith("căn cứ", StringComparison.Ordinal) : goesOn && (kind == HeadingLine.Other || (kind == HeadingLine.Opening && char.IsLower(segment.Text[0]))));
    }

    private static bool EndsSentence(Segment segment) => segment.Text.TrimEnd().EndsWith('.') || segment.Text.TrimEnd().EndsWith(';') || segment.Text.TrimEnd().EndsWith(':');

    private static bool IsCentred(Segment segment) =>
        segment.Line.Alignment == LineAlignment.Centre
        || (segment.Line.Box is { } box && Math.Abs(box.MiddleX() - 305) < 30 && box.Left > 100);

    // The authority ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …") stands under the subject in the same capitals: it is no part of it.
    private static int AuthorityLine(IReadOnlyList<Segment> segments, int next, int end, List<Segment> subject)
    {
        for (var k = subject.Count - 1; k >= 1; k--)
        {
            if (Authority().IsMatch(subject[k].Key) && subject[k].IsCapitals && !Dangling().IsMatch(subject[k - 1].Key))
            {
                subject.RemoveRange(k, subject.Count - k);
                break;
            }
        }

        var i = next;
        while (i < end && i < next + 3 && segments[i].IsCapitals && HeadingLines.KindOf(segments[i]) == HeadingLine.Other
            && KnownType(segments[i]) is null && (i > next || Authority().IsMatch(segments[i].Key)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a line is the title of a table of opinions, which stands under an agency without number or date.</summary>
    public static bool IsSummaryTitle(Segment segment) => segment.IsCapitals && Summary().IsMatch(segment.Key);

    private static string Sentence(string capitals)
    {
        var text = Spaces().Replace(VietnameseText.Compose(capitals), " ").Trim();
        var joined = VietnameseText.Fold(text);
        return joined.Length == 0 ? text : char.ToUpperInvariant(joined[0]) + joined[1..];
    }

    [GeneratedRegex(@"^(?:[ivx]+\s?[.)]|\d+\s?[.)]|căn cứ|phần\b|chương\b|điều \d+\.)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:bảng|biểu|bản) (?:tổng hợp|tiếp thu|giải trình)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Summary();

    [GeneratedRegex(@"^\(?dự thảo\)?\s+(?=\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DraftPrefix();

    [GeneratedRegex(@"^(?:bảng|bản) (?:tổng hợp|tiếp thu|giải trình|so sánh)\b|^phiếu (?:[\p{L}]+ ){0,4}(?:ý kiến|góp ý)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Table();

    [GeneratedRegex(@"^(?:mời họp|giấy mời)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Invitation();

    [GeneratedRegex(@"^(?:báo cáo (?:thẩm định|thẩm tra|kết quả thẩm định|tiếp thu|giải trình|tổng hợp|đánh giá tác động)|thông báo kết luận|giấy phép [\p{L} ]{2,30}|phiếu trình[\p{L} ]{0,40})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"^\(?(?:về\b|v/v\b|ban hành\b|phê duyệt\b|đề nghị\b|tổng kết\b|triển khai\b|quy định\b|bãi bỏ\b|sửa đổi\b|kết quả\b|tình hình\b)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SubjectStart();

    [GeneratedRegex(@"\s(?:về|v/v)\s", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SubjectInside();

    [GeneratedRegex(@"^(?:chủ tịch|ủy ban nhân dân|ubnd|hội đồng|thủ tướng|chính phủ|bộ trưởng|giám đốc|tổng giám đốc|cục trưởng|tổng cục trưởng|chi cục trưởng|chánh|trưởng ban|hiệu trưởng|viện trưởng|thống đốc|quốc hội|ủy ban thường vụ|tổng thanh tra|tổng kiểm toán)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Authority();

    [GeneratedRegex(@"(?:,|\bcủa|\bvà|\bvới|\bvề|\bcho|\bthuộc|\bdo|\bgiữa|-|\bgiao|\bcấp|\btại|\bcác)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\s+", RegexOptions.None, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
