using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
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
        var first = sentences.Min(s => s.Paragraph.Cell!.Value.Row);
        var heading = sentences.Where(s => Heading().IsMatch(s.Text) && s.Agencies.All(a => a.Kind is AgencyKind.Collective)).ToList();
        if (heading.Count == 0 && !HoldsLetters(text, sentences))
        {
            return;
        }

        first = heading.Count == 0 ? first - 1 : heading.Min(s => s.Paragraph.Cell!.Value.Row);
        var answers = heading.Where(s => Answer().IsMatch(s.Text)).Select(s => s.Paragraph.Cell!.Value.Column).ToHashSet();
        IReadOnlyList<AgencyMention> holders = [];
        foreach (var row in sentences.GroupBy(s => s.Paragraph.Cell!.Value.Row).Where(r => r.Key > first).OrderBy(r => r.Key))
        {
            holders = ReadRow(text, [.. row], answers, holders, found);
        }
    }

    // Without a telling heading: a row that names a body and its letter, and nothing that the letter's own agency issued.
    private static bool HoldsLetters(StatementText text, List<Sentence> sentences) => sentences
        .GroupBy(s => s.Paragraph.Cell!.Value.Row)
        .Any(row => row.Any(NamesOnly) && row.Any(s => NumberIn(text, s) is not null) && row.Any(s => OpinionPhrases.ViewOf(s.Said) is not null));

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
    private static IReadOnlyList<AgencyMention> ReadRow(
        StatementText text, List<Sentence> row, HashSet<int> answers, IReadOnlyList<AgencyMention> above, List<ReportedOpinion> found)
    {
        var named = row.Where(s => NamesOnly(s)).ToList();
        var holders = named.Count > 0 ? [.. named.SelectMany(s => s.Agencies).Where(a => a.IsConsultee && !text.Speaker.Is(a))] : above;
        var says = row.Where(s => !named.Contains(s) && !answers.Contains(s.Paragraph.Cell!.Value.Column)).ToList();
        var view = OpinionPhrases.GivenViewOf(string.Join(" . ", says.Select(s => s.Said)));
        var number = row.Select(s => NumberIn(text, s)).FirstOrDefault(n => n is not null);
        var letter = row.SelectMany(s => s.Instruments).FirstOrDefault(i => i.Number is not null && !text.Speaker.Issued(i.Notation));
        var place = (named.Count > 0 ? named : row)[0];
        foreach (var holder in holders)
        {
            found.Add(new ReportedOpinion(holder.Name, view ?? OpinionView.Unclear, letter?.Number ?? number, letter?.Date, place.PlaceOf(0, place.Text.Length)));
        }

        return holders;
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

    [GeneratedRegex(@"ý\s+kiến|góp\s+ý|trả\s+lời|phúc\s+đáp|phản\s+hồi|quan\s+điểm|nội\s+dung\s+(?:tham\s+gia|thẩm\s+tra|đề\s+nghị)|kết\s+quả\s+(?:thẩm\s+tra|tham\s+gia)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Heading();

    [GeneratedRegex(@"tiếp\s+thu|giải\s+trình|ghi\s+chú|phản\s+hồi\s+của|xử\s+lý", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Answer();

    [GeneratedRegex(@"(?<![\p{L}])(?:thống\s+nhất|nhất\s+trí|đồng\s+ý|đề\s+nghị|ý\s+kiến|bổ\s+sung|đã|tiếp\s+thu|không|chưa|cần)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Predicate();
}
