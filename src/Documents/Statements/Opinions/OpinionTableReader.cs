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
        var heading = sentences.Where(s => Heading().IsMatch(s.Text)).ToList();
        if (heading.Count == 0)
        {
            return;
        }

        var first = heading.Min(s => s.Paragraph.Cell!.Value.Row);
        var answers = heading.Where(s => Answer().IsMatch(s.Text)).Select(s => s.Paragraph.Cell!.Value.Column).ToHashSet();
        IReadOnlyList<AgencyMention> holders = [];
        foreach (var row in sentences.GroupBy(s => s.Paragraph.Cell!.Value.Row).Where(r => r.Key > first).OrderBy(r => r.Key))
        {
            holders = ReadRow(text, [.. row], answers, holders, found);
        }
    }

    // A row without a holder belongs to the one above: merged cells.
    private static IReadOnlyList<AgencyMention> ReadRow(
        StatementText text, List<Sentence> row, HashSet<int> answers, IReadOnlyList<AgencyMention> above, List<ReportedOpinion> found)
    {
        var named = row.Where(s => NamesOnly(s)).ToList();
        var holders = named.Count > 0 ? [.. named.SelectMany(s => s.Agencies).Where(a => a.IsConsultee && !text.Speaker.Is(a))] : above;
        var says = row.Where(s => !named.Contains(s) && !answers.Contains(s.Paragraph.Cell!.Value.Column)).ToList();
        var view = OpinionPhrases.ViewOf(string.Join(" . ", says.Select(s => s.Said)));
        var letter = row.SelectMany(s => s.Instruments).FirstOrDefault(i => i.Number is not null && !text.Speaker.Issued(i.Notation));
        var place = (named.Count > 0 ? named : row)[0];
        foreach (var holder in holders)
        {
            found.Add(new ReportedOpinion(holder.Name, view ?? OpinionView.Unclear, letter?.Number, letter?.Date, place.PlaceOf(0, place.Text.Length)));
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

    [GeneratedRegex(@"ý\s+kiến|nội\s+dung\s+(?:góp\s+ý|tham\s+gia)|góp\s+ý", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Heading();

    [GeneratedRegex(@"tiếp\s+thu|giải\s+trình|ghi\s+chú|phản\s+hồi", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Answer();

    [GeneratedRegex(@"(?<![\p{L}])(?:thống\s+nhất|nhất\s+trí|đồng\s+ý|đề\s+nghị|ý\s+kiến|bổ\s+sung|đã|tiếp\s+thu|không|chưa|cần)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Predicate();
}
