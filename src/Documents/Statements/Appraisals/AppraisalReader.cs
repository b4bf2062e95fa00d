using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Appraisals;

/// <summary>Appraisals that exist and that the text cites: by a report's number, or as done by a named agency.</summary>
internal static partial class AppraisalReader
{
    public static IReadOnlyList<AppraisalCitation> Read(StatementText text)
    {
        var found = new List<AppraisalCitation>();
        foreach (var sentence in text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex))
        {
            if (Of(text, sentence) is { } citation && !found.Exists(f => f.Number is not null && string.Equals(f.Number, citation.Number, StringComparison.Ordinal)))
            {
                found.Add(citation);
            }
        }

        return found;
    }

    private static AppraisalCitation? Of(StatementText text, Sentence sentence)
    {
        var report = sentence.Instruments.FirstOrDefault(i => i.Number is not null && (IsReport(i) || Concludes(sentence, i) || TitledReport().IsMatch(sentence.Said[i.Start..i.End])));
        if (report is not null)
        {
            return Citation(sentence, report, After(sentence, report.End), report.Start, report.Length);
        }

        var done = Done().Match(sentence.Said);
        if (!done.Success || Supposed().IsMatch(sentence.Said[..done.Index]))
        {
            return ByReport(text, sentence);
        }

        var by = sentence.Agencies.FirstOrDefault(a => a.Start >= done.Index && a.Start <= done.Index + done.Length + 3)
            ?? (Of().IsMatch(done.Value) ? null : sentence.Agencies.LastOrDefault(a => a.End <= done.Index + done.Length && done.Index - a.End < 60));
        if (by is not { IsConsultee: true })
        {
            return ByReport(text, sentence);
        }

        var letter = sentence.Instruments.FirstOrDefault(i => i.Start > done.Index && i.Number is not null && i.Start - done.Index < 160);
        return letter is null && text.Speaker.Is(by) ? null : Citation(sentence, letter, by, done.Index, done.Length);
    }

    // "Sở Xây dựng thẩm định, kết luận … tại Báo cáo số …": who appraises has written of it; a task given by letter is none yet.
    private static AppraisalCitation? ByReport(StatementText text, Sentence sentence)
    {
        var appraises = Appraises().Match(sentence.Said);
        var by = appraises.Success ? sentence.Agencies.FirstOrDefault(a => appraises.Index - a.End is >= 0 and <= 2 || (a.Start >= appraises.Index && a.Start - appraises.Index - appraises.Length is >= 0 and <= 2)) : null;
        if (by is not { IsConsultee: true } || text.Speaker.Is(by) || Given().IsMatch(sentence.Said[..Math.Min(by.Start, appraises.Index)]))
        {
            return null;
        }

        var report = sentence.Instruments.FirstOrDefault(i => i.Start > appraises.Index && i.Start - appraises.Index < 160 && i.Number is not null && IsLetter(i) && !i.Notation.Contains("ubnd", StringComparison.Ordinal));
        return report is null ? null : Citation(sentence, report, by, appraises.Index, appraises.Length);
    }

    private static bool IsLetter(InstrumentMention instrument) =>
        instrument.Kind is null or "báo cáo" or "công văn" or "cv" or "văn bản" or "thông báo" or "biên bản" or "kết luận";

    private static AppraisalCitation Citation(Sentence sentence, InstrumentMention? report, AgencyMention? by, int start, int length) =>
        new(report?.Number, report?.Date, by?.Name ?? report?.Issuer, sentence.PlaceOf(start, length));

    private static bool IsReport(InstrumentMention instrument) =>
        instrument.Kind is "báo cáo thẩm định" or "báo cáo kết quả thẩm định" or "văn bản thẩm định"
        || instrument.Notation.StartsWith("bctđ", StringComparison.Ordinal)
        || instrument.Notation.Contains("hđtđ", StringComparison.Ordinal);

    // "Báo cáo lần 2 số 231/BC-STP … kết luận đủ điều kiện trình": only an appraisal concludes that.
    private static bool Concludes(Sentence sentence, InstrumentMention report) =>
        report.Kind is "báo cáo" or null && report.Notation.StartsWith("bc", StringComparison.Ordinal) && Conclusion().IsMatch(sentence.Said[report.End..]);

    private static AgencyMention? After(Sentence sentence, int at) =>
        sentence.Agencies.FirstOrDefault(a => a.Start >= at && a.Start - at < 12) ?? sentence.Agencies.LastOrDefault(a => a.End <= at && a.IsConsultee);

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:kết\s+quả|ý\s+kiến|báo\s+cáo(?:\s+kết\s+quả)?|văn\s+bản|thông\s+báo\s+kết\s+quả|tiếp\s+thu\s+\p{L}+\s+\p{L}+)\s+thẩm\s+định(?:\s+(?:\p{L}+\s+){0,6}?)?\s*(?:của)?|(?:đã\s+(?:được\s+)?(?:có\s+(?:báo\s+cáo|văn\s+bản|ý\s+kiến|kết\s+quả)\s+)?|được\s+)(?:(?:hội\s+đồng|tổ|sở)\s+(?:\p{L}+\s+){0,6}?)?(?:tổ\s+chức\s+)?thẩm\s+định|thẩm\s+định\s+(?:\p{L}+\s+){0,6}?(?:tại|bằng|theo)\s+(?:công\s+văn|văn\s+bản|thông\s+báo|báo\s+cáo|biên\s+bản)|thẩm\s+định\s+(?:xong|và\s+(?:kết\s+luận|thống\s+nhất|xác\s+định))|thông\s+báo\s+(?:kết\s+quả\s+)?thẩm\s+định(?:\s+số))(?!\s+(?:giá|viên|phí))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Done();

    [GeneratedRegex(@"^[^;.]{0,60}?(?<!\p{L})kết\s+luận\s+(?:dự\s+thảo\s+)?(?:chưa\s+|không\s+)?đủ\s+điều\s+kiện\s+trình(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Conclusion();

    [GeneratedRegex(@"^(?:thông\s+báo|văn\s+bản|báo\s+cáo)\s+(?:kết\s+quả\s+)?thẩm\s+định(?!\s+(?:giá|viên|phí))(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex TitledReport();

    // The act itself after or before who does it: "Sở X thẩm định …", "qua thẩm định của Sở X", "kết quả thẩm định số … của Sở X".
    [GeneratedRegex(@"(?<!\p{L})(?:qua\s+thẩm\s+định\s+(?:của|tại)|thẩm\s+định(?!\s+(?:giá|viên|phí)))(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Appraises();

    [GeneratedRegex(@"(?<![\p{L}])(?:giao|yêu\s+cầu|đề\s+nghị|gửi|mời|để|chờ|nếu|sẽ|khi|chuyển|theo\s+quyết\s+định|do)(?![\p{L}])[^.;,]{0,40}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Given();

    [GeneratedRegex(@"(?:của)\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Of();

    [GeneratedRegex(@"(?<![\p{L}])(?:chưa|không|nếu|sau\s+khi\s+có|sẽ|trường\s+hợp|đề\s+nghị|gửi|chờ|đang)(?![\p{L}])[^.;]{0,60}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();
}
