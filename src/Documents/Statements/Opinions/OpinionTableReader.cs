using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Consulting;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>
/// Tables of opinions ("TT | Cơ quan, đơn vị | Nội dung ý kiến | Tiếp thu, giải trình"), read by rows: whose cell names a body
/// and nothing else gives the row its holder, the cells of opinion columns its view.
/// </summary>
internal static partial class OpinionTableReader
{
    private const int FewestWords = 2;

    public static IReadOnlyList<ReportedOpinion> Read(StatementText text)
    {
        var found = new List<ReportedOpinion>();
        foreach (var table in text.Sentences.Where(s => s.Paragraph.Cell is not null).GroupBy(s => s.Paragraph.Cell!.Value.Table))
        {
            ReadTable(text, [.. table], found);
        }

        return ReportedOpinions.OnePerAgency(found);
    }

    private static void ReadTable(StatementText text, List<Sentence> sentences, List<ReportedOpinion> found)
    {
        var rows = sentences.GroupBy(s => s.Paragraph.Cell!.Value.Row).OrderBy(r => r.Key).ToList();
        var body = rows.FindIndex(r => r.Any(s => NamesOnly(s) && s.Agencies.Any(a => a.IsConsultee && !text.Speaker.Is(a))));
        if (body < 0)
        {
            return;
        }

        var columns = OpinionColumns.Of(text, [.. rows.Take(body).SelectMany(r => r)]);
        if (!columns.TellOpinions && !HoldsLetters(text, rows) && !HoldsViews(rows))
        {
            return;
        }

        IReadOnlyList<ReportedOpinion> above = [];
        foreach (var row in rows.Skip(body))
        {
            above = ReadRow(text, [.. row], columns, above);
            found.AddRange(above);
        }
    }

    // Without a telling heading: a row that names a body and its letter, and nothing that the letter's own agency issued.
    private static bool HoldsLetters(StatementText text, List<IGrouping<int, Sentence>> rows) => rows
        .Exists(row => row.Any(NamesOnly) && row.Any(s => NumberIn(text, s) is not null) && row.Any(s => OpinionPhrases.ViewOf(s.Said) is not null));

    // Or bodies with a view beside each.
    private static bool HoldsViews(List<IGrouping<int, Sentence>> rows)
    {
        var named = rows.Where(r => r.Any(NamesOnly)).ToList();
        return named.Count > 1 && named.TrueForAll(r => r.Any(s => !NamesOnly(s) && OpinionPhrases.ViewOf(s.Said) is not null));
    }

    private static string? NumberIn(StatementText text, Sentence sentence)
    {
        if (sentence.Instruments.FirstOrDefault(i => i.Number is not null && !text.Speaker.Issued(i.Notation)) is { } letter)
        {
            return letter.Number;
        }

        var number = Number().Match(sentence.Text);
        return number.Success && !text.Speaker.Issued(number.Groups["notation"].Value) ? sentence.Words(number.Index, number.Length).TrimEnd('.', '-') : null;
    }

    // A row without a holder belongs to the one above: merged cells.
    private static IReadOnlyList<ReportedOpinion> ReadRow(StatementText text, List<Sentence> row, OpinionColumns columns, IReadOnlyList<ReportedOpinion> above)
    {
        var named = HoldersIn(row, columns);
        var says = row.Where(s => !named.Contains(s) && !columns.Answers.Contains(s.Paragraph.Cell!.Value.Column)).ToList();
        var said = string.Join(" . ", says.Select(s => s.Said));
        var view = says.Select(columns.Marked).FirstOrDefault(v => v is not null) ?? OpinionPhrases.GivenViewOf(said);
        var number = row.Select(s => NumberIn(text, s)).FirstOrDefault(n => n is not null);
        var letter = row.SelectMany(s => s.Instruments).FirstOrDefault(i => i.Number is not null && !text.Speaker.Issued(i.Notation));
        var answer = row.FirstOrDefault(s => columns.Answers.Contains(s.Paragraph.Cell!.Value.Column) && Words().Count(s.Said) >= FewestWords && !Proposals.OpenQuestionReader.IsIn(s.Said));
        var place = (named.Count > 0 ? named : row)[0];
        var holders = named.Count > 0 ? named.SelectMany(s => s.Agencies).Where(a => a.IsConsultee && !text.Speaker.Is(a)).Select(a => a.Name) : above.Select(o => o.Agency);
        if (view is null && number is null && (Unanswered.IsTold(said) || Waiting().IsMatch(said) || (AsAbove().IsMatch(said) && above.Count == 0)))
        {
            return [];
        }

        return
        [
            .. holders.Select(holder => new ReportedOpinion(
                holder,
                view ?? (AsAbove().IsMatch(said) && above.Count > 0 ? above[0].View : OpinionView.Unclear),
                letter?.Number ?? number,
                letter?.Date,
                place.PlaceOf(0, place.Text.Length),
                Answer: answer?.PlaceOf(0, answer.Text.Length))),
        ];
    }

    // Whom the answer or the view names besides ("đầu mối tại Trung tâm CNTT") was not asked: one column holds the bodies.
    private static List<Sentence> HoldersIn(List<Sentence> row, OpinionColumns columns)
    {
        var named = row.Where(s => NamesOnly(s) && !columns.Answers.Contains(s.Paragraph.Cell!.Value.Column)).ToList();
        return [.. named.Where(s => s.Paragraph.Cell!.Value.Column == named[0].Paragraph.Cell!.Value.Column)];
    }

    private static bool NamesOnly(Sentence sentence)
    {
        if (sentence.Agencies.Count == 0)
        {
            return false;
        }

        var rest = sentence.Text.ToCharArray();
        foreach (var agency in sentence.Agencies)
        {
            Array.Fill(rest, ' ', agency.Start, agency.Length);
        }

        foreach (var letter in sentence.Instruments)
        {
            Array.Fill(rest, ' ', letter.Start, letter.Length);
        }

        return !Predicate().IsMatch(new string(rest));
    }

    [GeneratedRegex(@"(?<![\p{L}\d/])\d{1,5}[a-eđ]?\s?[/-]\s?(?<notation>\p{L}[\p{L}\d&.]{0,14}(?:[-/][\p{L}\d&.]{1,14})*)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Number();

    // No answer yet; and "như trên", which says what the row above says.
    [GeneratedRegex(@"(?<![\p{L}])(?:chờ|đang|chưa|trong\s+hạn|đã\s+gửi|sẽ)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Waiting();

    [GeneratedRegex(@"(?<![\p{L}])(?:như\s+trên|nt)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AsAbove();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![\p{L}])(?:thống\s+nhất|nhất\s+trí|đồng\s+ý|đề\s+nghị|ý\s+kiến|bổ\s+sung|đã|tiếp\s+thu|không|chưa|cần)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Predicate();
}
