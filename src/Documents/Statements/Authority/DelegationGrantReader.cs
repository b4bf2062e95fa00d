using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>What a delegation paper grants: whom, in which post, from when until when, and whether for a sudden event.</summary>
internal static partial class DelegationGrantReader
{
    public static DelegationGrant? Read(StatementText text)
    {
        var document = text.Document;
        var title = VietnameseText.Fold(string.Join(' ', document.TypeName, document.Subject));
        if (document.Type is not "GUQ" && !(document.Type is "TB" or "QĐ" or "CV" or null && Title().IsMatch(title)))
        {
            return null;
        }

        var sentences = text.Sentences.Where(s => s.Paragraph.Zone != Anatomy.BodyZone.Annex).ToList();
        var (deputy, post, place) = DelegatedPerson.In(sentences, document.Signer?.Name);
        if (place is null)
        {
            return null;
        }

        var (from, until) = Period(sentences, document.Date);
        var sudden = sentences.Select(s => SuddenEventReader.Find(s, document.Date) is { } match ? s.PlaceOf(match) : null).FirstOrDefault(p => p is not null);
        return new DelegationGrant(deputy, post, from, until, sudden, place);
    }

    private static (DateOnly? From, DateOnly? Until) Period(List<Sentence> sentences, DateOnly? issued)
    {
        foreach (var sentence in sentences)
        {
            if (Between().Match(sentence.Said) is { Success: true } between)
            {
                var until = SpokenDates.First(between.Groups["until"].Value);
                return (StartOf(between.Groups["from"].Value, until, issued), until);
            }
        }

        foreach (var sentence in sentences)
        {
            if (OnlyUntil().Match(sentence.Said) is { Success: true } end)
            {
                return (issued, SpokenDates.First(end.Value));
            }

            if (OnlyFrom().Match(sentence.Said) is { Success: true } start)
            {
                return (StartOf(start.Groups["from"].Value, null, issued), null);
            }

            if (SomeDays().Match(sentence.Said) is { Success: true } days)
            {
                var last = SpokenDates.First(days.Groups["until"].Value);
                return (StartOf(days.Groups["from"].Value, last, issued), last);
            }

            if (OneDay().Match(sentence.Said) is { Success: true } day)
            {
                var on = SpokenDates.First(day.Value);
                return (on, on);
            }
        }

        return (null, null);
    }

    // "từ ngày 10 đến ngày 15/11/2026": the year, and perhaps the month, stand once.
    private static DateOnly? StartOf(string words, DateOnly? until, DateOnly? issued)
    {
        if (SpokenDates.First(words) is { } whole)
        {
            return whole;
        }

        if (words.Contains("ký", StringComparison.Ordinal))
        {
            return issued;
        }

        var part = DayAndMonth().Match(words);
        return part.Success && until is { } end
            ? SpokenDates.First(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Groups["d"].Value}/{(part.Groups["m"].Success ? part.Groups["m"].Value : end.Month.ToString(System.Globalization.CultureInfo.InvariantCulture))}/{end.Year:0000}"))
            : null;
    }

    [GeneratedRegex("ủy quyền|ủy nhiệm|phân công|phân nhiệm|ký thay|điều hành|phụ trách", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Title();

    private const string Day = @"(?:ngày\s*)?\d{1,2}\s*(?:(?:[/.\-]|tháng)\s*\d{1,2}\s*(?:(?:[/.\-]|năm)\s*\d{4})?)?";

    private const string FullDay = @"(?:ngày\s*)?\d{1,2}\s*(?:[/.\-]|tháng)\s*\d{1,2}\s*(?:[/.\-]|năm)\s*\d{4}";

    [GeneratedRegex(@"(?<![\p{L}])(?:kể\s+)?từ\s+(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2}\s*(?:phút)?)?\s*,?\s*)?(?<from>ngày\s+ký(?:\s+\p{L}+){0,3}?|" + Day + @")\s*(?:cho\s+)?(?:,\s*)?(?:đến|tới|-)\s*(?:hết\s+)?(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2}\s*(?:phút)?)?\s*,?\s*)?(?<until>" + FullDay + ")", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<![\p{L}])(?:có\s+(?:hiệu\s+lực|giá\s+trị)|thời\s+hạn|thời\s+gian)[^.;]{0,40}?(?:đến|tới)\s+(?:hết\s+)?" + FullDay, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OnlyUntil();

    [GeneratedRegex(@"(?<![\p{L}])(?:kể\s+)?từ\s+(?<from>ngày\s+ký|" + FullDay + ")", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OnlyFrom();

    [GeneratedRegex(@"(?<![\p{L}])(?:trong|vào)\s+(?:các\s+)?" + FullDay, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OneDay();

    // "trong các ngày 17, 18 và 19/10/2026": from the first to the last.
    [GeneratedRegex(@"(?<![\p{L}])(?:trong|vào|là|gồm)\s+(?:\d+\s+|các\s+|hai\s+|ba\s+)*(?<from>" + Day + @")(?:\s*(?:,|và|-)\s*" + Day + @")*\s*(?:,|và|-)\s*(?<until>" + FullDay + ")", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SomeDays();

    [GeneratedRegex(@"(?<d>\d{1,2})(?:\s*(?:[/.\-]|tháng)\s*(?<m>\d{1,2}))?", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DayAndMonth();
}
